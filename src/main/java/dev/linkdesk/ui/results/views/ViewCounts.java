package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RowSource;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * How many followed rows fit each view, counted away from the FX thread shortly after something
 * changed. Views with a search, or of everything in Persona, are not counted.
 */
public final class ViewCounts implements AutoCloseable {
  static final Duration SETTLED = Duration.ofMillis(300);

  /** Days end without anything being told. */
  static final Duration ANEW = Duration.ofMinutes(1);

  private final ObservableList<View> views;
  private final RowSource followed;
  private final Mine mine;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Map<String, Integer>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
  private final ListChangeListener<View> otherViews = change -> countSoon();
  private final Subscription subscriptions;
  private Ticker.@Nullable Tick planned;
  private Background.@Nullable Running counting;
  private boolean again;

  /**
   * @param views those to count
   * @param zone whose days "today" means
   */
  public ViewCounts(
      ObservableList<View> views,
      RowSource followed,
      Mine mine,
      Background background,
      Ticker ticker,
      InstantSource clock,
      ZoneId zone) {
    this.views = views;
    this.followed = followed;
    this.mine = mine;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
    this.zone = zone;
    views.addListener(otherViews);
    subscriptions =
        Subscription.combine(
            followed.revisionProperty().subscribe((was, is) -> countSoon()),
            mine.revisionProperty().subscribe((was, is) -> countSoon()));
    countSoon();
  }

  /** The count of each view by its id; those that are not counted are missing. */
  public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  @Override
  public void close() {
    views.removeListener(otherViews);
    subscriptions.unsubscribe();
    cancelPlanned();
    if (counting != null) {
      counting.cancel();
    }
  }

  private void countSoon() {
    plan(SETTLED);
  }

  private void plan(Duration wait) {
    cancelPlanned();
    planned = ticker.after(wait, this::count);
  }

  private void cancelPlanned() {
    if (planned != null) {
      planned.cancel();
      planned = null;
    }
  }

  private void count() {
    if (counting != null) {
      again = true;
      return;
    }
    List<InquiryRow> rows = List.copyOf(followed.rows());
    List<View> counted = views.stream().filter(ViewCounts::isCheap).toList();
    ViewFilter.Measure measure = new ViewFilter.Measure(clock.instant(), zone, mine);
    boolean[] ended = new boolean[1];
    Background.Running started =
        background.run(
            () -> count(rows, counted, measure),
            told -> {
              ended[0] = true;
              counts.set(told);
              counted();
            },
            mistake -> {
              ended[0] = true;
              counted();
            });
    counting = ended[0] ? null : started;
  }

  private void counted() {
    counting = null;
    plan(again ? SETTLED : ANEW);
    again = false;
  }

  private static boolean isCheap(View view) {
    return view.search().isEmpty() && view.scope() != Scope.ENVIRONMENT;
  }

  private static Map<String, Integer> count(
      List<InquiryRow> rows, List<View> views, ViewFilter.Measure measure) {
    Map<String, Integer> counts = new HashMap<>();
    for (View view : views) {
      Predicate<Inquiry> fits = view.filter().by(measure);
      int fitting = 0;
      for (InquiryRow row : rows) {
        if (fits.test(row.inquiry())) {
          fitting++;
        }
      }
      counts.put(view.id(), fitting);
    }
    return Map.copyOf(counts);
  }
}
