package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Which followed inquiries the table shows and in what order. A batch of answers is taken in once:
 * rows are filtered anew only when one comes or goes, and sorted anew only when one stands wrong,
 * so that most polls leave the table as it is.
 */
public final class ResultsModel implements AutoCloseable {
  private static final Duration TYPING = Duration.ofMillis(120);
  private static final Duration REWORDING = Duration.ofSeconds(30);

  private final FollowedInquiries followed;
  private final Ticker ticker;
  private final InstantSource clock;
  private final RowTexts rowTexts = new RowTexts();
  private final RowOrder orders;
  private final FilteredList<InquiryRow> filtered;
  private final SortedList<InquiryRow> sorted;
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ObjectProperty<@Nullable InquiryStatus> status =
      new SimpleObjectProperty<>(this, "status");
  private final ObjectProperty<@Nullable String> template =
      new SimpleObjectProperty<>(this, "template");
  private final ReadOnlyObjectWrapper<@Nullable InquiryRow> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<StatusCounts> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", StatusCounts.NONE);
  private final ReadOnlyObjectWrapper<@Nullable InquiryId> unfollowed =
      new ReadOnlyObjectWrapper<>(this, "unfollowed");
  private final ReadOnlyLongWrapper applied = new ReadOnlyLongWrapper(this, "applied", 0);
  private final ReadOnlyObjectWrapper<Instant> now;
  private final Subscription subscriptions;

  private SearchQuery query = SearchQuery.of("");
  private Supplier<Comparator<InquiryRow>> ordering = () -> RowOrder.NEWEST_FIRST;
  private Comparator<InquiryRow> order = RowOrder.NEWEST_FIRST;
  private Ticker.@Nullable Tick typing;
  private Ticker.@Nullable Tick rewording;
  private boolean applying;

  public ResultsModel(
      FollowedInquiries followed, TemplateCatalog templates, Ticker ticker, InstantSource clock) {
    this.followed = followed;
    this.ticker = ticker;
    this.clock = clock;
    orders = new RowOrder(rowTexts, templates::nameOf);
    filtered = new FilteredList<>(followed.rows(), this::isShown);
    sorted = new SortedList<>(filtered, order);
    now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
    subscriptions =
        Subscription.combine(
            followed.revisionProperty().subscribe((was, is) -> apply()),
            templates.namesRevisionProperty().subscribe((was, is) -> orderAnew()),
            search.subscribe((was, is) -> typed()),
            status.subscribe((was, is) -> apply()),
            template.subscribe((was, is) -> apply()));
    apply();
    rewordLater();
  }

  /** The rows to show, in their order. */
  public ObservableList<InquiryRow> rows() {
    return sorted;
  }

  /** What is typed into the search; takes effect when typing pauses. */
  public StringProperty searchProperty() {
    return search;
  }

  /** The only status to show; null for all. */
  public ObjectProperty<@Nullable InquiryStatus> statusProperty() {
    return status;
  }

  /** The id of the only template to show; null for all. */
  public ObjectProperty<@Nullable String> templateProperty() {
    return template;
  }

  /** The row that details and keys are about; stays while its row is filtered away. */
  public ReadOnlyObjectProperty<@Nullable InquiryRow> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** An inquiry id in the search that no followed row has; null without one. */
  public ReadOnlyObjectProperty<@Nullable InquiryId> unfollowedProperty() {
    return unfollowed.getReadOnlyProperty();
  }

  /** Goes up whenever filter, order and counts were looked at. */
  public ReadOnlyLongProperty appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  /** The time that relative times are worded by; moves every 30 seconds. */
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** Whether rows are being moved by the model itself, so that a lost selection means nothing. */
  boolean isApplying() {
    return applying;
  }

  boolean isFollowingNothing() {
    return followed.rows().isEmpty();
  }

  public void select(@Nullable InquiryRow row) {
    selected.set(row);
  }

  /** Sorts by one column from now on. */
  void orderBy(ResultsColumn column, boolean descending) {
    ordering = () -> orders.of(column, descending).thenComparing(RowOrder.NEWEST_FIRST);
    orderAnew();
  }

  /** Sorts newest first. */
  void orderByDefault() {
    ordering = () -> RowOrder.NEWEST_FIRST;
    orderAnew();
  }

  /** Shows every followed row again. */
  public void clearFilters() {
    search.set("");
    status.set(null);
    template.set(null);
    applyTyped();
  }

  /** Takes what was typed at once instead of when typing pauses. */
  public void applyTyped() {
    if (typing != null) {
      typing.cancel();
      typing = null;
    }
    query = SearchQuery.of(search.get());
    apply();
  }

  /** The ids of the templates that followed inquiries were made from. */
  SortedSet<String> templatesPresent() {
    SortedSet<String> ids = new TreeSet<>();
    for (InquiryRow row : followed.rows()) {
      String id = row.inquiry().templateId();
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    if (typing != null) {
      typing.cancel();
    }
    if (rewording != null) {
      rewording.cancel();
    }
  }

  private void typed() {
    if (typing != null) {
      typing.cancel();
    }
    typing = ticker.after(TYPING, this::applyTyped);
  }

  private void rewordLater() {
    rewording =
        ticker.after(
            REWORDING,
            () -> {
              now.set(clock.instant());
              rewordLater();
            });
  }

  private void orderAnew() {
    order = ordering.get();
    apply();
  }

  private void apply() {
    applying = true;
    try {
      forgetGone();
      counts.set(count());
      if (!filterHolds()) {
        // A fresh predicate each time: setting the same one again would change nothing.
        filtered.setPredicate(row -> isShown(row));
      }
      if (!orderHolds()) {
        sort();
      }
    } finally {
      applying = false;
    }
    now.set(clock.instant());
    InquiryId asked = query.inquiry();
    unfollowed.set(asked != null && counts.get().all() == 0 && !isFollowed(asked) ? asked : null);
    applied.set(applied.get() + 1);
  }

  private void forgetGone() {
    InquiryRow row = selected.get();
    if (row != null && !isFollowed(row.id())) {
      selected.set(null);
    }
    if (rowTexts.size() > followed.rows().size()) {
      rowTexts.clear();
    }
  }

  private boolean isFollowed(InquiryId id) {
    return followed.find(id).isPresent();
  }

  private StatusCounts count() {
    StatusCounts.Tally tally = new StatusCounts.Tally();
    for (InquiryRow row : followed.rows()) {
      if (isFound(row)) {
        tally.add(row.inquiry().status());
      }
    }
    return tally.done();
  }

  private boolean isFound(InquiryRow row) {
    String wanted = template.get();
    return (wanted == null || wanted.equals(row.inquiry().templateId()))
        && (query.words().isEmpty() || query.matches(rowTexts.findable(row)));
  }

  private boolean isShown(InquiryRow row) {
    InquiryStatus wanted = status.get();
    return (wanted == null || wanted.equals(row.inquiry().status())) && isFound(row);
  }

  private boolean filterHolds() {
    int next = 0;
    for (InquiryRow row : followed.rows()) {
      if (isShown(row)) {
        if (next >= filtered.size() || !filtered.get(next).equals(row)) {
          return false;
        }
        next++;
      }
    }
    return next == filtered.size();
  }

  private boolean orderHolds() {
    for (int i = 1; i < sorted.size(); i++) {
      if (order.compare(sorted.get(i - 1), sorted.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  private void sort() {
    Comparator<InquiryRow> current = order;
    // A fresh comparator each time: setting the same one again would change nothing.
    sorted.setComparator((left, right) -> current.compare(left, right));
  }
}
