package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

/** The lines of the palette. Keys come from the field, which keeps the focus. */
final class PaletteList {
  private static final double LINE_HEIGHT = 34;
  private static final int LINES = 12;

  private final ObservableList<PaletteEntry> entries;
  private final ListView<PaletteEntry> view;

  PaletteList(ObservableList<PaletteEntry> entries, Texts texts, IntConsumer pressed) {
    this.entries = entries;
    view = new ListView<>(entries);
    view.getStyleClass().add("palette-list");
    view.setFixedCellSize(LINE_HEIGHT);
    view.setFocusTraversable(false);
    view.setAccessibleText(texts.get("palette.list.name"));
    view.setCellFactory(list -> new PaletteCell(texts, pressed));
  }

  ListView<PaletteEntry> view() {
    return view;
  }

  ObservableValue<PaletteEntry> chosenProperty() {
    return view.getSelectionModel().selectedItemProperty();
  }

  Optional<PaletteEntry.Line> chosen() {
    return view.getSelectionModel().getSelectedItem() instanceof PaletteEntry.Line line
        ? Optional.of(line)
        : Optional.empty();
  }

  /** Which of the lines is chosen, counted from one; zero for none. */
  int place() {
    int index = view.getSelectionModel().getSelectedIndex();
    return (int) lines(entries.subList(0, Math.max(0, index + 1)));
  }

  int size() {
    return (int) lines(entries);
  }

  /** Shows what the list holds now, from its beginning. */
  void startOver() {
    view.setPrefHeight(Math.min(LINES, Math.max(1, entries.size())) * LINE_HEIGHT + 2);
    view.getSelectionModel().clearSelection();
    choose(0, 1);
    view.scrollTo(0);
  }

  void choose(int index) {
    choose(index, 1);
  }

  /** Moves the choice by a key; false when the key is none of these. */
  boolean move(KeyCode key) {
    int now = view.getSelectionModel().getSelectedIndex();
    int last = entries.size() - 1;
    int page = Math.max(1, (int) (view.getHeight() / LINE_HEIGHT) - 1);
    switch (key) {
      case DOWN -> choose(now + 1, 1);
      case UP -> choose(now - 1, -1);
      case HOME -> choose(0, 1);
      case END -> choose(last, -1);
      case PAGE_DOWN -> choose(Math.min(now + page, last), now + page < last ? 1 : -1);
      case PAGE_UP -> choose(Math.max(now - page, 0), now > page ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Chooses the line at a place or the next one in a direction, if there is one. */
  private void choose(int from, int direction) {
    for (int i = from; i >= 0 && i < entries.size(); i += direction) {
      if (entries.get(i) instanceof PaletteEntry.Line) {
        view.getSelectionModel().clearAndSelect(i);
        boolean first = i > 0 && entries.get(i - 1) instanceof PaletteEntry.Heading;
        reveal(first ? i - 1 : i, i);
        return;
      }
    }
  }

  /** Scrolls no further than it takes to see both. */
  private void reveal(int from, int to) {
    int room = (int) (view.getHeight() / LINE_HEIGHT);
    if (entries.size() <= room) {
      return;
    }
    VirtualFlow<?> flow = view.lookup(".virtual-flow") instanceof VirtualFlow<?> is ? is : null;
    IndexedCell<?> top = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> bottom = flow == null ? null : flow.getLastVisibleCell();
    if (top == null || bottom == null || from <= top.getIndex()) {
      view.scrollTo(from);
    } else if (to >= bottom.getIndex()) {
      view.scrollTo(Math.min(from, to - room + 1));
    }
  }

  private static long lines(List<PaletteEntry> some) {
    return some.stream().filter(PaletteEntry.Line.class::isInstance).count();
  }
}
