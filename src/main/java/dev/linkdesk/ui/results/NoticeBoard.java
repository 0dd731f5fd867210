package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The place where the screen says what became of an action. Good news goes by itself; a warning, or
 * something that can be done about it, stays until the next thing is said or it is put away.
 */
final class NoticeBoard {
  private static final Duration READ = Duration.ofSeconds(15);

  private final Notice notice = new Notice();
  private final Ticker ticker;
  private Ticker.@Nullable Tick going;

  NoticeBoard(Ticker ticker) {
    this.ticker = ticker;
  }

  Notice node() {
    return notice;
  }

  void tell(Said said) {
    clear();
    said.in(notice);
    if (said.kind() == Notice.Kind.INFO && said.ways().isEmpty()) {
      going = ticker.after(READ, this::clear);
    }
  }

  /** Says whether there was anything to put away. */
  boolean clear() {
    if (going != null) {
      going.cancel();
      going = null;
    }
    boolean had = notice.isVisible();
    notice.hide();
    return had;
  }
}
