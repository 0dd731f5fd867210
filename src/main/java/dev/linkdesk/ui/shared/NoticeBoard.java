package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The place where the screen says what became of an action. Good news goes by itself, later where
 * it can be taken back; a warning, or what was not done, stays until the next thing is said or it
 * is put away.
 */
public final class NoticeBoard {
  private static final Duration READ = Duration.ofSeconds(15);
  private static final Duration THOUGHT_OVER = Duration.ofSeconds(30);

  private final Notice notice = new Notice();
  private final Ticker ticker;
  private Ticker.@Nullable Tick going;
  private boolean isOffer;

  public NoticeBoard(Ticker ticker) {
    this.ticker = ticker;
  }

  public Notice node() {
    return notice;
  }

  public void tell(Said said) {
    clear();
    said.in(notice);
    boolean hasWays = !said.ways().isEmpty();
    isOffer = hasWays && !said.isDone() && said.kind() != Notice.Kind.DANGER;
    if (said.kind() == Notice.Kind.INFO && (said.isDone() || !hasWays)) {
      going = ticker.after(hasWays ? THOUGHT_OVER : READ, this::clear);
    }
  }

  /**
   * Somebody else is chosen now: what was offered to do instead for the one before goes. What was
   * done, and what failed, stays.
   */
  public void clearOffer() {
    if (isOffer) {
      clear();
    }
  }

  /** Says whether there was anything to put away. */
  public boolean clear() {
    if (going != null) {
      going.cancel();
      going = null;
    }
    isOffer = false;
    boolean had = notice.isVisible();
    notice.hide();
    return had;
  }
}
