package dev.linkdesk.ui.fx;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Lets the caret of a text field stand still once nobody has typed or clicked for ten seconds,
 * until somebody does again: JavaFX draws sixty pictures a second for as long as a caret blinks, in
 * a window that is open all day.
 */
public final class CaretRest implements AutoCloseable {
  static final Duration AFTER = Duration.ofSeconds(10);

  private final Ticker ticker;
  private final Map<Window, Subscription> watched = new HashMap<>();
  private final ListChangeListener<Window> windowsChanged = this::changed;
  private final EventHandler<InputEvent> used = event -> wake();
  private Ticker.Tick coming = () -> {};

  /** Watches the windows that are there and those that come, until closed. */
  public CaretRest(Ticker ticker) {
    this.ticker = ticker;
    Window.getWindows().addListener(windowsChanged);
    Window.getWindows().forEach(this::watch);
  }

  @Override
  public void close() {
    Window.getWindows().removeListener(windowsChanged);
    watched.values().forEach(Subscription::unsubscribe);
    watched.clear();
    coming.cancel();
  }

  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getRemoved().forEach(this::leave);
      change.getAddedSubList().forEach(this::watch);
    }
  }

  private void watch(Window window) {
    window.addEventFilter(KeyEvent.KEY_PRESSED, used);
    window.addEventFilter(MouseEvent.MOUSE_RELEASED, used);
    Subscription focus =
        window.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> wake());
    watched.put(
        window,
        focus.and(() -> {
          window.removeEventFilter(KeyEvent.KEY_PRESSED, used);
          window.removeEventFilter(MouseEvent.MOUSE_RELEASED, used);
        }));
  }

  private void leave(Window window) {
    Subscription gone = watched.remove(window);
    if (gone != null) {
      gone.unsubscribe();
    }
  }

  private void wake() {
    coming.cancel();
    coming = ticker.after(AFTER, this::rest);
  }

  private void rest() {
    for (Window window : Window.getWindows()) {
      Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
      if (owner != null) {
        owner.lookupAll(".text-input").forEach(CaretRest::stop);
      }
    }
  }

  private static void stop(Node field) {
    if (field instanceof TextInputControl input
        && input.getSkin() instanceof TextInputControlSkin<?> skin) {
      skin.setCaretAnimating(false);
    }
  }
}
