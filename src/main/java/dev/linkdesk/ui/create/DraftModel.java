package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in the form and not sent yet, so that it survives a crash and a closed
 * window: all of it, personal or not, as one draft that the history encrypts. In a workspace that
 * keeps no secrets the draft lives as long as the program. On the FX thread.
 */
public final class DraftModel {
  static final String FORM = "create";
  static final Duration PAUSE = Duration.ofMillis(500);

  /** What there is to say of the draft. */
  public enum State {
    QUIET,
    /** What was typed before is in the form again. */
    RESTORED,
    /** What was typed before waits, since something else was typed first. */
    WAITING,
    /** What is typed cannot be kept: it is lost when the program ends. */
    NOT_KEPT
  }

  private final DraftWriter writer;
  private final Background background;
  private final Ticker ticker;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.QUIET);
  private Map<String, String> untouched;

  /** What is on the disk, or on its way there; null when that is not known. */
  private @Nullable Map<String, String> kept;

  private @Nullable FormDraft waiting;
  private Ticker.@Nullable Tick pause;
  private boolean isRead;
  private boolean writing;
  private boolean saidNotKept;
  private long number;

  DraftModel(Drafts drafts, Background background, Ticker ticker, FormModel form) {
    this.writer = new DraftWriter(drafts, FORM);
    this.background = background;
    this.ticker = ticker;
    this.form = form;
    untouched = FormDraft.of(form).words();
    form.revisionProperty().addListener(changed -> soon());
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Brings back what was typed before; what is typed is kept from then on. */
  public void start() {
    background.run(writer::kept, this::read, cannotRead -> read(Map.of()));
  }

  /** Puts what waits into the form, in place of what is there. */
  void restore() {
    if (waiting != null) {
      waiting.into(form);
      waiting = null;
      state.set(State.RESTORED);
    }
  }

  /** What is in the form now is not typed but left from before: nothing of it need be kept. */
  void beginAnew() {
    untouched = FormDraft.of(form).words();
    waiting = null;
    state.set(State.QUIET);
    soon();
  }

  /**
   * What writes the form as it is now, for the end of the program. Made on the FX thread, run off
   * it; throws {@link Failure.NotKept} when it cannot be written.
   */
  public Runnable flush() {
    if (pause != null) {
      pause.cancel();
      pause = null;
    }
    Map<String, String> typed = typed();
    if (!isRead && typed.isEmpty()) {
      return () -> {};
    }
    long last = ++number;
    return () -> writer.write(last, typed);
  }

  private void read(Map<String, String> before) {
    isRead = true;
    kept = before;
    if (before.isEmpty()) {
      soon();
      return;
    }
    waiting = new FormDraft(before);
    if (typed().isEmpty()) {
      restore();
    } else {
      state.set(State.WAITING);
      soon();
    }
  }

  private void soon() {
    if (!isRead) {
      return;
    }
    if (pause != null) {
      pause.cancel();
    }
    pause = ticker.after(PAUSE, this::write);
  }

  private void write() {
    pause = null;
    Map<String, String> typed = typed();
    if (writing || typed.equals(kept)) {
      return;
    }
    writing = true;
    kept = typed;
    long next = ++number;
    background.run(
        () -> {
          writer.write(next, typed);
          return typed;
        },
        done -> written(),
        this::notWritten);
  }

  private void written() {
    writing = false;
    if (state.get() == State.NOT_KEPT) {
      state.set(State.QUIET);
    }
    saidNotKept = false;
    write();
  }

  private void notWritten(Failure why) {
    writing = false;
    kept = null;
    if (!saidNotKept) {
      saidNotKept = true;
      state.set(State.NOT_KEPT);
    }
  }

  /** Nothing as long as nobody typed anything. */
  private Map<String, String> typed() {
    FormDraft now = FormDraft.of(form);
    return now.words().equals(untouched) || now.words().isEmpty() ? Map.of() : now.typed();
  }
}
