package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.TextClipboard;
import java.util.function.Consumer;

/** Hands over the link that works for an inquiry, and copies what else is of use. */
final class LinkActions {
  private final ResultsParts parts;
  private final LinkGiver giver;

  LinkActions(ResultsParts parts) {
    this.parts = parts;
    giver = parts.giver();
  }

  /** Copies the link that works. */
  void copy(Inquiry inquiry, Consumer<Said> then) {
    giver.copy(inquiry, given -> then.accept(given.said()));
  }

  /** Opens the link that works in the system's browser. */
  void open(Inquiry inquiry, Consumer<Said> then) {
    giver.open(inquiry, given -> then.accept(given.said()));
  }

  /** Copies a text that is at hand; {@code done} is the sentence when the clipboard took it. */
  Said copyText(String text, String done) {
    TextClipboard clipboard = parts.clipboard();
    clipboard.put(text);
    return clipboard.read().filter(text::equals).isPresent()
        ? Said.done(Notice.Kind.INFO, done)
        : Said.notDone(Notice.Kind.WARNING, parts.texts().get("results.copy.clipboardHeld"));
  }
}
