package dev.linkdesk.watch;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.RequestBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Persona for the followed inquiries, each in its own {@link Rhythm}, {@value
 * Inquiries#MAX_IDS} to a request, one request after the other. A round asks for all that are due
 * and ends when each of them was answered; the next is planned only then. Lives on the FX thread;
 * only the requests leave it.
 */
public final class StatusPoller {
  private static final Logger LOG = LoggerFactory.getLogger(StatusPoller.class);

  private final Inquiries inquiries;
  private final Followed followed;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final SteadyTime time;
  private final Pace pace;
  private final Consumer<PollState> listener;
  private final Roster roster = new Roster();

  private PollState state = new PollState(PollState.Activity.WAITING, null, null, null);
  private Ticker.@Nullable Tick planned;
  private Background.@Nullable Running request;

  /** Whoever falls due later than this belongs to the next round. */
  private Instant horizon = Instant.MIN;

  private Instant roundEnded = Instant.MIN;
  private int requests;
  private int dueRequests;
  private int failures;
  private boolean hidden;
  private boolean running;

  /** Asks nothing before {@link #askNow}. */
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
    this.listener = listener;
    time = new SteadyTime(clock);
    pace = new Pace(random);
    followed.all().forEach(inquiry -> roster.join(inquiry, time.instant()));
    followed.listen(new Changes());
  }

  public PollState state() {
    return state;
  }

  /**
   * Asks for all of them now, whatever the plan was; also the way back after a refused key. While
   * an answer is awaited or Persona's limit is waited out, it is done right after.
   */
  public void askNow() {
    running = true;
    switch (state.activity()) {
      case ASKING -> roster.wantRest();
      case OVER_LIMIT -> roster.wantAll();
      case WAITING, AWAY, REFUSED -> {
        roster.wantAll();
        round();
      }
    }
  }

  /** Asks for these as soon as may be, those too that were not to be asked for any more. */
  public void ask(Collection<InquiryId> ids) {
    roster.want(ids);
    replan();
  }

  /** It was made just now: it is asked for at once, and often for a while. */
  public void created(InquiryId id) {
    roster.touch(id, time.instant());
    ask(List.of(id));
  }

  /** A hidden or minimised window asks less often; whatever is due is asked when it comes back. */
  public void hidden(boolean nowHidden) {
    if (hidden && !nowHidden) {
      roundEnded = Instant.MIN;
    }
    hidden = nowHidden;
    replan();
  }

  /** Ends for good; an answer under way does not come back. */
  public void stop() {
    running = false;
    cancelPlan();
    if (request != null) {
      request.cancel();
    }
  }

  private void round() {
    cancelPlan();
    roster.begin();
    requests = 0;
    dueRequests = 0;
    horizon = time.instant();
    askNext();
  }

  private void askNext() {
    boolean due = roster.isDue(horizon);
    Duration wait = pace.untilAllowed(budget(), clock.instant());
    boolean any = due || roster.hasWanted();
    if (any && !wait.isZero()) {
      plan(PollState.Activity.OVER_LIMIT, wait, null);
      return;
    }
    if (!due && !mayGoOn()) {
      ended();
      return;
    }
    show(PollState.Activity.ASKING, null, null);
    requests++;
    dueRequests += due ? 1 : 0;
    List<InquiryId> batch = roster.next(horizon, Inquiries.MAX_IDS);
    long question = followed.question();
    request =
        background.run(
            () -> inquiries.list(batch), told -> answered(told, question), this::notAnswered);
  }

  /**
   * Whether to ask for those that are wanted but not due: as far as half of the limit in one go, so
   * that what falls due meanwhile need not wait for the limit.
   */
  private boolean mayGoOn() {
    return roster.hasWanted() && (requests == 0 || !Pace.isShort(budget(), clock.instant()));
  }

  private void answered(List<Inquiry> told, long question) {
    failures = 0;
    followed.told(told, question);
    Instant now = time.instant();
    List<InquiryId> gone = roster.answered(told, now);
    if (!gone.isEmpty()) {
      LOG.info("Persona no longer knows {} of the followed inquiries", gone.size());
      followed.gone(gone);
    }
    // A long round must not keep waiting what is asked for every few seconds.
    if (roster.hasWanted() && !now.isBefore(horizon.plus(spacing()))) {
      horizon = now;
      dueRequests = 0;
    }
    askNext();
  }

  private void notAnswered(Failure failure) {
    failures++;
    roster.notAnswered();
    Setback setback = pace.after(failure, failures);
    Duration wait = setback.pause();
    if (wait == null) {
      show(setback.activity(), null, failure);
    } else {
      plan(setback.activity(), wait, failure);
    }
  }

  private void ended() {
    roundEnded = time.instant();
    if (requests > 0 && !roster.hasWanted()) {
      state = new PollState(state.activity(), clock.instant(), null, null);
    }
    planRound();
  }

  private void replan() {
    if (running && state.activity() == PollState.Activity.WAITING) {
      planRound();
    }
  }

  private void planRound() {
    Instant now = time.instant();
    Optional<Instant> due = roster.nextDue(now);
    if (due.isEmpty()) {
      cancelPlan();
      show(PollState.Activity.WAITING, null, null);
      return;
    }
    Instant earliest = roundEnded.equals(Instant.MIN) ? now : roundEnded.plus(spacing());
    Instant at = due.get().isAfter(earliest) ? due.get() : earliest;
    plan(
        PollState.Activity.WAITING,
        at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO,
        null);
  }

  private Duration spacing() {
    return pace.spacing(hidden, dueRequests, budget(), clock.instant());
  }

  private @Nullable RequestBudget budget() {
    return inquiries.budget().orElse(null);
  }

  private void plan(PollState.Activity activity, Duration wait, @Nullable Failure failure) {
    cancelPlan();
    Instant then = time.instant().plus(wait);
    planned =
        ticker.after(
            wait,
            () -> {
              time.hasCome(then);
              round();
            });
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

  /** Whatever becomes of the followed ones may bring the next round forward. */
  private final class Changes implements Followed.Listener {
    @Override
    public void joined(Collection<Inquiry> inquiries) {
      inquiries.forEach(inquiry -> roster.join(inquiry, time.instant()));
      replan();
    }

    @Override
    public void changed(Collection<Followed.Change> changes) {
      changes.forEach(change -> roster.changed(change, time.instant()));
      replan();
    }

    @Override
    public void left(Collection<InquiryId> ids) {
      ids.forEach(roster::leave);
      replan();
    }
  }
}
