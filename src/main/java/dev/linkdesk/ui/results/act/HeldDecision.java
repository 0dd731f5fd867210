package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A decision that waits a while before it is sent, and can be undone until then. The seconds are
 * counted one by one, so that a computer that slept goes on where it was. On the FX thread.
 */
final class HeldDecision {
  /** How long a decision is held. */
  static final int SECONDS = 10;

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Undertaking undertaking;
  private final Background background;
  private final Ticker ticker;
  private final Consumer<Inquiry> toldOf;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Holding(SECONDS));
  private Ticker.@Nullable Tick tick;

  /** Where it stands. */
  sealed interface State {
    /** It is sent when no second is left. */
    record Holding(int left) implements State {}

    /** It waits for a person: nothing is sent meanwhile. */
    record SetAside() implements State {}

    record Sending() implements State {}

    record Ended(Outcome outcome) implements State {}

    /** A person took it back in time: nothing was sent. */
    record Undone() implements State {}
  }

  HeldDecision(
      Undertaking undertaking, Background background, Ticker ticker, Consumer<Inquiry> toldOf) {
    this.undertaking = undertaking;
    this.background = background;
    this.ticker = ticker;
    this.toldOf = toldOf;
    count();
  }

  Deed deed() {
    return undertaking.deed();
  }

  /** As it was when the person decided. */
  Inquiry inquiry() {
    return undertaking.before();
  }

  InquiryId id() {
    return inquiry().id();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether it is not sent yet. */
  boolean isHeld() {
    return switch (state.get()) {
      case State.Holding h -> true;
      case State.SetAside s -> true;
      case State.Sending s -> false;
      case State.Ended e -> false;
      case State.Undone u -> false;
    };
  }

  /** Whether its end is still to come. */
  boolean isOpen() {
    return isHeld() || state.get() instanceof State.Sending;
  }

  /** Takes it back; says whether there was time. */
  boolean undo() {
    if (!isHeld()) {
      return false;
    }
    stand();
    state.set(new State.Undone());
    return true;
  }

  /** Counts no further until {@link #goOn}. */
  void setAside() {
    if (state.get() instanceof State.Holding) {
      stand();
      state.set(new State.SetAside());
    }
  }

  /** Counts again from the start. */
  void goOn() {
    if (state.get() instanceof State.SetAside) {
      state.set(new State.Holding(SECONDS));
      count();
    }
  }

  /** Looks what became of it, and sends it again where that is of use. */
  void again() {
    if (state.get() instanceof State.Ended(var outcome)
        && !outcome.isDone()
        && !(outcome instanceof Outcome.Moved)) {
      send();
    }
  }

  private void count() {
    tick = ticker.after(SECOND, this::second);
  }

  private void second() {
    if (!(state.get() instanceof State.Holding(int left))) {
      return;
    }
    if (left > 1) {
      state.set(new State.Holding(left - 1));
      count();
    } else {
      send();
    }
  }

  private void send() {
    state.set(new State.Sending());
    background.run(
        undertaking::carryOut, this::ended, bug -> ended(new Outcome.Unknown(bug, null)));
  }

  private void ended(Outcome outcome) {
    outcome.told().ifPresent(toldOf);
    state.set(new State.Ended(outcome));
  }

  private void stand() {
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
  }

  @Override
  public String toString() {
    return "HeldDecision[" + deed().word() + " " + id() + "]";
  }
}
