package dev.linkdesk.ui.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Keeps the focused control in sight. */
public final class ScrollToFocus {
  private static final double MARGIN = 24;

  private final ScrollPane pane;

  private ScrollToFocus(ScrollPane pane) {
    this.pane = pane;
  }

  public static void in(ScrollPane pane) {
    ScrollToFocus follow = new ScrollToFocus(pane);
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((all, old, now) -> follow.show(now));
  }

  private void show(Node node) {
    Node content = pane.getContent();
    if (node == null || !isInside(node, content)) {
      return;
    }
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (at.getMinY() - MARGIN < top) {
      pane.setVvalue(Math.max(0, (at.getMinY() - MARGIN) / hidden));
    } else if (at.getMaxY() + MARGIN > top + seen) {
      pane.setVvalue(Math.min(1, (at.getMaxY() + MARGIN - seen) / hidden));
    }
  }

  private static boolean isInside(Node node, Node content) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(content)) {
        return true;
      }
    }
    return false;
  }
}
