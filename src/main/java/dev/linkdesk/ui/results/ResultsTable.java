package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.explain.OpenedModel;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The table control: columns, order and the selection shared with the model. */
final class ResultsTable {
  private static final String COLUMN = "column";
  private static final double ROW_HEIGHT = 38;

  private final ResultsModel model;
  private final ResultsParts parts;
  private final Predicate<InquiryRow> isMarked;
  private final OpenedModel openings;
  private final TableView<InquiryRow> view = new TableView<>();
  private final ResultsTableSkin skin = new ResultsTableSkin(view);
  private final Map<ResultsColumn, TableColumn<InquiryRow, Inquiry>> columns =
      new EnumMap<>(ResultsColumn.class);
  private final ColumnRoom room;
  private boolean restoring;

  /**
   * @param openings tells of rows in sight whether their links were opened
   * @param isMarked whether a row bears the mark of a followed one
   * @param opened runs on a double click
   */
  ResultsTable(
      ResultsModel model,
      ResultsParts parts,
      OpenedModel openings,
      Predicate<InquiryRow> isMarked,
      ContextMenu menu,
      Runnable opened) {
    this.isMarked = isMarked;
    this.model = model;
    this.parts = parts;
    this.openings = openings;
    RelativeTimes times = new RelativeTimes(parts.texts(), parts.zone());
    for (ResultsColumn column : ResultsColumn.values()) {
      columns.put(column, column(column, times));
    }
    room = new ColumnRoom(columns);
    view.widthProperty().subscribe(width -> room.turnTo(width.doubleValue()));
    view.getStyleClass().add("results-table");
    view.setAccessibleText(parts.texts().get("results.table.name"));
    view.setFixedCellSize(ROW_HEIGHT);
    view.setSkin(skin);
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    view.setItems(model.rows());
    // Sorting by the columns' own values would ask a binding for each comparison.
    view.setSortPolicy(table -> order());
    view.setRowFactory(table -> new ResultsRow(model.fresh(), menu, opened));
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> picked());
    view.getSelectionModel().selectedItemProperty().subscribe((was, is) -> picked());
    model.chosen().addListener((ListChangeListener<InquiryRow>) change -> restoreSelection());
    model
        .appliedProperty()
        .subscribe((was, is) -> {
          restoreSelection();
          skin.fillNow();
        });
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

  /** Whether a column is to show where there is room. */
  BooleanProperty wantedProperty(ResultsColumn column) {
    return room.wantedProperty(column);
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

  /** The row below the selected one that is to stay, or else the one above. */
  Optional<InquiryRow> neighbour(Predicate<InquiryRow> goes) {
    List<InquiryRow> rows = model.rows();
    int place = Math.max(0, view.getSelectionModel().getSelectedIndex());
    return IntStream.concat(
            IntStream.range(place, rows.size()),
            IntStream.range(0, Math.min(place, rows.size())).map(i -> place - 1 - i))
        .mapToObj(rows::get)
        .filter(goes.negate())
        .findFirst();
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
      ResultsColumn column = columnOf(shown);
      places.add(
          new ColumnLayout.Place(column, room.width(column), room.wantedProperty(column).get()));
    }
    return new ColumnLayout(places, sort());
  }

  void arrange(ColumnLayout layout) {
    view.getColumns().setAll(layout.places().stream().map(this::placed).toList());
    sortBy(layout.sort());
  }

  /** Null is newest first. */
  void sortBy(ColumnLayout.@Nullable Sort sort) {
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
    room.keep(place.column(), place.width());
    room.wantedProperty(place.column()).set(place.shown());
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
    return switch (column) {
      case STATUS -> new StatusCell(parts.texts(), isMarked);
      case OPENED -> new OpenedCell(openings, parts.texts(), parts.ticker());
      case REFERENCE, APPLICANT, TEMPLATE, CREATED, UPDATED, EXPIRES, BY, TAGS, VERIFICATIONS ->
          new WordsCell(words, model.nowProperty());
    };
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

  private void picked() {
    if (restoring || model.isApplying()) {
      return;
    }
    List<Integer> places = selectedPlaces();
    InquiryRow leading = view.getSelectionModel().getSelectedItem();
    // Between two clicks nothing is selected for a moment, which means nothing.
    if (!places.isEmpty() && leading != null) {
      model.selectAt(places, leading);
    }
  }

  private List<Integer> selectedPlaces() {
    return view.getSelectionModel().getSelectedIndices().stream().sorted().toList();
  }

  private void restoreSelection() {
    TableView.TableViewSelectionModel<InquiryRow> selection = view.getSelectionModel();
    List<Integer> places = model.chosenPlaces();
    InquiryRow leading = model.selectedProperty().get();
    int first = placeOf(leading, places);
    if (restoring
        || (places.equals(selectedPlaces())
            && (first < 0 || selection.getSelectedIndex() == first))) {
      return;
    }
    restoring = true;
    try {
      selection.clearSelection();
      if (places.size() == 1) {
        selection.select(places.getFirst());
      } else if (!places.isEmpty()) {
        // The last one selected is the leading one.
        int[] rest = places.stream().mapToInt(Integer::intValue).filter(p -> p != first).toArray();
        int last = first < 0 ? rest[rest.length - 1] : first;
        selection.selectIndices(
            rest[0], IntStream.concat(Arrays.stream(rest), IntStream.of(last)).toArray());
      }
    } finally {
      restoring = false;
    }
  }

  /** Where the leading row stands among the chosen ones; negative when it is not shown. */
  private int placeOf(@Nullable InquiryRow leading, List<Integer> places) {
    for (int place : places) {
      if (leading != null && model.rows().get(place).isItself(leading)) {
        return place;
      }
    }
    return -1;
  }
}
