package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.RowSource;
import dev.linkdesk.watch.ChangeState;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Browses everything in Persona while the screen shows it: what Persona can filter is asked of it,
 * more is read as one scrolls, and new inquiries are looked for at a steady pace. What Persona
 * cannot filter is filtered from what was read; then reading on stops by itself after a few pages
 * without a find.
 */
public final class BrowseModel implements AutoCloseable {
  static final Duration SETTLED = Duration.ofMillis(250);
  static final Duration NEWER_EVERY = Duration.ofSeconds(20);
  static final Duration NEWER_WHILE_HIDDEN = Duration.ofMinutes(1);
  private static final int PAGES_WITHOUT_A_FIND = 3;

  /** A shorter ID that stands alone may be half typed: Persona's have 28 characters and more. */
  private static final int WHOLE_ID = 20;

  private static final List<InquiryStatus> OPEN =
      List.of(InquiryStatus.CREATED, InquiryStatus.PENDING);

  private final BrowsedInquiries browsed;
  private final Changes changes;
  private final Ticker ticker;
  private final InstantSource clock;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
  private final Subscription reading;
  private @Nullable InquiryFilter pushed;
  private @Nullable Wish shown;
  private Ticker.@Nullable Tick settling;
  private Ticker.@Nullable Tick newer;
  private boolean on;
  private boolean hidden;
  private boolean partly;
  private boolean held;
  private int pagesWithoutFind;
  private int shownBefore;

  /**
   * What the line under the rows tells.
   *
   * @param on whether everything in Persona is shown
   * @param partly whether rows are also filtered by what Persona cannot filter
   * @param held whether reading on waits for a person
   * @param toTheEnd whether page after page is read until none is left
   */
  public record Progress(
      Reading reading, boolean on, boolean partly, boolean held, boolean toTheEnd) {
    static final Progress NONE = new Progress(Reading.NOTHING, false, false, false, false);

    /** Whether Persona may have more rows than are shown. */
    public boolean isUnfinished() {
      return on && !(reading instanceof Reading.All);
    }
  }

  private record Wish(ViewFilter filter, SearchQuery query) {}

  public BrowseModel(
      BrowsedInquiries browsed, Changes changes, Ticker ticker, InstantSource clock, ZoneId zone) {
    this.browsed = browsed;
    this.changes = changes;
    this.ticker = ticker;
    this.clock = clock;
    this.zone = zone;
    reading = browsed.readingProperty().subscribe((was, is) -> tell());
  }

  /** What was read, for the table. */
  public RowSource rows() {
    return browsed;
  }

  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /**
   * Shows what fits, from now on; the same as before goes on where it was. A change while it is on
   * takes effect when no other follows at once.
   */
  public void show(ViewFilter filter, SearchQuery query) {
    InquiryFilter wanted = pushed(filter, query);
    boolean cameBack = !on;
    Wish wish = new Wish(filter, query);
    if (cameBack || !wish.equals(shown)) {
      pagesWithoutFind = 0;
      held = false;
    }
    shown = wish;
    partly = isPartly(filter, query);
    on = true;
    if (cameBack) {
      changes.start();
    }
    if (!wanted.equals(pushed)) {
      pushed = wanted;
      settle(cameBack ? Duration.ZERO : SETTLED, wanted);
    } else if (cameBack) {
      browsed.readNewer();
    }
    if (cameBack) {
      lookForNewerLater();
    }
    tell();
  }

  private void settle(Duration wait, InquiryFilter wanted) {
    cancelSettling();
    browsed.stop();
    if (wait.isZero()) {
      begin(wanted);
    } else {
      settling = ticker.after(wait, () -> begin(wanted));
    }
  }

  private void begin(InquiryFilter wanted) {
    settling = null;
    shownBefore = 0;
    browsed.browse(wanted);
  }

  private void cancelSettling() {
    if (settling != null) {
      settling.cancel();
      settling = null;
    }
  }

  /** Stops asking; what was read stays for when one comes back. */
  public void leave() {
    on = false;
    if (settling != null) {
      cancelSettling();
      pushed = null;
    }
    browsed.stop();
    changes.stop();
    stopLooking();
    tell();
  }

  /**
   * The last row is in sight, or there are too few to fill the screen.
   *
   * @param shown how many rows the table shows
   */
  public void endInSight(int shown) {
    if (!on || settling != null || !(browsed.readingProperty().get() instanceof Reading.Paused)) {
      return;
    }
    pagesWithoutFind = shown > shownBefore ? 0 : pagesWithoutFind;
    shownBefore = shown;
    held = pagesWithoutFind >= PAGES_WITHOUT_A_FIND;
    if (held) {
      tell();
      return;
    }
    pagesWithoutFind++;
    browsed.readMore();
  }

  /** Reads on because a person wants it, or tries again. */
  public void readOn() {
    pagesWithoutFind = 1;
    held = false;
    browsed.readMore();
    tell();
  }

  /** Reads all that is left, however long it takes; scrolling on needs none of it. */
  public void readAll() {
    held = false;
    browsed.readAll();
    tell();
  }

  /** Reads on as one scrolls again. */
  public void readNoFurther() {
    browsed.readNoFurther();
    tell();
  }

  /** Reads the newest again. */
  public void refresh() {
    browsed.refresh();
    changes.askNow();
  }

  /** Takes what was read elsewhere. */
  public void told(Collection<Inquiry> heard) {
    browsed.told(heard);
  }

  /** A hidden window asks less often, and at once when it comes back. */
  public void hidden(boolean nowHidden) {
    boolean cameBack = hidden && !nowHidden;
    boolean changed = hidden != nowHidden;
    hidden = nowHidden;
    changes.hidden(nowHidden);
    if (on && changed) {
      if (cameBack) {
        browsed.readNewer();
      }
      lookForNewerLater();
    }
  }

  /** How following what changes stands; null before it began. */
  public ReadOnlyObjectProperty<@Nullable ChangeState> changesProperty() {
    return changes.stateProperty();
  }

  @Override
  public void close() {
    cancelSettling();
    stopLooking();
    changes.stop();
    reading.unsubscribe();
    browsed.close();
  }

  private void tell() {
    progress.set(
        new Progress(browsed.readingProperty().get(), on, partly, held, browsed.isReadingAll()));
  }

  private void lookForNewerLater() {
    stopLooking();
    newer =
        ticker.after(
            hidden ? NEWER_WHILE_HIDDEN : NEWER_EVERY,
            () -> {
              browsed.readNewer();
              lookForNewerLater();
            });
  }

  private void stopLooking() {
    if (newer != null) {
      newer.cancel();
      newer = null;
    }
  }

  private InquiryFilter pushed(ViewFilter filter, SearchQuery query) {
    ViewFilter.Created created = filter.created();
    InquiryFilter all =
        InquiryFilter.ANY
            .withStatuses(statuses(filter))
            .withTemplates(List.copyOf(new TreeSet<>(filter.templates())))
            .createdBetween(created == null ? null : created.from(clock.instant(), zone), null);
    return switch (query) {
      case SearchQuery.InquiryIds(var ids, _) -> isHalfTyped(ids) ? all : all.withIds(ids);
      case SearchQuery.AccountIds(var ids, _) -> all.withAccounts(ids);
      case SearchQuery.TemplateIds(Set<String> ids) ->
          all.withTemplates(List.copyOf(new TreeSet<>(ids)));
      case SearchQuery.Nothing _,
          SearchQuery.NamelessLink _,
          SearchQuery.Email _,
          SearchQuery.References _,
          SearchQuery.Words _ ->
          all;
    };
  }

  private static List<InquiryStatus> statuses(ViewFilter filter) {
    return filter.expiringToday() && filter.statuses().isEmpty()
        ? OPEN
        : filter.statuses().stream().sorted(Comparator.comparing(InquiryStatus::value)).toList();
  }

  private static boolean isHalfTyped(List<InquiryId> ids) {
    return ids.size() == 1 && ids.getFirst().value().length() < WHOLE_ID;
  }

  private static boolean isPartly(ViewFilter filter, SearchQuery query) {
    boolean byWords =
        switch (query) {
          case SearchQuery.InquiryIds(var ids, _) -> isHalfTyped(ids);
          case SearchQuery.Email _, SearchQuery.References _, SearchQuery.Words _ -> true;
          case SearchQuery.Nothing _,
              SearchQuery.NamelessLink _,
              SearchQuery.AccountIds _,
              SearchQuery.TemplateIds _ ->
              false;
        };
    return byWords || filter.mine() || filter.expiringToday() || !filter.tags().isEmpty();
  }
}
