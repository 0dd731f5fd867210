package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A row of the table on the screen: glows while what it shows is fresh. */
final class ResultsRow extends TableRow<InquiryRow> {
  private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
  private static final PseudoClass FADING = PseudoClass.getPseudoClass("fading");

  private final FreshRows fresh;
  // The model outlives the row, so it may not hold on to it.
  private final ChangeListener<Number> changed = (value, was, is) -> glow();

  /**
   * @param opened runs on a double click
   */
  ResultsRow(FreshRows fresh, ContextMenu menu, Runnable opened) {
    this.fresh = fresh;
    fresh.revisionProperty().addListener(new WeakChangeListener<>(changed));
    // Below the last row there is nothing to do; a long press on a touch screen asks for the menu
    // without selecting first.
    addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (isEmpty()) {
            event.consume();
          } else if (!isSelected()) {
            getTableView().getSelectionModel().clearAndSelect(getIndex());
          }
        });
    setContextMenu(menu);
    setOnMouseClicked(click -> {
      boolean isDouble = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
      if (isDouble && !isEmpty()) {
        opened.run();
      }
    });
  }

  @Override
  protected boolean isItemChanged(@Nullable InquiryRow was, @Nullable InquiryRow is) {
    return is == null ? was != null : !is.isItself(was);
  }

  @Override
  protected void updateItem(@Nullable InquiryRow row, boolean empty) {
    super.updateItem(row, empty);
    glow();
  }

  private void glow() {
    InquiryRow row = getItem();
    Optional<FreshRows.Phase> phase =
        row == null || isEmpty() ? Optional.empty() : fresh.phaseOf(row);
    pseudoClassStateChanged(FRESH, phase.equals(Optional.of(FreshRows.Phase.GLOWING)));
    pseudoClassStateChanged(FADING, phase.equals(Optional.of(FreshRows.Phase.FADING)));
  }
}
