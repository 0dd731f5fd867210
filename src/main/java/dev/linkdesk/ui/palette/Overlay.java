package dev.linkdesk.ui.palette;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lays one card over the window. It goes when somebody presses beside it or puts the focus
 * elsewhere; put away by its key it gives the focus back to where it was.
 */
final class Overlay extends StackPane {
  private final ChangeListener<@Nullable Node> elsewhere = (owner, was, is) -> focused(is);
  private @Nullable Card card;
  private @Nullable Node before;

  /** What can be laid over the window. */
  interface Card {
    Region node();

    /** Shows what there is now and takes the focus. */
    void opened();

    void closed();
  }

  Overlay() {
    getStyleClass().add("overlay");
    setAlignment(Pos.TOP_CENTER);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setOnMousePressed(press -> {
      if (equals(press.getTarget())) {
        close();
        press.consume();
      }
    });
  }

  boolean shows(Card which) {
    return which.equals(card);
  }

  /** Lays a card over the window in place of another. */
  void open(Card next) {
    Scene scene = getScene();
    if (scene == null) {
      return;
    }
    Node focus = card == null ? scene.getFocusOwner() : before;
    leave();
    before = focus;
    card = next;
    getChildren().setAll(next.node());
    setVisible(true);
    applyCss();
    layout();
    next.opened();
    scene.focusOwnerProperty().addListener(elsewhere);
  }

  /** Puts the card away and gives the focus back. */
  void close() {
    Node focus = before;
    leave();
    Optional.ofNullable(focus).ifPresent(Node::requestFocus);
  }

  private void focused(@Nullable Node owner) {
    for (Node up = owner; up != null; up = up.getParent()) {
      if (up.equals(this)) {
        return;
      }
    }
    if (owner != null) {
      leave();
    }
  }

  private void leave() {
    Card left = card;
    if (left == null) {
      return;
    }
    card = null;
    before = null;
    if (getScene() != null) {
      getScene().focusOwnerProperty().removeListener(elsewhere);
    }
    setVisible(false);
    getChildren().clear();
    left.closed();
  }
}
