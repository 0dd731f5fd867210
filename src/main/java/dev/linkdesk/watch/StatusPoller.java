package dev.linkdesk.watch;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Asks Persona for all followed inquiries, {@value Inquiries#MAX_IDS} to a request, one request
 * after the other, and plans the next round only after the answer. Lives on the FX thread; only the
 * requests leave it.
 */
public final class StatusPoller {
  private final Inquiries inquiries;
  private final Followed followed;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final Pace pace;
  private final Consumer<PollState> listener;

  private PollState state = new PollState(PollState.Activity.WAITING, null, null, null);
  private Ticker.@Nullable Tick planned;
  private Background.@Nullable Running request;
  private @Nullable Instant lastCreated;
  private boolean hidden;
  private int failures;

  public StatusPoller(
      Inquiries inquiries,
      Followed followed,
      Background background,
      Ticker ticker,
      InstantSource clock,
      RandomGenerator random,
      Consumer<PollState> listener) {
    this.inquiries = inquiries;
    this.followed = followed;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
    this.pace = new Pace(random);
    this.listener = listener;
  }

  public PollState state() {
    return state;
  }

  /**
   * Asks now, whatever the plan was; also the way back after a refused key. Does nothing while an
   * answer is awaited or while Persona's limit is being waited out.
   */
  public void askNow() {
    boolean busy =
        state.activity() == PollState.Activity.ASKING
            || state.activity() == PollState.Activity.OVER_LIMIT;
    if (!busy) {
      round();
    }
  }

  /** An inquiry was made: for two minutes the statuses are asked for more often. */
  public void created() {
    lastCreated = clock.instant();
    replanSooner();
  }

  /** A hidden or minimised window asks less often, and at once when it comes back. */
  public void hidden(boolean nowHidden) {
    boolean cameBack = hidden && !nowHidden;
    hidden = nowHidden;
    if (cameBack && state.activity() == PollState.Activity.WAITING && planned != null) {
      round();
    }
  }

  /** Ends for good; an answer under way does not come back. */
  public void stop() {
    cancelPlan();
    if (request != null) {
      request.cancel();
    }
  }

  private void replanSooner() {
    Instant due = state.next();
    boolean sooner = due != null && clock.instant().plus(usualWait()).isBefore(due);
    if (state.activity() == PollState.Activity.WAITING && sooner) {
      plan(PollState.Activity.WAITING, usualWait(), null);
    }
  }

  private void round() {
    cancelPlan();
    List<InquiryId> ids = List.copyOf(followed.ids());
    if (ids.isEmpty()) {
      plan(PollState.Activity.WAITING, usualWait(), null);
      return;
    }
    ask(ids, 0);
  }

  private void ask(List<InquiryId> ids, int from) {
    Duration wait = pace.untilAllowed(inquiries.budget().orElse(null), clock.instant());
    if (!wait.isZero()) {
      plan(PollState.Activity.OVER_LIMIT, wait, null);
      return;
    }
    show(PollState.Activity.ASKING, null, null);
    int to = Math.min(ids.size(), from + Inquiries.MAX_IDS);
    List<InquiryId> batch = ids.subList(from, to);
    request =
        background.run(
            () -> inquiries.list(batch), told -> answered(told, ids, to), this::notAnswered);
  }

  private void answered(List<Inquiry> told, List<InquiryId> ids, int asked) {
    failures = 0;
    followed.told(told);
    if (asked < ids.size()) {
      ask(ids, asked);
      return;
    }
    state = new PollState(state.activity(), clock.instant(), null, null);
    plan(PollState.Activity.WAITING, usualWait(), null);
  }

  private void notAnswered(Failure failure) {
    failures++;
    switch (failure) {
      case Failure.NotAuthenticated f -> show(PollState.Activity.REFUSED, null, f);
      case Failure.NotAllowed f -> show(PollState.Activity.REFUSED, null, f);
      case Failure.OverLimit f -> plan(PollState.Activity.OVER_LIMIT, pace.afterLimit(f), f);
      case Failure.NotFound f -> away(f);
      case Failure.Conflict f -> away(f);
      case Failure.Refused f -> away(f);
      case Failure.Unavailable f -> away(f);
      case Failure.Unreachable f -> away(f);
      case Failure.NotUnderstood f -> away(f);
      case Failure.WritingStopped f -> away(f);
      case Failure.NotKept f -> away(f);
      case Failure.Cancelled f -> away(f);
      case Failure.Bug f -> away(f);
    }
  }

  private void away(Failure failure) {
    plan(PollState.Activity.AWAY, pace.backOff(failures), failure);
  }

  private Duration usualWait() {
    return pace.next(clock.instant(), lastCreated, hidden, followed.anyOpen());
  }

  private void plan(PollState.Activity activity, Duration wait, @Nullable Failure failure) {
    cancelPlan();
    planned = ticker.after(wait, this::round);
    show(activity, clock.instant().plus(wait), failure);
  }

  private void cancelPlan() {
    if (planned != null) {
      planned.cancel();
      planned = null;
    }
  }

  private void show(
      PollState.Activity activity, @Nullable Instant next, @Nullable Failure failure) {
    state = new PollState(activity, state.lastChecked(), next, failure);
    listener.accept(state);
  }
}
