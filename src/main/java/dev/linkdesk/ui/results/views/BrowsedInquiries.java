package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RowSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The inquiries of the environment that a filter lets through, read from Persona page by page, the
 * newest first. Lives on the FX thread. One page is asked for at a time; a new filter voids what is
 * under way. Rows move while pages are read: one that comes again is taken in once.
 */
public final class BrowsedInquiries implements RowSource, AutoCloseable {
  /** How far before the newest row new ones are looked for: rows are not listed in exact order. */
  static final Duration OVERLAP = Duration.ofMinutes(2);

  private final InquiryLists lists;
  private final InquiryLists patient;
  private final InquiryLists quiet;
  private final Background background;
  private final BrowsedRows rows;
  private final Set<String> asked = new HashSet<>();
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", Reading.NOTHING);
  private InquiryFilter filter = InquiryFilter.ANY;
  private @Nullable Asking running;
  private @Nullable String cursor;
  private @Nullable Instant newest;
  private boolean toTheEnd;

  /**
   * @param lists asked with the urgency of a person who scrolls
   * @param patient asked with the urgency of a long list, for all that is left
   * @param quiet asked with the urgency of polling, for what nobody waits for
   * @param followed whose rows are shown as they are, so that both lists tell the same
   */
  public BrowsedInquiries(
      InquiryLists lists,
      InquiryLists patient,
      InquiryLists quiet,
      FollowedInquiries followed,
      Background background) {
    this.lists = lists;
    this.patient = patient;
    this.quiet = quiet;
    this.background = background;
    rows = new BrowsedRows(followed);
  }

  @Override
  public ObservableList<InquiryRow> rows() {
    return rows.readOnly();
  }

  @Override
  public ReadOnlyLongProperty revisionProperty() {
    return rows.revisionProperty();
  }

  @Override
  public Optional<InquiryRow> find(InquiryId id) {
    return rows.find(id);
  }

  /** How far reading has come. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Empties the list and reads the first page of what this filter lets through. */
  public void browse(InquiryFilter wanted) {
    stop();
    filter = wanted;
    cursor = null;
    newest = null;
    asked.clear();
    rows.clear();
    reading.set(Reading.NOTHING);
    readMore();
  }

  /** Reads the next page, also after a failure; does nothing while one is read or none is left. */
  public void readMore() {
    if (reading.get() instanceof Reading.All || isPersonWaiting()) {
      return;
    }
    PageRequest page = cursor == null ? PageRequest.FIRST : PageRequest.FIRST.after(cursor);
    reading.set(new Reading.More(rows.count()));
    askForPerson(page, this::takenOlder);
  }

  /** Reads page after page until none is left; after a failure {@link #readMore} goes on so. */
  public void readAll() {
    toTheEnd = true;
    readMore();
  }

  /** The page under way is the last that is read unasked. */
  public void readNoFurther() {
    toTheEnd = false;
  }

  /** Whether page after page is read until none is left. */
  public boolean isReadingAll() {
    return toTheEnd;
  }

  /**
   * Looks for inquiries made since the newest one here, which come on top; does nothing while a
   * page is read. Where no first page was taken yet, that one is asked for, and no more. What fails
   * is left to the next time.
   */
  public void readNewer() {
    if (running != null) {
      return;
    }
    switch (reading.get()) {
      case Reading.Nothing _ -> {}
      case Reading.Paused _ when cursor == null -> readMore();
      case Reading.Failed _ when cursor == null -> readFirstQuietly();
      case Reading.All all when all.rows() == 0 -> readFirstQuietly();
      case Reading.Paused _, Reading.Failed _, Reading.All _, Reading.More _ -> lookForNewer();
    }
  }

  private void readFirstQuietly() {
    ask(true, filter, PageRequest.FIRST, this::takenOlder, unread -> {});
  }

  private void lookForNewer() {
    Instant from = filter.createdFrom();
    Instant since = newest == null ? from : newest.minus(OVERLAP);
    if (from != null && since != null && since.isBefore(from)) {
      since = from;
    }
    InquiryFilter wanted = filter.createdBetween(since, filter.createdTo());
    new Newer(wanted).read(PageRequest.FIRST);
  }

  /** Reads the newest page again, so that what changed there shows. */
  public void refresh() {
    if (reading.get() instanceof Reading.Failed) {
      readMore();
    } else if (!(reading.get() instanceof Reading.Nothing) && !isPersonWaiting()) {
      askForPerson(PageRequest.FIRST, page -> rows.take(page.items()));
    }
  }

  /**
   * Takes what was heard of inquiries by another way: rows here change, others join when the filter
   * lets them through. An older answer than the one held is dropped.
   */
  public void told(Collection<Inquiry> heard) {
    if (reading.get() instanceof Reading.Nothing) {
      return;
    }
    rows.take(
        heard.stream()
            .filter(each -> rows.find(each.id()).isPresent() || filter.lets(each))
            .toList());
  }

  /** Keeps what is under way from coming back. */
  public void stop() {
    toTheEnd = false;
    if (running != null) {
      running.cancel();
      running = null;
    }
    if (reading.get() instanceof Reading.More) {
      reading.set(new Reading.Paused(rows.count()));
    }
  }

  @Override
  public void close() {
    stop();
    rows.close();
  }

  private void takenOlder(Page<Inquiry> page) {
    rows.take(page.items());
    if (cursor == null) {
      newest = later(newest, page);
    }
    String next = page.next();
    if (next == null) {
      toTheEnd = false;
      reading.set(new Reading.All(rows.count()));
    } else if (asked.add(next)) {
      cursor = next;
      goOnOrPause();
    } else {
      reading.set(
          new Reading.Failed(new Failure.NotUnderstood(null, "a page of the list comes again")));
    }
  }

  private void goOnOrPause() {
    if (toTheEnd) {
      readMore();
    } else {
      reading.set(new Reading.Paused(rows.count()));
    }
  }

  private static @Nullable Instant later(@Nullable Instant known, Page<Inquiry> page) {
    return Stream.concat(
            Stream.ofNullable(known),
            page.items().stream().flatMap(each -> Stream.ofNullable(each.times().created())))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * A look for new rows, over as many pages as they fill; over one where nothing tells how old a
   * row is. Only when all are read do they count as seen: rows that were heard of by another way
   * say nothing of those made before them.
   */
  private final class Newer {
    private final InquiryFilter wanted;
    private final Set<String> walked = new HashSet<>();
    private @Nullable Instant seen = newest;

    Newer(InquiryFilter wanted) {
      this.wanted = wanted;
    }

    void read(PageRequest page) {
      ask(true, wanted, page, this::taken, unread -> {});
    }

    private void taken(Page<Inquiry> page) {
      rows.take(page.items());
      seen = later(seen, page);
      String next = page.next();
      if (newest != null && next != null && walked.add(next)) {
        read(PageRequest.FIRST.after(next));
      } else {
        newest = seen;
      }
    }
  }

  /** Whether a page is read that a person waits for; what nobody waits for gives way. */
  private boolean isPersonWaiting() {
    if (running != null && running.isQuiet) {
      running.cancel();
      running = null;
    }
    return running != null;
  }

  private void askForPerson(PageRequest page, Consumer<Page<Inquiry>> taken) {
    ask(false, filter, page, taken, failure -> reading.set(new Reading.Failed(failure)));
  }

  private void ask(
      boolean isQuiet,
      InquiryFilter wanted,
      PageRequest page,
      Consumer<Page<Inquiry>> taken,
      Consumer<Failure> failed) {
    InquiryLists waited = toTheEnd ? patient : lists;
    InquiryLists asked = isQuiet ? quiet : waited;
    Asking asking = new Asking(isQuiet);
    running = asking;
    Background.Running started =
        background.run(
            () -> asked.list(wanted, page),
            told -> {
              if (asking.ends()) {
                taken.accept(told);
              }
            },
            failure -> {
              if (asking.ends()) {
                failed.accept(failure);
              }
            });
    asking.began(started);
  }

  /** One question under way, which may be answered before its start is told. */
  private final class Asking {
    private final boolean isQuiet;
    private Background.@Nullable Running work;
    private boolean voided;

    Asking(boolean isQuiet) {
      this.isQuiet = isQuiet;
    }

    void began(Background.Running started) {
      work = started;
    }

    /** Whether the answer still counts; then another page may be asked for. */
    boolean ends() {
      if (voided) {
        return false;
      }
      voided = true;
      running = null;
      return true;
    }

    void cancel() {
      voided = true;
      if (work != null) {
        work.cancel();
      }
    }
  }
}
