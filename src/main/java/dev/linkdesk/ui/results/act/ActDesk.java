package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.NoticeBoard;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * All by which inquiries are acted on in one workspace: what is held, what is under way, the
 * windows, and the bar that tells of them over whatever screen is shown. On the FX thread.
 */
public final class ActDesk implements AutoCloseable {
  private final ActParts parts;
  private final HeldDecisions held;
  private final Possible possible;
  private final BulkRuns runs = new BulkRuns();
  private final RemindRound round;
  private final ActWindows windows;
  private final ActBar bar;
  private final EventHandler<KeyEvent> undoing = this::undoing;

  /**
   * @param owner the window before which others open
   */
  public ActDesk(Stage owner, ActParts parts) {
    this.parts = parts;
    OutcomeWords words = new OutcomeWords(parts.texts(), parts.reports());
    held =
        new HeldDecisions(
            parts.persona(), parts.issuer(), parts.background(), parts.ticker(), parts.toldOf());
    possible = new Possible(parts.texts(), parts.stopped(), held::isHeld);
    round = new RemindRound(parts.latest(), parts.handover(), possible::hasLink);
    NoticeBoard board = new NoticeBoard(parts.ticker());
    windows = new ActWindows(owner, parts, possible, held, runs, words, board::tell);
    bar = new ActBar(parts, held, round, runs, board, words);
    bar.sceneProperty().subscribe((was, is) -> windows.follow(is != null));
  }

  /** What is held, under way, or was done; takes no room while there is nothing. */
  public Node bar() {
    return bar;
  }

  /** The commands for what a screen has chosen. */
  public RowActions rowActions(RowActions.Ways ways) {
    return new RowActions(parts, possible, windows, round, ways);
  }

  /** Takes back the decision made last that is not sent yet. */
  public Command undo() {
    return new Command(
        "results.undo",
        parts.texts().get("act.command.undo"),
        Keys.UNDO,
        held.hasHeld() ? null : parts.texts().get("act.why.nothingHeld"),
        held::undoLatest);
  }

  /**
   * Gives the scene, as long as its root is what it is now, the key that takes a decision back.
   * While one waits the key is not for the text that somebody types.
   */
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(Keys.UNDO, () -> undo().run());
    scene.getRoot().addEventFilter(KeyEvent.KEY_PRESSED, undoing);
  }

  private void undoing(KeyEvent key) {
    if (Keys.UNDO.match(key) && held.undoLatest()) {
      key.consume();
    }
  }

  /** Whether decisions wait that are not sent: {@link #stop} sends none of them. */
  public boolean hasHeld() {
    return held.hasHeld();
  }

  /** Whether a decision is being sent, a list worked off, or something typed and not saved. */
  public boolean isBusy() {
    return held.isSending() || runs.isUnderWay() || windows.hasChanges();
  }

  /**
   * For when the window shows another workspace or none: decisions that wait, and those made
   * meanwhile, are not sent until a person comes back and says so.
   */
  public void seen(boolean nowSeen) {
    held.seen(nowSeen);
  }

  /** For while a question stands: decisions that wait are not sent until a person says so. */
  public void setAside() {
    held.setAside();
  }

  /** Sends nothing that waits, begins with nothing more of a list, and closes the windows. */
  public void stop() {
    held.stop();
    runs.stop();
    round.stop();
    windows.close();
  }

  @Override
  public void close() {
    stop();
  }

  /**
   * Whom the first decision that waits is about; empty without any. For a question before quitting.
   */
  public Optional<String> firstHeld() {
    return held.all().stream()
        .filter(HeldDecision::isHeld)
        .findFirst()
        .map(first -> OutcomeWords.who(first.inquiry()));
  }
}
