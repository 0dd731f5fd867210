package dev.linkdesk.app;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.watch.FollowedFile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the followed inquiries soon after each change, away from the FX thread. */
final class FollowedKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(FollowedKeeper.class);
  private static final Duration DELAY = Duration.ofSeconds(1);

  private final FollowedInquiries followed;
  private final FollowedFile file;
  private final Background background;
  private final Ticker ticker;
  private final Consumer<IOException> failed;
  private final Runnable written;
  private Ticker.@Nullable Tick planned;
  private boolean stopped;

  FollowedKeeper(
      FollowedInquiries followed,
      FollowedFile file,
      Background background,
      Ticker ticker,
      Consumer<IOException> failed,
      Runnable written) {
    this.followed = followed;
    this.file = file;
    this.background = background;
    this.ticker = ticker;
    this.failed = failed;
    this.written = written;
    followed.revisionProperty().addListener((property, before, now) -> plan());
  }

  /** Writes no more. */
  void stop() {
    stopped = true;
    if (planned != null) {
      planned.cancel();
    }
  }

  private void plan() {
    if (planned == null && !stopped) {
      planned = ticker.after(DELAY, this::write);
    }
  }

  private void write() {
    planned = null;
    List<Inquiry> now = followed.rows().stream().map(InquiryRow::inquiry).toList();
    background.run(
        () -> tryToWrite(now),
        why -> why.ifPresentOrElse(failed, written),
        failure -> LOG.warn("The followed inquiries were not written", failure));
  }

  private Optional<IOException> tryToWrite(List<Inquiry> now) {
    try {
      file.write(now);
      return Optional.empty();
    } catch (IOException diskFull) {
      return Optional.of(diskFull);
    }
  }
}
