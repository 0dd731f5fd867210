package dev.linkdesk.app;

import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.QuitQuestion;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;

/** Closes the window; asks first where something would be lost. On the FX thread. */
final class Quit {
  private final Stage stage;
  private final Desks desks;
  private final Texts texts;

  Quit(Stage stage, Desks desks, Texts texts) {
    this.stage = stage;
    this.desks = desks;
    this.texts = texts;
  }

  void ask() {
    if (desks.all().stream().anyMatch(Desk::hasHeldDecision)) {
      // The seconds would go on behind the question, which takes every key and click.
      desks.all().forEach(Desk::setAside);
      QuitQuestion.heldDecision(texts).ask(stage, this::askOfChanges);
    } else {
      askOfChanges();
    }
  }

  private void askOfChanges() {
    if (desks.all().stream().anyMatch(Desk::isChanging)) {
      QuitQuestion.changes(texts).ask(stage, this::askOfMessage);
    } else {
      askOfMessage();
    }
  }

  private void askOfMessage() {
    if (desks.all().stream().anyMatch(Desk::hasUnsentMessage)) {
      QuitQuestion.unsentMessage(texts).ask(stage, this::askOfClipboard);
    } else {
      askOfClipboard();
    }
  }

  private void askOfClipboard() {
    Optional<CopyShelf.Copied> ours =
        desks.all().stream().flatMap(desk -> desk.onClipboard().stream()).findFirst();
    if (ours.isPresent() && clipboardDies()) {
      QuitQuestion.clipboard(texts, ours.get().copy().whom()).ask(stage, stage::close);
    } else {
      stage.close();
    }
  }

  /** On Linux the clipboard's content belongs to the program that put it there. */
  private static boolean clipboardDies() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
  }
}
