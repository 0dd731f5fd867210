package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.InquiryId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The list control. Only links are chosen; keys step over the headings. The choice stays with its
 * inquiry when the list changes, and goes to the neighbour when the inquiry leaves.
 */
final class AgendaList {
  private static final double LINE_HEIGHT = 42;

  private final AgendaModel model;
  private final ListView<AgendaItem> view;
  private @Nullable InquiryId chosen;
  private int place;

  AgendaList(AgendaModel model, AgendaWords words, LinkLine.Actions actions) {
    this.model = model;
    view = new ListView<>(model.items());
    view.getStyleClass().add("agenda-list");
    view.setFixedCellSize(LINE_HEIGHT);
    view.setAccessibleText(words.texts().get("agenda.list.name"));
    view.setCellFactory(list -> new AgendaCell(model, words, actions));
    selection().selectedItemProperty().subscribe((was, is) -> chose(is));
    model.lookedProperty().subscribe((was, is) -> restoreChoice());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  ListView<AgendaItem> view() {
    return view;
  }

  /** The link that keys act on. */
  Optional<AgendaItem.Link> chosen() {
    return selection().getSelectedItem() instanceof AgendaItem.Link link
        ? Optional.of(link)
        : Optional.empty();
  }

  void choose(AgendaItem.Link link) {
    selection().select(link);
  }

  /** Gives the list the focus and a link to start from. */
  void takeFocus() {
    view.requestFocus();
    if (chosen().isEmpty()) {
      choose(0, 1);
    }
  }

  private MultipleSelectionModel<AgendaItem> selection() {
    return view.getSelectionModel();
  }

  private void chose(@Nullable AgendaItem item) {
    if (!model.isChanging() && item instanceof AgendaItem.Link link) {
      chosen = link.id();
      place = selection().getSelectedIndex();
    }
  }

  private void restoreChoice() {
    InquiryId wanted = chosen;
    if (wanted == null || chosen().filter(link -> link.id().equals(wanted)).isPresent()) {
      place = selection().getSelectedIndex();
      return;
    }
    int found = placeOf(wanted);
    if (found >= 0) {
      selection().clearAndSelect(found);
    } else if (!choose(place, 1) && !choose(Math.min(place, model.items().size() - 1), -1)) {
      selection().clearSelection();
      chosen = null;
    }
  }

  private int placeOf(InquiryId id) {
    List<AgendaItem> items = model.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof AgendaItem.Link link && link.id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    int now = selection().getSelectedIndex();
    int page = Math.max(1, (int) (view.getHeight() / LINE_HEIGHT) - 1);
    int last = model.items().size() - 1;
    switch (key.getCode()) {
      case DOWN -> choose(now + 1, 1);
      case UP -> choose(now - 1, -1);
      case HOME -> choose(0, 1);
      case END -> choose(last, -1);
      case PAGE_DOWN -> {
        if (!choose(Math.min(now + page, last), 1)) {
          choose(last, -1);
        }
      }
      case PAGE_UP -> {
        if (!choose(Math.max(now - page, 0), -1)) {
          choose(0, 1);
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Chooses the link at a place or the next one in a direction; says whether there was one. */
  private boolean choose(int from, int direction) {
    List<AgendaItem> items = model.items();
    for (int i = from; i >= 0 && i < items.size(); i += direction) {
      if (items.get(i) instanceof AgendaItem.Link) {
        selection().clearAndSelect(i);
        view.getFocusModel().focus(i);
        reveal(i);
        return true;
      }
    }
    return false;
  }

  /** With the heading above it, where it is the first of its group. */
  private void reveal(int index) {
    boolean first = index > 0 && model.items().get(index - 1) instanceof AgendaItem.Heading;
    view.scrollTo(first ? index - 1 : index);
  }
}
