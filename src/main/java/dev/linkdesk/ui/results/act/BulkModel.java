package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.act.BulkProgress.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Does the same to many inquiries, one after the other and behind whatever a person waits for. It
 * pauses by itself where the next would fail as the last one did. On the FX thread.
 */
final class BulkModel {
  /** From so many on, production asks twice. */
  static final int MANY = 25;

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration TYPING = Duration.ofMillis(150);
  private static final int SILENCES = 3;
  private static final int ENOUGH_TO_TELL = 3;

  private final BulkKind kind;
  private final ActParts parts;
  private final Possible possible;
  private final ObservableList<BulkRow> rows =
      FXCollections.observableArrayList(row -> new Observable[] {row.stateProperty()});
  private final StringProperty tag = new SimpleStringProperty(this, "tag", "");
  private final BooleanProperty sure = new SimpleBooleanProperty(this, "sure", false);
  private final ReadOnlyObjectWrapper<BulkProgress> progress;
  private final BulkTally tally = new BulkTally();
  private Phase phase = Phase.PLANNING;
  private Deed deed;
  private Duration spent = Duration.ZERO;
  private int timed;
  private int silences;
  private @Nullable Instant until;
  private @Nullable Failure why;
  private Ticker.@Nullable Tick tick;
  private Ticker.@Nullable Tick waiting;
  private Ticker.@Nullable Tick typing;
  private boolean cancelled;

  BulkModel(BulkKind kind, Collection<Inquiry> chosen, ActParts parts, Possible possible) {
    this.kind = kind;
    this.parts = parts;
    this.possible = possible;
    deed = kind.deed("");
    chosen.forEach(inquiry -> rows.add(new BulkRow(inquiry)));
    progress = new ReadOnlyObjectWrapper<>(this, "progress", now());
    plan();
    tag.subscribe((was, is) -> typed());
  }

  BulkKind kind() {
    return kind;
  }

  /** What is done to each, as it stands. */
  Deed deed() {
    return deed;
  }

  /** In the order in which they were chosen. */
  ObservableList<BulkRow> rows() {
    return rows;
  }

  /** The tag that is added or removed. */
  StringProperty tagProperty() {
    return tag;
  }

  /** A person's second yes, where one is asked for. */
  BooleanProperty sureProperty() {
    return sure;
  }

  ReadOnlyObjectProperty<BulkProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Whether a second yes is needed: many real people. */
  boolean asksTwice() {
    return parts.environment() == Environment.PRODUCTION && progress.get().total() > MANY;
  }

  boolean isTagMissing() {
    return kind.needsTag() && tag.get().isBlank();
  }

  /** Whether it can begin. */
  boolean isReady() {
    return phase == Phase.PLANNING
        && !isTagMissing()
        && progress.get().total() > 0
        && (!asksTwice() || sure.get());
  }

  /** Begins with those with which it can be done. */
  void go() {
    if (isReady()) {
      plan();
    }
    if (isReady()) {
      run();
    }
  }

  /** Stands still once the one under way is done. */
  void pause() {
    if (phase == Phase.RUNNING) {
      become(isAnyUnderWay() ? Phase.PAUSING : Phase.PAUSED);
    }
  }

  void goOn() {
    if (phase == Phase.PAUSING) {
      become(Phase.RUNNING);
    } else if (phase == Phase.PAUSED) {
      run();
    }
  }

  /** Tries no more; the one under way is waited for, so that its end is known. */
  void cancel() {
    if (!progress.get().isUnderWay()) {
      return;
    }
    cancelled = true;
    if (!isAnyUnderWay()) {
      finish();
    }
  }

  /** Tries again what did not work, and what was not tried. */
  void retry() {
    if (phase != Phase.FINISHED) {
      return;
    }
    rows.stream()
        .filter(BulkRow::canBeRetried)
        .forEach(row -> become(row, new BulkRow.State.Waiting()));
    run();
  }

  /** Whether anything would come of {@link #retry}. */
  int toRetry() {
    return (int) rows.stream().filter(BulkRow::canBeRetried).count();
  }

  /** Each letter would have all of them looked at anew. */
  private void typed() {
    stopTyping();
    typing = parts.ticker().after(TYPING, this::plan);
  }

  private void stopTyping() {
    if (typing != null) {
      typing.cancel();
      typing = null;
    }
  }

  private void plan() {
    stopTyping();
    if (phase != Phase.PLANNING) {
      return;
    }
    deed = kind.deed(tag.get().strip());
    for (BulkRow row : rows) {
      String against = isTagMissing() ? null : possible.whyNot(deed, latest(row));
      become(
          row, against == null ? new BulkRow.State.Waiting() : new BulkRow.State.LeftOut(against));
    }
    show();
  }

  private void run() {
    cancelled = false;
    silences = 0;
    why = null;
    become(Phase.RUNNING);
    everySecond();
    step();
  }

  private void step() {
    until = null;
    if (cancelled) {
      finish();
      return;
    }
    if (phase != Phase.RUNNING) {
      become(Phase.PAUSED);
      return;
    }
    rows.stream()
        .filter(row -> row.state() instanceof BulkRow.State.Waiting)
        .findFirst()
        .ifPresentOrElse(this::carryOut, this::finish);
  }

  private void carryOut(BulkRow row) {
    Inquiry latest = latest(row);
    String against = possible.whyNot(deed, latest);
    if (against != null && possible.whyNothing() == null && !row.isTried()) {
      become(row, new BulkRow.State.LeftOut(against));
      step();
      return;
    }
    Undertaking undertaking =
        row.undertaking(() -> new Undertaking(deed, latest, parts.bulk(), parts.issuer()));
    become(row, new BulkRow.State.UnderWay());
    show();
    Instant began = parts.clock().instant();
    parts
        .background()
        .run(
            undertaking::carryOut,
            outcome -> ended(row, outcome, began),
            bug -> ended(row, new Outcome.Unknown(bug, null), began));
  }

  private void ended(BulkRow row, Outcome outcome, Instant began) {
    outcome.told().ifPresent(parts.toldOf());
    if (outcome instanceof Outcome.NotDone(Failure.OverLimit limit, var now)) {
      become(row, new BulkRow.State.Waiting());
      waitFor(limit.resetIn());
      return;
    }
    if (outcome instanceof Outcome.NotDone(Failure failure, var now) && isForAll(failure)) {
      become(row, new BulkRow.State.Waiting());
      halt(failure);
    } else {
      become(row, new BulkRow.State.Ended(outcome));
      spent = spent.plus(Duration.between(began, parts.clock().instant()));
      timed++;
      silences = outcome instanceof Outcome.Unknown ? silences + 1 : 0;
      if (outcome instanceof Outcome.Unknown(Failure failure, var now) && silences == SILENCES) {
        halt(failure);
      }
    }
    step();
  }

  private void halt(Failure failure) {
    why = failure;
    phase = Phase.PAUSING;
  }

  private void waitFor(Duration pause) {
    if (cancelled || phase != Phase.RUNNING) {
      step();
      return;
    }
    until = parts.clock().instant().plus(pause);
    waiting = parts.ticker().after(pause, this::waited);
    show();
  }

  private void waited() {
    waiting = null;
    step();
  }

  private void finish() {
    rows.stream()
        .filter(row -> row.state() instanceof BulkRow.State.Waiting)
        .forEach(row -> become(row, new BulkRow.State.NotTried()));
    become(Phase.FINISHED);
  }

  private void become(Phase now) {
    phase = now;
    if (now != Phase.RUNNING && now != Phase.PAUSING && tick != null) {
      tick.cancel();
      tick = null;
    }
    if (now != Phase.RUNNING && waiting != null) {
      waiting.cancel();
      waiting = null;
      until = null;
    }
    show();
  }

  private void become(BulkRow row, BulkRow.State now) {
    tally.leaves(row.state());
    row.become(now);
    tally.enters(now);
  }

  private void everySecond() {
    if (tick != null) {
      tick.cancel();
    }
    tick =
        parts
            .ticker()
            .after(
                SECOND,
                () -> {
                  show();
                  everySecond();
                });
  }

  private void show() {
    progress.set(now());
  }

  private BulkProgress now() {
    int ended = tally.done() + tally.failed() + tally.unknown();
    int total = rows.size() - tally.leftOut();
    return new BulkProgress(
        phase,
        tally.done(),
        tally.failed(),
        tally.unknown(),
        total,
        left(total - ended),
        until(),
        why);
  }

  private @Nullable Duration left(int toDo) {
    return timed < ENOUGH_TO_TELL ? null : spent.dividedBy(timed).multipliedBy(toDo);
  }

  private @Nullable Instant until() {
    if (until != null || phase != Phase.RUNNING) {
      return until;
    }
    return parts.bulk().inquiries().heldUntil().orElse(null);
  }

  private boolean isAnyUnderWay() {
    return tally.underWay() > 0;
  }

  private Inquiry latest(BulkRow row) {
    return parts.latest().apply(row.inquiry().id()).orElse(row.inquiry());
  }

  /** Whether the next one would fail for the same reason. */
  private static boolean isForAll(Failure failure) {
    return switch (failure) {
      case Failure.NotAuthenticated f -> true;
      case Failure.NotAllowed f -> true;
      case Failure.WritingStopped f -> true;
      case Failure.NotKept f -> true;
      case Failure.NotFound f -> false;
      case Failure.Conflict f -> false;
      case Failure.Refused f -> false;
      case Failure.OverLimit f -> false;
      case Failure.Unavailable f -> false;
      case Failure.Unreachable f -> false;
      case Failure.NotUnderstood f -> false;
      case Failure.Cancelled f -> false;
      case Failure.Bug f -> false;
    };
  }
}
