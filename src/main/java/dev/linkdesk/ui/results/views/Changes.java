package dev.linkdesk.ui.results.views;

import dev.linkdesk.watch.ChangeFeed;
import dev.linkdesk.watch.ChangeState;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What changes in the whole environment, followed while it is browsed. On the FX thread. */
public final class Changes {
  private final ReadOnlyObjectWrapper<@Nullable ChangeState> state =
      new ReadOnlyObjectWrapper<>(this, "state", null);
  private final ChangeFeed feed;

  /**
   * @param feed makes what follows, which tells how it stands
   */
  public Changes(Function<Consumer<ChangeState>, ChangeFeed> feed) {
    this.feed = feed.apply(state::set);
  }

  /** How following stands; null before it began. */
  public ReadOnlyObjectProperty<@Nullable ChangeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void start() {
    feed.start();
  }

  void askNow() {
    feed.askNow();
  }

  /** Asks nothing more until it is started again. */
  public void stop() {
    feed.stop();
  }

  /** A hidden window asks less often. */
  public void hidden(boolean nowHidden) {
    feed.hidden(nowHidden);
  }
}
