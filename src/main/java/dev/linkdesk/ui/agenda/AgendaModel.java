package dev.linkdesk.ui.agenda;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which followed links die soon, got stuck or died, and who was reminded; links that were taken
 * back are left out. Looks at all that are followed once for each burst of changes and once a
 * minute, away from the FX thread, and touches the list only when a link comes, goes or moves. On
 * the FX thread.
 */
public final class AgendaModel implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AgendaModel.class);
  private static final Duration BURST = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Comparator<Placed> IN_PLACE = Comparator.comparingLong(Placed::place);

  private final FollowedInquiries followed;
  private final Ledger ledger;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final ObservableList<AgendaItem> items = FXCollections.observableArrayList();
  private final ObservableList<AgendaItem> readOnly =
      FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyObjectWrapper<Integer> attention =
      new ReadOnlyObjectWrapper<>(this, "attention", 0);
  private final ReadOnlyLongWrapper looked = new ReadOnlyLongWrapper(this, "looked", 0);
  private final Subscription subscription;

  private Reminders reminders = Reminders.UNREAD;
  private Set<InquiryId> dead = Set.of();
  private Instant now;
  private Ticker.@Nullable Tick burst;
  private Ticker.@Nullable Tick minute;
  private Background.@Nullable Running reading;
  private Background.@Nullable Running looking;
  private boolean changing;

  /** Begins to look, and reads from the ledger who was reminded. */
  public AgendaModel(
      FollowedInquiries followed,
      Ledger ledger,
      Background background,
      Ticker ticker,
      InstantSource clock) {
    this.followed = followed;
    this.ledger = ledger;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
    now = clock.instant();
    subscription = followed.revisionProperty().subscribe((was, is) -> lookSoon());
    refreshReminders();
    look();
    lookEachMinute();
  }

  /** How many links should be seen to and were not: the number on the tab. */
  public ReadOnlyObjectProperty<Integer> attentionProperty() {
    return attention.getReadOnlyProperty();
  }

  /**
   * Reads anew who was reminded and what was taken back; to be called after a reminder was written
   * down.
   */
  public void refreshReminders() {
    if (reading != null) {
      reading.cancel();
    }
    reading =
        background.run(
            () -> Reminders.in(ledger), this::know, failure -> know(reminders.butUnknown()));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    if (burst != null) {
      burst.cancel();
    }
    if (minute != null) {
      minute.cancel();
    }
    if (reading != null) {
      reading.cancel();
    }
    if (looking != null) {
      looking.cancel();
    }
  }

  /** The headings of all groups, and below each its links: what dies next, or died last, first. */
  ObservableList<AgendaItem> items() {
    return readOnly;
  }

  /** Goes up whenever links, times and reminders were looked at. */
  ReadOnlyLongProperty lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  /** Whether the list is being changed, so that a lost selection means nothing. */
  boolean isChanging() {
    return changing;
  }

  boolean isEmpty() {
    return items.stream().noneMatch(AgendaItem.Link.class::isInstance);
  }

  /** The time that all was looked at by. */
  Instant now() {
    return now;
  }

  Reminders reminders() {
    return reminders;
  }

  private void know(Reminders told) {
    reminders = told;
    look();
  }

  private void lookSoon() {
    if (burst == null) {
      burst = ticker.after(BURST, this::look);
    }
  }

  private void lookEachMinute() {
    minute =
        ticker.after(
            MINUTE,
            () -> {
              refreshReminders();
              look();
              lookEachMinute();
            });
  }

  private void look() {
    if (burst != null) {
      burst.cancel();
      burst = null;
    }
    if (looking != null) {
      looking.cancel();
    }
    Instant by = clock.instant();
    List<InquiryRow> rows = List.copyOf(followed.rows());
    List<Inquiry> told = rows.stream().map(InquiryRow::inquiry).toList();
    Set<InquiryId> takenBack = reminders.takenBack();
    looking =
        background.run(
            () -> lines(rows, told, takenBack, by),
            fresh -> show(fresh, by),
            mistake -> LOG.error("The agenda was not worked out", mistake));
  }

  private void show(List<AgendaItem> fresh, Instant by) {
    now = by;
    changing = true;
    try {
      if (!items.equals(fresh)) {
        items.setAll(fresh);
      }
    } finally {
      changing = false;
    }
    attention.set((int) fresh.stream().filter(this::needsAttention).count());
    looked.set(looked.get() + 1);
    readWhyTheyDied(fresh);
  }

  /** What is found dead may have been taken back a moment ago. */
  private void readWhyTheyDied(List<AgendaItem> fresh) {
    Set<InquiryId> before = dead;
    dead =
        fresh.stream()
            .filter(AgendaItem.Link.class::isInstance)
            .map(AgendaItem.Link.class::cast)
            .filter(link -> link.group() == AgendaGroup.EXPIRED)
            .map(AgendaItem.Link::id)
            .collect(Collectors.toSet());
    if (!before.containsAll(dead)) {
      refreshReminders();
    }
  }

  /**
   * @param told what each row held when all were looked at
   */
  private static List<AgendaItem> lines(
      List<InquiryRow> rows, List<Inquiry> told, Set<InquiryId> takenBack, Instant by) {
    Map<AgendaGroup, List<Placed>> byGroup = new EnumMap<>(AgendaGroup.class);
    for (int i = 0; i < rows.size(); i++) {
      Inquiry inquiry = told.get(i);
      AgendaGroup group = AgendaGroup.of(inquiry, by);
      if (group != null && !takenBack.contains(inquiry.id())) {
        byGroup
            .computeIfAbsent(group, each -> new ArrayList<>())
            .add(new Placed(new AgendaItem.Link(group, rows.get(i)), place(group, inquiry)));
      }
    }
    List<AgendaItem> lines = new ArrayList<>();
    for (AgendaGroup group : AgendaGroup.values()) {
      List<Placed> links = byGroup.getOrDefault(group, List.of());
      lines.add(new AgendaItem.Heading(group, links.size()));
      links.stream().sorted(IN_PLACE).map(Placed::link).forEach(lines::add);
    }
    return lines;
  }

  /** What was not told stands last. */
  private static long place(AgendaGroup group, Inquiry inquiry) {
    Instant death = group.death(inquiry);
    if (death == null) {
      return Long.MAX_VALUE;
    }
    long second = death.getEpochSecond();
    return group == AgendaGroup.EXPIRED ? -second : second;
  }

  private boolean needsAttention(AgendaItem item) {
    return item instanceof AgendaItem.Link link
        && link.group().needsAttention(link.inquiry(), now)
        && !isReminded(link.id());
  }

  private boolean isReminded(InquiryId id) {
    return reminders.of(id).isPresent();
  }

  private record Placed(AgendaItem.Link link, long place) {}
}
