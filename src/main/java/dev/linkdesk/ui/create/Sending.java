package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.ui.create.CreateModel.Phase;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One link is made at a time, and can be stopped while something is under way for it. */
final class Sending {
  private final AtomicReference<Phase> now = new AtomicReference<>(Phase.IDLE);
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.IDLE);
  private Background.@Nullable Running waiting;
  private Background.@Nullable Running sent;

  /** What is to be seen of it: nothing as long as nothing is under way. */
  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** Takes the turn; false while a link is made. */
  boolean begin() {
    return now.compareAndSet(Phase.IDLE, Phase.SENDING);
  }

  boolean isIdle() {
    return now.get() == Phase.IDLE;
  }

  /** What has to be over before the link is sent; it may send it, or end all, at once. */
  void prepare(Supplier<Background.Running> start) {
    phase.set(Phase.SENDING);
    Background.Running started = start.get();
    waiting = !isIdle() && sent == null ? started : null;
  }

  /** Sends the link; the answer may come at once. */
  void send(Supplier<Background.Running> start) {
    waiting = null;
    phase.set(Phase.SENDING);
    Background.Running started = start.get();
    sent = isIdle() ? null : started;
  }

  /** Stops what is under way; false when nothing is. */
  boolean stop() {
    Background.Running running = sent == null ? waiting : sent;
    if (running != null) {
      running.cancel();
    }
    return running != null;
  }

  void end() {
    sent = null;
    waiting = null;
    now.set(Phase.IDLE);
    phase.set(Phase.IDLE);
  }
}
