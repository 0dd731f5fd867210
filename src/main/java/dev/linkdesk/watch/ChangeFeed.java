package dev.linkdesk.watch;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of whatever changes in an environment while somebody looks at all of it: every {@link
 * #EVERY}, once a minute while the window is hidden. Lives on the FX thread; only the requests
 * leave it.
 *
 * <p>What it tells may be older than what is known by other ways, since search lags behind: it must
 * not replace what tells the same time of change.
 */
public final class ChangeFeed {
  static final Duration EVERY = Duration.ofSeconds(15);

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

  private final Inquiries inquiries;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final Pace pace;
  private final Consumer<List<Inquiry>> told;
  private final Consumer<ChangeState> listener;
  private final Reading searched;
  private final Reading listed;

  private ChangeState.Way way = ChangeState.Way.SEARCHED;
  private ChangeState state =
      new ChangeState(
          PollState.Activity.WAITING,
          ChangeState.Way.SEARCHED,
          null,
          null,
          Duration.ZERO,
          null,
          null);
  private Ticker.@Nullable Tick planned;
  private Background.@Nullable Running request;
  private @Nullable Instant began;
  private int requests;
  private int failures;
  private boolean hidden;
  private boolean running;

  /**
   * Asks nothing before {@link #start}.
   *
   * @param lists asked with the urgency of polling
   * @param inquiries likewise, for single inquiries
   * @param shown who is looked at; asked for only where search is not offered
   * @param told hears of each inquiry that changed, or may have
   */
  public ChangeFeed(
      InquiryLists lists,
      Inquiries inquiries,
      Supplier<? extends Collection<InquiryId>> shown,
      Background background,
      Ticker ticker,
      InstantSource clock,
      RandomGenerator random,
      Consumer<List<Inquiry>> told,
      Consumer<ChangeState> listener) {
    this.inquiries = inquiries;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
    this.told = told;
    this.listener = listener;
    pace = new Pace(random);
    searched = new SearchedChanges(lists, inquiries);
    listed = new ListedChanges(lists, inquiries, shown);
  }

  public ChangeState state() {
    return state;
  }

  /**
   * Begins to tell. Started again after {@link #stop}, it tells of what changed meanwhile. Start it
   * before the first inquiries are read, so that no change falls between.
   */
  public void start() {
    if (!running) {
      running = true;
      tryAgain();
    }
  }

  /**
   * Asks now, whatever the plan was; tries search again where it was not offered, and a refused
   * key. Does nothing while stopped, while an answer is awaited or while Persona's limit is being
   * waited out.
   */
  public void askNow() {
    switch (state.activity()) {
      case WAITING, AWAY, REFUSED -> {
        if (running) {
          tryAgain();
        }
      }
      case ASKING, OVER_LIMIT -> {}
    }
  }

  /** A hidden or minimised window asks less often, and at once when it comes back. */
  public void hidden(boolean nowHidden) {
    boolean cameBack = hidden && !nowHidden;
    hidden = nowHidden;
    if (cameBack && running && state.activity() == PollState.Activity.WAITING) {
      round();
    }
  }

  /** Asks nothing more until it is started again; an answer under way does not come back. */
  public void stop() {
    running = false;
    cancelPlan();
    if (request != null) {
      request.cancel();
      request = null;
    }
    show(PollState.Activity.WAITING, null, null);
  }

  private void tryAgain() {
    way = ChangeState.Way.SEARCHED;
    round();
  }

  private void round() {
    reading().begin();
    began = clock.instant();
    requests = 0;
    ask();
  }

  private void ask() {
    cancelPlan();
    Duration wait = pace.untilAllowed(inquiries.budget().orElse(null), clock.instant());
    if (!wait.isZero()) {
      plan(PollState.Activity.OVER_LIMIT, wait, this::ask, null);
      return;
    }
    show(PollState.Activity.ASKING, null, null);
    requests++;
    Callable<Page<Inquiry>> next = reading().next();
    request = background.run(next, this::answered, this::notAnswered);
  }

  private void answered(Page<Inquiry> page) {
    List<Inquiry> fresh;
    try {
      fresh = reading().take(page);
    } catch (Failure unusable) {
      notAnswered(unusable);
      return;
    }
    failures = 0;
    if (!fresh.isEmpty()) {
      told.accept(fresh);
    }
    if (!running) {
      return;
    }
    if (reading().isWhole()) {
      ended();
    } else {
      ask();
    }
  }

  private void ended() {
    Instant reliable = began == null ? null : began.minus(reading().overlap());
    state =
        new ChangeState(
            state.activity(), way, clock.instant(), reliable, reading().lag(), null, null);
    Duration spacing =
        pace.spacing(hidden, requests, inquiries.budget().orElse(null), clock.instant());
    Duration wait = spacing.compareTo(EVERY) > 0 ? spacing : EVERY;
    plan(PollState.Activity.WAITING, wait, this::round, null);
  }

  private void notAnswered(Failure failure) {
    boolean noSearch = failure instanceof Failure.NotAllowed || failure instanceof Failure.NotFound;
    if (way == ChangeState.Way.SEARCHED && noSearch) {
      LOG.info("Search is not offered: {}", failure.getMessage());
      way = ChangeState.Way.LISTED;
      round();
      return;
    }
    failures++;
    Setback setback = pace.after(failure, failures);
    Duration pause = setback.pause();
    if (pause == null) {
      show(setback.activity(), null, failure);
    } else {
      plan(setback.activity(), pause, this::round, failure);
    }
  }

  private Reading reading() {
    return switch (way) {
      case SEARCHED -> searched;
      case LISTED -> listed;
    };
  }

  private void plan(
      PollState.Activity activity, Duration wait, Runnable then, @Nullable Failure failure) {
    cancelPlan();
    planned = ticker.after(wait, then);
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
    state =
        new ChangeState(
            activity,
            way,
            state.lastAsked(),
            state.reliableUntil(),
            reading().lag(),
            next,
            failure);
    listener.accept(state);
  }
}
