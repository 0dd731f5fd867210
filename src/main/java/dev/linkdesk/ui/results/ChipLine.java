package dev.linkdesk.ui.results;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** Chips on one line; those that have no room are in a menu at the end, but never a pressed one. */
final class ChipLine extends Pane {
  private static final double GAP = 6;

  private final MenuButton more;
  private List<ToggleButton> chips = List.of();

  /**
   * @param more the menu at the end
   */
  ChipLine(MenuButton more) {
    this.more = more;
    more.setMinWidth(USE_PREF_SIZE);
  }

  void show(List<ToggleButton> shown) {
    chips = List.copyOf(shown);
    List<Node> children = new ArrayList<>(shown);
    children.add(more);
    // Setting the same children again would take the focus from the pressed chip.
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return chips.stream().mapToDouble(ChipLine::room).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    List<ToggleButton> placed = placed();
    double x = 0;
    for (ToggleButton chip : chips) {
      boolean hasRoom = placed.contains(chip);
      chip.setVisible(hasRoom);
      if (hasRoom) {
        place(chip, x);
        x += room(chip);
      }
    }
    boolean isOver = placed.size() < chips.size();
    more.setVisible(isOver);
    if (isOver) {
      place(more, x);
      fill(placed);
    }
  }

  private void place(Node node, double x) {
    double height = node.prefHeight(-1);
    double y = Math.rint((getHeight() - height) / 2);
    node.resizeRelocate(x, y, Math.ceil(node.prefWidth(-1)), height);
  }

  private List<ToggleButton> placed() {
    if (computePrefWidth(-1) - GAP <= getWidth()) {
      return chips;
    }
    double left = getWidth() - Math.ceil(more.prefWidth(-1));
    for (ToggleButton chip : chips) {
      left -= chip.isSelected() ? room(chip) : 0;
    }
    List<ToggleButton> placed = new ArrayList<>();
    boolean isFull = false;
    for (ToggleButton chip : chips) {
      if (!chip.isSelected()) {
        left -= room(chip);
        isFull |= left < 0;
      }
      if (chip.isSelected() || !isFull) {
        placed.add(chip);
      }
    }
    return placed;
  }

  private void fill(List<ToggleButton> placed) {
    if (!more.isShowing()) {
      more.getItems()
          .setAll(
              chips.stream().filter(chip -> !placed.contains(chip)).map(ChipLine::item).toList());
    }
  }

  private static CheckMenuItem item(ToggleButton chip) {
    CheckMenuItem item = new CheckMenuItem(chip.getText());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> chip.fire());
    return item;
  }

  private static double room(Node node) {
    return Math.ceil(node.prefWidth(-1)) + GAP;
  }
}
