package dev.linkdesk.ui.export;

import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A summary as it is printed: black on white, of one page's shape. */
final class SummarySheet extends VBox {
  /** An A4 or Letter page less its margins is about as wide as this against {@link #HEIGHT}. */
  static final double WIDTH = 780;

  static final double HEIGHT = 1000;

  private final Texts texts;
  private final Scene scene;

  SummarySheet(Summary summary, Texts texts) {
    this.texts = texts;
    getStyleClass().add("summary-sheet");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren().add(head(summary));
    getChildren().add(said(summary.printed(), "summary-soft"));
    addFigures("export.sheet.statuses", summary.statuses());
    addFigures("export.sheet.numbers", summary.figures());
    if (!summary.heading().isEmpty()) {
      getChildren().add(said(summary.heading(), "summary-heading"));
    }
    getChildren().add(table(summary));
    if (!summary.more().isEmpty()) {
      getChildren().add(said(summary.more(), "summary-soft"));
    }
    Region gap = new Region();
    setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(gap, said(summary.footnote(), "summary-soft"));
    scene = new Scene(this);
    Theme.LIGHT.dress(scene);
  }

  /** Lays it out, so that it can be printed away from the FX thread. */
  Scene settle() {
    applyCss();
    resize(WIDTH, HEIGHT);
    layout();
    return scene;
  }

  private HBox head(Summary summary) {
    Label title = said(summary.title(), "summary-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title);
    head.setAlignment(Pos.CENTER_LEFT);
    if (!summary.mark().isEmpty()) {
      Label mark = said(summary.mark(), "summary-mark");
      mark.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(mark);
    }
    return head;
  }

  private void addFigures(String key, List<Figure> figures) {
    if (figures.isEmpty()) {
      return;
    }
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("summary-figures");
    for (Figure figure : figures) {
      HBox value = new HBox(said(figure.value(), "summary-value"));
      value.setAlignment(Pos.BASELINE_LEFT);
      value.getStyleClass().add("summary-values");
      if (!figure.detail().isEmpty()) {
        value.getChildren().add(said(figure.detail(), "summary-soft"));
      }
      flow.getChildren().add(new VBox(value, said(figure.label(), "summary-soft")));
    }
    getChildren().addAll(said(texts.get(key), "summary-heading"), flow);
  }

  private static GridPane table(Summary summary) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("summary-table");
    grid.setMaxWidth(Double.MAX_VALUE);
    int row = 0;
    if (!summary.columns().isEmpty()) {
      addLine(grid, row++, summary.columns(), "summary-column");
    }
    for (List<String> line : summary.lines()) {
      addLine(grid, row++, line, "summary-cell");
    }
    int columns = grid.getColumnCount();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setHgrow(column == columns - 1 ? Priority.ALWAYS : Priority.SOMETIMES);
      grid.getColumnConstraints().add(width);
    }
    return grid;
  }

  private static void addLine(GridPane grid, int row, List<String> cells, String style) {
    for (int column = 0; column < cells.size(); column++) {
      Label cell = said(cells.get(column), style);
      cell.setWrapText(false);
      cell.setMaxWidth(Double.MAX_VALUE);
      grid.add(cell, column, row);
    }
  }

  private static Label said(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
