package dev.linkdesk.ui.results.views;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

/** Tabs side by side; those that have no room are in a menu at the end, but never the chosen. */
final class TabStrip extends Pane {
  private final List<ViewTab> tabs = new ArrayList<>();
  private final MenuButton more;
  private final TabMenuItem item;

  /** Makes the menu's item of a tab. */
  @FunctionalInterface
  interface TabMenuItem {
    MenuItem of(ViewTab tab);
  }

  /**
   * @param more the menu at the end
   */
  TabStrip(MenuButton more, TabMenuItem item) {
    this.more = more;
    this.item = item;
    getStyleClass().add("tab-strip");
    more.setMinWidth(USE_PREF_SIZE);
  }

  void show(List<ViewTab> shown) {
    tabs.clear();
    tabs.addAll(shown);
    List<Node> children = new ArrayList<>(shown);
    children.add(more);
    // Setting the same children again would take the focus from the pressed tab.
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 160;
  }

  @Override
  protected double computePrefWidth(double height) {
    return tabs.stream().mapToDouble(tab -> Math.ceil(tab.prefWidth(-1))).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    return tabs.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    List<ViewTab> placed = placed();
    double x = 0;
    for (ViewTab tab : tabs) {
      boolean hasRoom = placed.contains(tab);
      tab.setVisible(hasRoom);
      if (hasRoom) {
        double width = Math.ceil(tab.prefWidth(-1));
        tab.resizeRelocate(x, 0, width, getHeight());
        x += width;
      }
    }
    boolean isOver = placed.size() < tabs.size();
    more.setVisible(isOver);
    if (isOver) {
      double height = more.prefHeight(-1);
      more.resizeRelocate(
          x, Math.rint((getHeight() - height) / 2), Math.ceil(more.prefWidth(-1)), height);
      fill(placed);
    }
  }

  /** As many from the left as there is room for, and the chosen one in any case. */
  private List<ViewTab> placed() {
    if (computePrefWidth(-1) <= getWidth()) {
      return tabs;
    }
    double room = getWidth() - Math.ceil(more.prefWidth(-1));
    for (ViewTab tab : tabs) {
      room -= tab.isSelected() ? Math.ceil(tab.prefWidth(-1)) : 0;
    }
    List<ViewTab> placed = new ArrayList<>();
    boolean isFull = false;
    for (ViewTab tab : tabs) {
      if (tab.isSelected()) {
        placed.add(tab);
        continue;
      }
      room -= Math.ceil(tab.prefWidth(-1));
      isFull |= room < 0;
      if (!isFull) {
        placed.add(tab);
      }
    }
    return placed;
  }

  private void fill(List<ViewTab> placed) {
    if (!more.isShowing()) {
      more.getItems()
          .setAll(tabs.stream().filter(tab -> !placed.contains(tab)).map(item::of).toList());
    }
  }
}
