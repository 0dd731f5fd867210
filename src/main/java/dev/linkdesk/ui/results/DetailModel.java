package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads all about the selected inquiry while the pane is open: when the selection rests, and again
 * when its row tells of something newer.
 */
final class DetailModel implements AutoCloseable {
  private static final Duration REST = Duration.ofMillis(150);

  /** What there is to show. */
  sealed interface State {
    /** Nothing is selected, or the pane is closed. */
    record Nothing() implements State {}

    record Reading() implements State {}

    /**
     * All was read.
     *
     * @param ledger what was done from here, the oldest first; empty when it cannot be read
     * @param withheld what the key may not read of it; null when it may read all
     */
    record Read(
        InquiryDetail detail, List<LedgerLine> ledger, Failure.@Nullable NotAllowed withheld)
        implements State {
      boolean isOf(InquiryId id) {
        return detail.inquiry().id().equals(id);
      }
    }

    record NotRead(Failure failure) implements State {}
  }

  private final ReadOnlyObjectProperty<@Nullable InquiryRow> selected;
  private final FollowedInquiries followed;
  private final TemplateCatalog templates;
  private final Inquiries inquiries;
  private final BesideModel beside;
  private final Ledger ledger;
  private final Consumer<State.Read> learner;
  private final Background background;
  private final Ticker ticker;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Nothing());
  private final ReadOnlyObjectWrapper<@Nullable Failure> stale =
      new ReadOnlyObjectWrapper<>(this, "stale", null);
  private final Subscription subscriptions;
  private Ticker.@Nullable Tick resting;
  private Background.@Nullable Running reading;

  /**
   * @param learner is given all that was read, before the row is
   */
  DetailModel(
      ReadOnlyObjectProperty<@Nullable InquiryRow> selected,
      FollowedInquiries followed,
      TemplateCatalog templates,
      PersonaPorts persona,
      Ledger ledger,
      Consumer<State.Read> learner,
      Background background,
      Ticker ticker) {
    this.selected = selected;
    this.followed = followed;
    this.templates = templates;
    inquiries = persona.inquiries();
    beside = new BesideModel(persona, background);
    this.ledger = ledger;
    this.learner = learner;
    this.background = background;
    this.ticker = ticker;
    subscriptions =
        Subscription.combine(
            selected.subscribe((was, is) -> readWhenRested()),
            open.subscribe((was, is) -> readWhenRested()),
            shown().subscribe((was, is) -> readIfNewer(is)));
  }

  BooleanProperty openProperty() {
    return open;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why what was read could not be read again, so that it is shown as it was; null otherwise. */
  ReadOnlyObjectProperty<@Nullable Failure> staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /** What comes later than the details. */
  BesideModel beside() {
    return beside;
  }

  /** The selected inquiry as its row tells it; changes when the row does. */
  ObservableValue<@Nullable Inquiry> shown() {
    return selected.flatMap(row -> row.inquiryProperty());
  }

  /** Reads again at once, for example after a failure. */
  void read() {
    stop();
    InquiryRow row = selected.get();
    if (row == null || !open.get()) {
      return;
    }
    InquiryId id = row.id();
    if (!isRead(id)) {
      begin();
    }
    long question = followed.question();
    reading =
        background.run(
            () -> readAll(id), read -> taken(read, question), failure -> notTaken(id, failure));
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    stop();
    beside.forget();
  }

  private void readWhenRested() {
    stop();
    InquiryRow row = selected.get();
    if (row == null || !open.get()) {
      beside.forget();
      stale.set(null);
      state.set(new State.Nothing());
      return;
    }
    if (!isRead(row.id())) {
      beside.forget();
      begin();
    }
    resting = ticker.after(REST, this::read);
  }

  private void begin() {
    stale.set(null);
    state.set(new State.Reading());
  }

  private void readIfNewer(@Nullable Inquiry told) {
    if (told != null
        && state.get() instanceof State.Read read
        && read.isOf(told.id())
        && isNews(told, read.detail().inquiry())) {
      readWhenRested();
    }
  }

  private static boolean isNews(Inquiry told, Inquiry read) {
    Instant updated = told.times().updated();
    Instant known = read.times().updated();
    return !told.status().equals(read.status())
        || (updated != null && known != null && updated.isAfter(known));
  }

  private boolean isRead(InquiryId id) {
    return state.get() instanceof State.Read read && read.isOf(id);
  }

  /**
   * What belongs to an inquiry may be closed to the key; the inquiry itself is shown all the same.
   */
  private State.Read readAll(InquiryId id) {
    try {
      return new State.Read(inquiries.retrieve(id), linesOf(id), null);
    } catch (Failure.NotAllowed refused) {
      Inquiry alone = inquiries.list(List.of(id)).stream().findFirst().orElseThrow(() -> refused);
      return new State.Read(new InquiryDetail(alone, List.of(), null), linesOf(id), refused);
    }
  }

  private List<LedgerLine> linesOf(InquiryId id) {
    try {
      return ledger.of(id);
    } catch (Failure.NotKept unreadable) {
      return List.of();
    }
  }

  private void taken(State.Read read, long question) {
    InquiryDetail detail = read.detail();
    stale.set(null);
    state.set(read);
    learner.accept(read);
    beside.read(detail);
    String templateId = detail.inquiry().templateId();
    String templateName = detail.templateName();
    if (templateId != null && templateName != null) {
      templates.learn(templateId, templateName);
    }
    followed.update(List.of(detail.inquiry()), question);
    // A row that is browsed and not followed is brought up to date here alone.
    InquiryRow row = selected.get();
    if (row != null && row.id().equals(detail.inquiry().id())) {
      row.take(detail.inquiry());
    }
  }

  private void notTaken(InquiryId id, Failure failure) {
    if (isRead(id)) {
      stale.set(failure);
    } else {
      state.set(new State.NotRead(failure));
    }
  }

  private void stop() {
    if (resting != null) {
      resting.cancel();
      resting = null;
    }
    if (reading != null) {
      reading.cancel();
      reading = null;
    }
  }
}
