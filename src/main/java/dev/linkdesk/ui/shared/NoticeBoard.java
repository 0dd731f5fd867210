package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The place where the screen says what became of an action. Good news goes by itself; a warning, or
 * something that can be done about it, stays until the next thing is said or it is put away.
 */
public final class NoticeBoard {
  private static final Duration READ = Duration.ofSeconds(15);

  private final Notice notice = new Notice();
  private final Ticker ticker;
  private Ticker.@Nullable Tick going;

  public NoticeBoard(Ticker ticker) {
    this.ticker = ticker;
  }

  public Notice node() {
    return notice;
  }

  public void tell(Said said) {
    clear();
    said.in(notice);
    if (said.kind() == Notice.Kind.INFO && said.ways().isEmpty()) {
      going = ticker.after(READ, this::clear);
    }
  }

  /** Says whether there was anything to put away. */
  public boolean clear() {
    if (going != null) {
      going.cancel();
      going = null;
    }
    boolean had = notice.isVisible();
    notice.hide();
    return had;
  }
}
