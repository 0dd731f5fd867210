package dev.linkdesk.ui.news;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyEvent;

/** The list control. Keys step over the headings. */
final class NewsList {
  private static final double LINE_HEIGHT = 46;

  private final ListView<NewsEntry> view = new ListView<>();
  private final Consumer<NewsItem> show;

  NewsList(NewsWords words, InstantSource clock, Consumer<NewsItem> show) {
    this.show = show;
    view.getStyleClass().add("news-list");
    view.setFixedCellSize(LINE_HEIGHT);
    view.setAccessibleText(words.texts().get("news.panel.title"));
    view.setCellFactory(list -> new NewsCell(words, clock, show));
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  ListView<NewsEntry> view() {
    return view;
  }

  /** Shows these; what was chosen stays chosen where it is still there. */
  void show(List<NewsEntry> entries) {
    Optional<NewsItem> chosen = chosen();
    view.getItems().setAll(entries);
    selection().clearSelection();
    chosen.ifPresent(item -> {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i) instanceof NewsEntry.Line line && line.item().equals(item)) {
          selection().clearAndSelect(i);
          view.getFocusModel().focus(i);
        }
      }
    });
  }

  /** Gives the list the focus; says whether there is anything in it. */
  boolean takeFocus() {
    if (view.getItems().isEmpty()) {
      return false;
    }
    view.requestFocus();
    if (chosen().isEmpty()) {
      choose(0, 1);
    }
    return true;
  }

  Optional<NewsItem> chosen() {
    return selection().getSelectedItem() instanceof NewsEntry.Line line
        ? Optional.of(line.item())
        : Optional.empty();
  }

  private MultipleSelectionModel<NewsEntry> selection() {
    return view.getSelectionModel();
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    int now = selection().getSelectedIndex();
    int last = view.getItems().size() - 1;
    int page = Math.max(1, (int) (view.getHeight() / LINE_HEIGHT) - 1);
    switch (key.getCode()) {
      case ENTER -> chosen().ifPresent(show);
      case DOWN -> choose(now + 1, 1);
      case UP -> choose(now - 1, -1);
      case HOME -> choose(0, 1);
      case END -> choose(last, -1);
      case PAGE_DOWN -> choose(Math.min(now + page, last), now + page < last ? 1 : -1);
      case PAGE_UP -> choose(Math.max(now - page, 0), now > page ? -1 : 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Chooses the line at a place or the next one in a direction, if there is one. */
  private void choose(int from, int direction) {
    List<NewsEntry> entries = view.getItems();
    for (int i = from; i >= 0 && i < entries.size(); i += direction) {
      if (entries.get(i) instanceof NewsEntry.Line) {
        selection().clearAndSelect(i);
        view.getFocusModel().focus(i);
        boolean first = i > 0 && entries.get(i - 1) instanceof NewsEntry.Heading;
        view.scrollTo(first ? i - 1 : i);
        return;
      }
    }
  }
}
