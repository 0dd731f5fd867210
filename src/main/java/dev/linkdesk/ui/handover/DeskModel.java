package dev.linkdesk.ui.handover;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquirySessions;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * Shows the link of one inquiry to an applicant who stands there, and takes it out of sight once it
 * was opened or works no longer. What is shown is followed. Does nothing before {@link #open} and
 * after {@link #close}.
 */
final class DeskModel {
  /** How often Persona is asked while a link waits. */
  static final Duration EVERY = Duration.ofSeconds(5);

  private final HandoverParts parts;
  private final InquirySessions sessions;
  private final Runnable refresh;
  private final InquiryId id;
  private final ReadOnlyObjectWrapper<Inquiry> inquiry;
  private final ReadOnlyObjectWrapper<DeskState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new DeskState.Fetching());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ReadOnlyBooleanWrapper notInLedger =
      new ReadOnlyBooleanWrapper(this, "notInLedger", false);
  private final ChangeListener<Number> follow = (all, old, revision) -> look();
  private @Nullable StartWatch watch;
  private Ticker.@Nullable Tick tick;
  private Background.@Nullable Running reading;
  private boolean isReading;
  private boolean mayReadVisits = true;
  private boolean open;
  private boolean isNotedAsGiven;
  private int asked;

  /**
   * @param sessions tell who opened the link
   * @param refresh asks Persona for the followed inquiries now
   */
  DeskModel(Inquiry inquiry, HandoverParts parts, InquirySessions sessions, Runnable refresh) {
    this.parts = parts;
    this.sessions = sessions;
    this.refresh = refresh;
    id = inquiry.id();
    this.inquiry = new ReadOnlyObjectWrapper<>(this, "inquiry", inquiry);
    now = new ReadOnlyObjectWrapper<>(this, "now", parts.clock().instant());
  }

  InquiryId id() {
    return id;
  }

  ReadOnlyObjectProperty<Inquiry> inquiryProperty() {
    return inquiry.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DeskState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What time it is, for words that count down; moves while a link waits. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** Whether the ledger could not be written when the link was shown or given. */
  ReadOnlyBooleanProperty notInLedgerProperty() {
    return notInLedger.getReadOnlyProperty();
  }

  /** The link while it is in sight. */
  Optional<WorkingLink> link() {
    return state.get() instanceof DeskState.Showing showing
        ? Optional.of(showing.link())
        : Optional.empty();
  }

  void open() {
    open = true;
    parts.followed().merge(List.of(inquiry.get()));
    parts.followed().revisionProperty().addListener(follow);
    look();
    fetch();
  }

  /** Forgets the link. */
  void close() {
    open = false;
    parts.followed().revisionProperty().removeListener(follow);
    rest();
    state.set(new DeskState.Fetching());
  }

  /** Fetches a link that works now; does nothing while one is being fetched. */
  void fresh() {
    if (!(state.get() instanceof DeskState.Fetching)) {
      fetch();
    }
  }

  /** Puts the link on the clipboard; false when there is none or another program holds it. */
  boolean copy() {
    boolean isCopied = link().map(this::put).orElse(false);
    if (isCopied) {
      given();
    }
    return isCopied;
  }

  /** The link in sight went elsewhere too, which is written into the ledger once. */
  void given() {
    link()
        .filter(shown -> !isNotedAsGiven)
        .ifPresent(shown -> {
          isNotedAsGiven = true;
          note(LedgerLine.Act.given(shown));
        });
  }

  private boolean put(WorkingLink link) {
    CopyShelf.What what =
        link.opensOnce() ? CopyShelf.What.ONE_TIME_LINK : CopyShelf.What.PLAIN_LINK;
    return parts.shelf().put(new CopyShelf.Copy(Whom.shortly(inquiry.get()), what, link.address()));
  }

  private void fetch() {
    rest();
    state.set(new DeskState.Fetching());
    int mine = ++asked;
    parts
        .links()
        .get(
            inquiry.get(),
            new LinkGiver.Taker() {
              @Override
              public void got(WorkingLink link, Inquiry told) {
                if (open && mine == asked) {
                  show(link, told);
                }
              }

              @Override
              public void gotNone(Said why) {
                if (open && mine == asked) {
                  showNone(why);
                }
              }
            });
  }

  private void showNone(Said why) {
    rest();
    state.set(new DeskState.Without(why));
  }

  private void show(WorkingLink link, Inquiry told) {
    rest();
    parts.followed().merge(List.of(told));
    look();
    now.set(parts.clock().instant());
    watch = new StartWatch(link, inquiry.get(), now.get());
    state.set(new DeskState.Showing(link));
    isNotedAsGiven = false;
    note(LedgerLine.Act.SHOWN_AT_DESK);
    ask();
    tick = parts.ticker().after(EVERY, this::again);
  }

  private void note(LedgerLine.Act act) {
    Inquiry shown = inquiry.get();
    parts
        .background()
        .run(
            () -> parts.issuer().did(act, shown, null),
            written -> notInLedger.set(!written),
            failure -> notInLedger.set(true));
  }

  private void again() {
    now.set(parts.clock().instant());
    look();
    if (watch != null) {
      ask();
      tick = parts.ticker().after(EVERY, this::again);
    }
  }

  private void ask() {
    refresh.run();
    if (watch != null && mayReadVisits && !isReading) {
      isReading = true;
      reading = parts.background().run(() -> sessions.sessions(id), this::visited, this::notTold);
    }
  }

  private void visited(List<InquirySession> visits) {
    isReading = false;
    if (watch != null && watch.sees(visits, parts.clock().instant())) {
      hide(DeskState.Reason.OPENED);
    }
  }

  /** A key that may not read visits will not be let in the next time either: the status tells. */
  private void notTold(Failure why) {
    isReading = false;
    mayReadVisits = !(why instanceof Failure.NotAllowed);
  }

  private void look() {
    parts.followed().find(id).map(InquiryRow::inquiry).ifPresent(inquiry::set);
    if (watch != null) {
      watch.sees(inquiry.get(), parts.clock().instant()).ifPresent(this::hide);
    }
  }

  private void hide(DeskState.Reason why) {
    rest();
    state.set(new DeskState.Hidden(why));
  }

  private void rest() {
    watch = null;
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
    if (reading != null) {
      reading.cancel();
      reading = null;
    }
    isReading = false;
  }
}
