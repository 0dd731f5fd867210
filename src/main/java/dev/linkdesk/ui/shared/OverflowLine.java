package dev.linkdesk.ui.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/**
 * Toggle buttons on one line; those that have no room are in a menu at the end, but never a
 * selected one. Each is as wide as it would be, and as high as it may be.
 */
public final class OverflowLine extends Pane {
  private final MenuButton more;
  private final double gap;
  private List<ToggleButton> buttons = List.of();

  /**
   * @param more the menu at the end
   * @param gap between two buttons, in pixels
   */
  public OverflowLine(MenuButton more, double gap) {
    this.more = more;
    this.gap = gap;
    more.setMinWidth(USE_PREF_SIZE);
    setMinWidth(0);
  }

  public void show(List<? extends ToggleButton> shown) {
    buttons = List.copyOf(shown);
    List<Node> children = new ArrayList<>(shown);
    children.add(more);
    // Setting the same children again would take the focus from the pressed button.
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(0, buttons.stream().mapToDouble(this::room).sum() - gap);
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    List<ToggleButton> placed = placed();
    double x = 0;
    for (ToggleButton button : buttons) {
      boolean hasRoom = placed.contains(button);
      button.setVisible(hasRoom);
      if (hasRoom) {
        place(button, x);
        x += room(button);
      }
    }
    boolean isOver = placed.size() < buttons.size();
    more.setVisible(isOver);
    if (isOver) {
      place(more, x);
      fill(placed);
    }
  }

  private void place(Node node, double x) {
    layoutInArea(node, x, 0, width(node), getHeight(), 0, HPos.LEFT, VPos.CENTER);
  }

  /** As many from the left as there is room for, and the selected ones in any case. */
  private List<ToggleButton> placed() {
    if (computePrefWidth(-1) <= getWidth()) {
      return buttons;
    }
    double left = getWidth() - width(more);
    for (ToggleButton button : buttons) {
      left -= button.isSelected() ? room(button) : 0;
    }
    List<ToggleButton> placed = new ArrayList<>();
    boolean isFull = false;
    for (ToggleButton button : buttons) {
      if (!button.isSelected()) {
        left -= room(button);
        isFull |= left < 0;
      }
      if (button.isSelected() || !isFull) {
        placed.add(button);
      }
    }
    return placed;
  }

  private void fill(List<ToggleButton> placed) {
    if (!more.isShowing()) {
      more.getItems()
          .setAll(
              buttons.stream()
                  .filter(button -> !placed.contains(button))
                  .map(OverflowLine::item)
                  .toList());
    }
  }

  private static MenuItem item(ToggleButton button) {
    MenuItem item = new MenuItem(button.getText());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> button.fire());
    return item;
  }

  private double room(Node node) {
    return width(node) + gap;
  }

  private static double width(Node node) {
    return Math.ceil(node.prefWidth(-1));
  }
}
