package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One of many inquiries, and what becomes of it. */
final class BulkRow {
  private final Inquiry inquiry;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Waiting());
  private @Nullable Undertaking undertaking;

  /** How far it is. */
  sealed interface State {
    /** Its turn is to come. */
    record Waiting() implements State {}

    /** It cannot be done with this one, so it is left out. */
    record LeftOut(String why) implements State {}

    record UnderWay() implements State {}

    record Ended(Outcome outcome) implements State {}

    /** A person ended it all before its turn came. */
    record NotTried() implements State {}
  }

  BulkRow(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** As it was chosen. */
  Inquiry inquiry() {
    return inquiry;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  State state() {
    return state.get();
  }

  void become(State now) {
    if (!now.equals(state.get())) {
      state.set(now);
    }
  }

  /** The same one for each try, so that its key stays while its end is not known. */
  Undertaking undertaking(Supplier<Undertaking> first) {
    Undertaking held = undertaking;
    if (held == null) {
      held = first.get();
      undertaking = held;
    }
    return held;
  }

  /** Whether a try was made, so that what it looks like now may be what that one did. */
  boolean isTried() {
    return undertaking != null;
  }

  /** Whether trying it again may help. */
  boolean canBeRetried() {
    return switch (state()) {
      case State.Ended(var outcome) -> !outcome.isDone();
      case State.NotTried n -> true;
      case State.Waiting w -> false;
      case State.LeftOut l -> false;
      case State.UnderWay u -> false;
    };
  }
}
