package dev.linkdesk.ui.agenda;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** Shows a heading, which cannot be chosen, or a link. */
final class AgendaCell extends ListCell<AgendaItem> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final AgendaModel model;
  private final AgendaWords words;
  private final HeadingLine heading;
  private final LinkLine link;
  // The model outlives the cell, so it may not hold on to it.
  private final ChangeListener<Number> lookedAgain = (value, was, is) -> show();

  AgendaCell(AgendaModel model, AgendaWords words, LinkLine.Actions actions) {
    this.model = model;
    this.words = words;
    heading = new HeadingLine(words);
    link = new LinkLine(words, actions);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    // As narrow as the list, whatever a line would like.
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY
          && click.getClickCount() == 2
          && getItem() instanceof AgendaItem.Link chosen) {
        actions.writeReminder(chosen);
      }
    });
    // What a menu is asked for becomes what it is about.
    addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> getListView().getSelectionModel().clearAndSelect(getIndex()));
    model.lookedProperty().addListener(new WeakChangeListener<>(lookedAgain));
  }

  @Override
  protected void updateItem(@Nullable AgendaItem item, boolean empty) {
    super.updateItem(item, empty);
    show();
  }

  private void show() {
    AgendaItem item = isEmpty() ? null : getItem();
    boolean isHeading = item instanceof AgendaItem.Heading;
    pseudoClassStateChanged(HEADING, isHeading);
    setMouseTransparent(isHeading);
    switch (item) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case AgendaItem.Heading group -> {
        heading.show(group);
        setGraphic(heading);
        setAccessibleText(words.spoken(group));
      }
      case AgendaItem.Link each -> {
        link.show(each, model.reminders(), model.now());
        setGraphic(link);
        setAccessibleText(words.spoken(each, model.reminders(), model.now()));
      }
    }
  }
}
