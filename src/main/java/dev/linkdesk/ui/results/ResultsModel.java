package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.results.views.SearchQuery;
import dev.linkdesk.ui.results.views.Searched;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RowSource;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the table shows and in what order. Lives on the FX thread, but rows are filtered and
 * sorted away from it: a question goes out whenever something else is asked for or data came in,
 * one at a time, and the table is set anew only when the answer differs from what it shows. An
 * answer to what is no longer asked is dropped.
 */
public final class ResultsModel implements AutoCloseable {
  private final TemplateCatalog templates;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Predicate<InquiryId> mine;
  private final ShownRows rows = new ShownRows();
  private final RowSelection selection = new RowSelection();
  private final FreshRows fresh;
  private final RowFinder finder;
  private final ObjectProperty<RowSource> source;
  private final ObjectProperty<ViewFilter> filter =
      new SimpleObjectProperty<>(this, "filter", ViewFilter.ANY);
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ReadOnlyObjectWrapper<StatusCounts> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", StatusCounts.NONE);
  private final ReadOnlyObjectWrapper<Searched> searched =
      new ReadOnlyObjectWrapper<>(this, "searched", Searched.NOTHING);
  private final ReadOnlyLongWrapper applied = new ReadOnlyLongWrapper(this, "applied", 0);
  private final PassingTime time;
  private final TypingPause typing;
  private final Subscription subscriptions;

  private SearchQuery query = SearchQuery.of("");
  private RowOrder order = RowOrder.NEWEST_FIRST;
  private SortedSet<String> templatesPresent = Collections.emptySortedSet();
  private long edition;
  private boolean applying;

  /**
   * @param zone whose days "today" means
   * @param mine whether an inquiry was made from here; asked on any thread
   */
  public ResultsModel(
      RowSource source,
      TemplateCatalog templates,
      Background background,
      Ticker ticker,
      InstantSource clock,
      ZoneId zone,
      Predicate<InquiryId> mine) {
    this.templates = templates;
    this.clock = clock;
    this.zone = zone;
    this.mine = mine;
    this.source = new SimpleObjectProperty<>(this, "source", source);
    fresh = new FreshRows(ticker);
    finder =
        new RowFinder(source, background, this::wish, selection::picked, this::take, fresh::add);
    time = new PassingTime(ticker, clock, zone, this::nextDay);
    typing = new TypingPause(ticker, this::search);
    subscriptions =
        Subscription.combine(
            templates.namesRevisionProperty().subscribe((was, is) -> orderAnew()),
            search.subscribe((was, is) -> typing.typed()),
            filter.subscribe((was, is) -> finder.askAnew()),
            this.source.subscribe((was, is) -> turnTo(is)));
    finder.askAnew();
  }

  /** The rows to show, in their order. */
  public ObservableList<InquiryRow> rows() {
    return rows;
  }

  /** Where the rows come from: followed inquiries, or all that are browsed. */
  public ObjectProperty<RowSource> sourceProperty() {
    return source;
  }

  /** What rows have to fit, besides the search. */
  public ObjectProperty<ViewFilter> filterProperty() {
    return filter;
  }

  /** What is typed into the search; takes effect when typing pauses. */
  public StringProperty searchProperty() {
    return search;
  }

  /** The row that details and keys are about; stays while its row is filtered away. */
  public ReadOnlyObjectProperty<@Nullable InquiryRow> selectedProperty() {
    return selection.leadingProperty();
  }

  /**
   * All selected rows that are shown, in table order; read only. Others stay selected while they
   * are filtered away, but are not among these.
   */
  public ObservableList<InquiryRow> chosen() {
    return selection.chosen();
  }

  /** How many rows have each status, among those that fit the search and the rest of the filter. */
  public ReadOnlyObjectProperty<StatusCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** The search that the rows were filtered by last. */
  public ReadOnlyObjectProperty<Searched> searchedProperty() {
    return searched.getReadOnlyProperty();
  }

  /** Goes up with each answer taken, also when it changed nothing. */
  public ReadOnlyLongProperty appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  /** The time that relative times are worded by; moves every 30 seconds. */
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return time.nowProperty();
  }

  /** Selects this row alone; null for none. */
  public void select(@Nullable InquiryRow row) {
    selection.pick(row == null ? List.of() : List.of(row), row, finder.shown());
  }

  /** Selects some rows, of which one is leading. */
  public void select(Collection<InquiryRow> some, @Nullable InquiryRow leading) {
    selection.pick(some, leading, finder.shown());
  }

  /** Selects the rows that stand at some places, ascending, of which one row is leading. */
  void selectAt(List<Integer> places, InquiryRow leading) {
    if (!places.equals(selection.places()) || !leading.isItself(selectedProperty().get())) {
      selection.pickAt(places, leading, finder.shown());
    }
  }

  /** Leaves the leading row selected alone; says whether there were others. */
  boolean selectLeadingAlone() {
    boolean areMany = selection.picked().size() > 1;
    if (areMany) {
      select(selectedProperty().get());
    }
    return areMany;
  }

  /** Which rows changed or came a moment ago. */
  FreshRows fresh() {
    return fresh;
  }

  /** Where the chosen rows stand in {@link #rows}, ascending. */
  List<Integer> chosenPlaces() {
    return selection.places();
  }

  /** Whether rows are being moved by the model itself, so that a lost selection means nothing. */
  boolean isApplying() {
    return applying;
  }

  boolean isSourceEmpty() {
    return source.get().rows().isEmpty();
  }

  /** The ids of the templates that the rows were made from, when they were last gone through. */
  SortedSet<String> templatesPresent() {
    return templatesPresent;
  }

  /** Sorts by one column from now on. */
  void orderBy(ResultsColumn column, boolean descending) {
    order = new RowOrder(column, descending, namesFor(column));
    finder.askAnew();
  }

  /** Sorts newest first. */
  void orderByDefault() {
    order = RowOrder.NEWEST_FIRST;
    finder.askAnew();
  }

  /** Shows every row again. */
  public void clearFilters() {
    search.set("");
    filter.set(ViewFilter.ANY);
    applyTyped();
  }

  /** Filters anew because something else counts as made from here. */
  void measureAnew() {
    if (filter.get().mine()) {
      finder.askAnew();
    }
  }

  /** Takes what was typed at once instead of when typing pauses. */
  public void applyTyped() {
    typing.end();
  }

  /**
   * Runs something once {@link #rows} are what was asked for; at once when they are already. Not
   * any more when the model is closed meanwhile.
   */
  public void whenAnswered(Runnable then) {
    finder.whenAnswered(then);
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    finder.close();
    typing.close();
    time.close();
  }

  private void search() {
    query = SearchQuery.of(search.get());
    finder.askAnew();
  }

  /** What fits by its day may fit no longer. */
  private void nextDay() {
    if (filter.get().created() != null || filter.get().expiringToday()) {
      finder.askAnew();
    }
  }

  private void turnTo(RowSource next) {
    move(() -> {
      rows.show(List.of());
      selection.stand(List.of(), List.of());
    });
    finder.turnTo(next);
  }

  private void orderAnew() {
    order = new RowOrder(order.column(), order.descending(), namesFor(order.column()));
    finder.askAnew();
  }

  /** Names matter to one order alone, so that a new one does not sort by others again. */
  private Map<String, String> namesFor(ResultsColumn column) {
    Map<String, String> names = new HashMap<>();
    if (column == ResultsColumn.TEMPLATE) {
      templatesPresent.forEach(id -> names.put(id, templates.nameOf(id)));
    }
    return names;
  }

  private RowQuestion.Wish wish() {
    ViewFilter.Measure measure = new ViewFilter.Measure(clock.instant(), zone, mine);
    return new RowQuestion.Wish(order, filter.get(), measure, query);
  }

  private void take(RowQuestion asked, RowQuestion.Answer answer) {
    boolean namesOld = !answer.templates().equals(templatesPresent);
    templatesPresent = answer.templates();
    move(() -> {
      if (answer.isNew()) {
        rows.show(answer.rows());
      }
      if (asked.all().edition() != edition) {
        edition = asked.all().edition();
        selection.forgetGone(source.get()::find);
      }
      Set<InquiryRow> picked = selection.picked();
      boolean isStill = asked.picked().equals(picked);
      selection.stand(
          isStill ? answer.pickedPlaces() : RowQuestion.places(answer.rows(), picked),
          answer.rows());
      counts.set(answer.counts());
    });
    time.catchUp();
    searched.set(new Searched(asked.wish().query(), answer.isFound()));
    applied.set(applied.get() + 1);
    if (namesOld && order.column() == ResultsColumn.TEMPLATE) {
      orderAnew();
    }
  }

  private void move(Runnable change) {
    applying = true;
    try {
      change.run();
    } finally {
      applying = false;
    }
  }
}
