package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed in the form and not sent yet, so that it survives a crash and a closed
 * window: all of it, personal or not, as one draft that the history encrypts. In a workspace that
 * keeps no secrets the draft lives as long as the program. On the FX thread.
 */
public final class DraftModel {
  private static final Logger LOG = LoggerFactory.getLogger(DraftModel.class);

  static final String FORM = "create";

  /** What made way for something else, until it is brought back or forgotten. */
  static final String BEFORE = "create.before";

  static final Duration PAUSE = Duration.ofMillis(500);

  /** What there is to say of the draft. */
  public enum State {
    QUIET,
    /** What was typed before is in the form again. */
    RESTORED,
    /** What was typed before waits, since something else was typed first. */
    WAITING,
    /** What was typed made way for something else and waits. */
    SET_ASIDE,
    /** What is typed cannot be kept: it is lost when the program ends. */
    NOT_KEPT
  }

  /** What waits, and what there is to say of it. */
  private record Aside(FormDraft draft, State state) {}

  private record Kept(Map<String, String> form, Map<String, String> before) {
    /** What was typed may be personal. */
    @Override
    public String toString() {
      return "Kept";
    }
  }

  private final DraftWriter writer;
  private final DraftWriter beforeWriter;
  private final Background background;
  private final Ticker ticker;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.QUIET);
  private Map<String, String> untouched;

  /** What is on the disk, or on its way there; null when that is not known. */
  private @Nullable Map<String, String> kept;

  /** What waits, the latest first; that one is on the disk too. */
  private final Deque<Aside> waiting = new ArrayDeque<>();

  private Ticker.@Nullable Tick pause;
  private boolean isRead;

  /** Whether something that waits may be on the disk. */
  private boolean mayHoldBefore;

  private boolean writing;
  private boolean saidNotKept;
  private long number;

  DraftModel(Drafts drafts, Background background, Ticker ticker, FormModel form) {
    this.writer = new DraftWriter(drafts, FORM);
    this.beforeWriter = new DraftWriter(drafts, BEFORE);
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
    background.run(
        () -> new Kept(writer.kept(), beforeWriter.kept()),
        this::read,
        cannotRead -> read(new Kept(Map.of(), Map.of())));
  }

  /** Puts what waits into the form; what is typed there waits instead. */
  void restore() {
    Aside next = waiting.poll();
    if (next != null) {
      pushTyped();
      next.draft().into(form);
      state.set(State.RESTORED);
      if (isRead) {
        write();
      }
      keepWaiting();
    }
  }

  /** Forgets what waits. */
  void forget() {
    waiting.poll();
    keepWaiting();
    showWaiting();
  }

  /** What is typed makes way for something else; it waits to be brought back. */
  void setAside() {
    if (pushTyped()) {
      keepWaiting();
      showWaiting();
    }
  }

  /** What is in the form now is not typed but left from before: nothing of it need be kept. */
  void beginAnew() {
    untouched = FormDraft.of(form).words();
    showWaiting();
    soon();
  }

  private boolean pushTyped() {
    Map<String, String> typed = typed();
    if (typed.isEmpty()) {
      return false;
    }
    waiting.push(new Aside(new FormDraft(typed), State.SET_ASIDE));
    return true;
  }

  private void showWaiting() {
    Aside next = waiting.peek();
    state.set(next == null ? State.QUIET : next.state());
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
    Map<String, String> before = waitingTyped();
    boolean writesBefore = isRead && mayHoldBefore;
    return () -> {
      writer.write(last, typed);
      if (writesBefore) {
        beforeWriter.write(last, before);
      }
    };
  }

  private void read(Kept found) {
    isRead = true;
    kept = found.form();
    if (!found.before().isEmpty()) {
      mayHoldBefore = true;
      waiting.add(new Aside(new FormDraft(found.before()), State.WAITING));
    }
    if (!found.form().isEmpty()) {
      waiting.push(new Aside(new FormDraft(found.form()), State.WAITING));
    }
    if (waiting.isEmpty()) {
      soon();
    } else if (typed().isEmpty()) {
      restore();
    } else {
      keepWaiting();
      showWaiting();
      soon();
    }
  }

  private Map<String, String> waitingTyped() {
    Aside next = waiting.peek();
    return next == null ? Map.of() : next.draft().typed();
  }

  private void keepWaiting() {
    if (!isRead) {
      return;
    }
    Map<String, String> typed = waitingTyped();
    if (typed.isEmpty() && !mayHoldBefore) {
      return;
    }
    mayHoldBefore = true;
    long next = ++number;
    background.run(
        () -> {
          beforeWriter.write(next, typed);
          return typed;
        },
        done -> {},
        notKept -> LOG.warn("What made way in the form was not kept on the disk"));
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
      showWaiting();
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
