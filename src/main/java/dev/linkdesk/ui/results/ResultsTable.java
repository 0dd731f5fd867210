package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The table control: columns, order and the selection shared with the model. */
final class ResultsTable {
  private static final String COLUMN = "column";
  private static final double ROW_HEIGHT = 38;

  private final ResultsModel model;
  private final ResultsParts parts;
  private final Predicate<InquiryRow> isMarked;
  private final TableView<InquiryRow> view = new TableView<>();
  private final Map<ResultsColumn, TableColumn<InquiryRow, Inquiry>> columns =
      new EnumMap<>(ResultsColumn.class);
  private boolean restoring;

  /**
   * @param isMarked whether a row bears the mark of a followed one
   */
  ResultsTable(
      ResultsModel model,
      ResultsParts parts,
      Predicate<InquiryRow> isMarked,
      ContextMenu menu,
      Runnable opened) {
    this.isMarked = isMarked;
    this.model = model;
    this.parts = parts;
    RelativeTimes times = new RelativeTimes(parts.texts(), parts.zone());
    for (ResultsColumn column : ResultsColumn.values()) {
      columns.put(column, column(column, times));
    }
    view.getStyleClass().add("results-table");
    view.setAccessibleText(parts.texts().get("results.table.name"));
    view.setFixedCellSize(ROW_HEIGHT);
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    view.setItems(model.rows());
    // Sorting by the columns' own values would ask a binding for each comparison.
    view.setSortPolicy(table -> order());
    view.setRowFactory(table -> row(menu, opened));
    view.getSelectionModel().selectedItemProperty().subscribe((was, is) -> chosen(is));
    model.appliedProperty().subscribe((was, is) -> restoreSelection());
    model.selectedProperty().subscribe((was, is) -> restoreSelection());
    parts.templates().namesRevisionProperty().subscribe((was, is) -> view.refresh());
    new LayoutMemory(this, parts.choices(), parts.ticker()).start();
    order();
  }

  TableView<InquiryRow> view() {
    return view;
  }

  TableColumn<InquiryRow, Inquiry> column(ResultsColumn column) {
    return Objects.requireNonNull(columns.get(column));
  }

  /** The row that keys act on: selected and shown. */
  Optional<InquiryRow> chosen() {
    return Optional.ofNullable(view.getSelectionModel().getSelectedItem());
  }

  /** Gives the table the focus and a row to start from. */
  void takeFocus() {
    view.requestFocus();
    if (view.getSelectionModel().isEmpty()) {
      view.getSelectionModel().selectFirst();
    }
  }

  /** Scrolls to the selected row when it is out of sight. */
  void revealSelection() {
    int place = view.getSelectionModel().getSelectedIndex();
    if (place >= 0 && !isInSight(place)) {
      view.scrollTo(place);
    }
  }

  private boolean isInSight(int place) {
    return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < place
        && flow.getLastVisibleCell().getIndex() > place;
  }

  /** How the table is arranged now. */
  ColumnLayout layout() {
    List<ColumnLayout.Place> places = new ArrayList<>();
    for (TableColumn<InquiryRow, ?> shown : view.getColumns()) {
      places.add(new ColumnLayout.Place(columnOf(shown), shown.getWidth(), shown.isVisible()));
    }
    return new ColumnLayout(places, sort());
  }

  void arrange(ColumnLayout layout) {
    view.getColumns().setAll(layout.places().stream().map(this::placed).toList());
    ColumnLayout.Sort sort = layout.sort();
    if (sort == null) {
      view.getSortOrder().clear();
      return;
    }
    TableColumn<InquiryRow, Inquiry> column = column(sort.column());
    column.setSortType(
        sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    view.getSortOrder().setAll(List.of(column));
  }

  private TableColumn<InquiryRow, ?> placed(ColumnLayout.Place place) {
    TableColumn<InquiryRow, Inquiry> column = column(place.column());
    column.setPrefWidth(place.width());
    column.setVisible(place.shown());
    return column;
  }

  private TableColumn<InquiryRow, Inquiry> column(ResultsColumn column, RelativeTimes times) {
    Texts texts = parts.texts();
    TableColumn<InquiryRow, Inquiry> made =
        new TableColumn<>(texts.get("results.column." + column.word()));
    made.getProperties().put(COLUMN, column);
    made.getStyleClass().add("column-" + column.word());
    made.setMinWidth(column.least());
    made.setCellValueFactory(row -> row.getValue().inquiryProperty());
    ColumnWords words = new ColumnWords(column, texts, times, parts.templates());
    made.setCellFactory(ignored -> cell(column, words));
    return made;
  }

  private TableCell<InquiryRow, Inquiry> cell(ResultsColumn column, ColumnWords words) {
    return column == ResultsColumn.STATUS
        ? new StatusCell(parts.texts(), isMarked)
        : new WordsCell(words, model.nowProperty());
  }

  private static TableRow<InquiryRow> row(ContextMenu menu, Runnable opened) {
    TableRow<InquiryRow> row = new TableRow<>();
    // A long press on a touch screen asks for the menu without selecting first.
    row.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (!row.isEmpty()) {
            row.getTableView().getSelectionModel().clearAndSelect(row.getIndex());
          }
        });
    row.contextMenuProperty()
        .bind(Bindings.when(row.emptyProperty()).then((ContextMenu) null).otherwise(menu));
    row.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY
          && click.getClickCount() == 2
          && !row.isEmpty()) {
        opened.run();
      }
    });
    return row;
  }

  private boolean order() {
    ColumnLayout.Sort sort = sort();
    if (sort == null) {
      model.orderByDefault();
    } else {
      model.orderBy(sort.column(), sort.descending());
    }
    return true;
  }

  private ColumnLayout.@Nullable Sort sort() {
    if (view.getSortOrder().isEmpty()) {
      return null;
    }
    TableColumn<InquiryRow, ?> first = view.getSortOrder().getFirst();
    return new ColumnLayout.Sort(
        columnOf(first), first.getSortType() == TableColumn.SortType.DESCENDING);
  }

  private static ResultsColumn columnOf(TableColumn<InquiryRow, ?> column) {
    return (ResultsColumn) Objects.requireNonNull(column.getProperties().get(COLUMN));
  }

  private void chosen(@Nullable InquiryRow row) {
    if (row != null && !restoring && !model.isApplying()) {
      model.select(row);
    }
  }

  private void restoreSelection() {
    InquiryRow wanted = model.selectedProperty().get();
    var selection = view.getSelectionModel();
    int place = wanted == null ? -1 : model.rows().indexOf(wanted);
    if (selection.getSelectedIndex() == place
        && Objects.equals(selection.getSelectedItem(), wanted)) {
      return;
    }
    restoring = true;
    try {
      if (place < 0) {
        selection.clearSelection();
      } else {
        selection.clearAndSelect(place);
      }
    } finally {
      restoring = false;
    }
  }
}
