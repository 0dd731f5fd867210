package dev.linkdesk.ui.results.act;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of many inquiries: whose it is, and what becomes or became of it. */
final class BulkCell extends ListCell<BulkRow> {
  private final BulkModel model;
  private final BulkWords words;
  private final FontIcon shape = new FontIcon();
  private final Label who = new Label();
  private final Label what = new Label();
  private final Tooltip whole = new Tooltip();
  private final HBox line = new HBox(shape, who, what);

  BulkCell(BulkModel model, BulkWords words) {
    this.model = model;
    this.words = words;
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("act-bulk-line");
    who.getStyleClass().addAll("mono", "act-bulk-who");
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable BulkRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    String said = words.row(model, row);
    String whose = OutcomeWords.who(row.inquiry());
    who.setText(whose);
    what.setText(said);
    whole.setText(said);
    setTooltip(whole);
    setAccessibleText(whose + ", " + said);
    show(row.state());
    setGraphic(line);
  }

  private void show(BulkRow.State state) {
    line.getStyleClass().removeIf(style -> style.startsWith("is-"));
    switch (state) {
      case BulkRow.State.Waiting w -> look(Feather.CIRCLE, "is-waiting");
      case BulkRow.State.LeftOut l -> look(Feather.SLASH, "is-left-out");
      case BulkRow.State.UnderWay u -> look(Feather.CLOCK, "is-under-way");
      case BulkRow.State.NotTried n -> look(Feather.MINUS, "is-left-out");
      case BulkRow.State.Ended(Outcome outcome) -> {
        switch (outcome) {
          case Outcome.Done d -> look(Feather.CHECK, "is-done");
          case Outcome.Moved m -> look(Feather.X, "is-failed");
          case Outcome.NotDone n -> look(Feather.X, "is-failed");
          case Outcome.Unknown u -> look(Feather.HELP_CIRCLE, "is-unknown");
        }
      }
    }
  }

  private void look(Feather icon, String style) {
    shape.setIconCode(icon);
    line.getStyleClass().add(style);
  }
}
