package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.HandoverAddress;
import dev.linkdesk.message.Message;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Hands the messages about one inquiry over, tells what became of that, and writes it into the
 * ledger, once for each channel and link.
 */
final class MessageHandover {
  private final ReadOnlyObjectProperty<Inquiry> about;
  private final HandoverParts parts;
  private final MessageExit exit;
  private final MessageWordings wordings;
  private final Runnable handed;
  private final ReadOnlyObjectWrapper<@Nullable HandedOver> outcome =
      new ReadOnlyObjectWrapper<>(this, "outcome", null);
  private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening", false);
  private final Set<Channel> noted = EnumSet.noneOf(Channel.class);

  /**
   * @param wordings are told which words were handed over
   * @param handed is told after each line that was written into the ledger, or should have been
   */
  MessageHandover(
      ReadOnlyObjectProperty<Inquiry> about,
      HandoverParts parts,
      MessageExit exit,
      MessageWordings wordings,
      Runnable handed) {
    this.about = about;
    this.parts = parts;
    this.exit = exit;
    this.wordings = wordings;
    this.handed = handed;
  }

  /** What became of the last press; null before the first. */
  ReadOnlyObjectProperty<@Nullable HandedOver> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Whether a program is being opened. */
  ReadOnlyBooleanProperty openingProperty() {
    return opening.getReadOnlyProperty();
  }

  /** Says no more what became of the last press. */
  void hush() {
    outcome.set(null);
  }

  /** Begins again, with another link. */
  void beginAnew() {
    noted.clear();
    hush();
  }

  /** Puts a message on the clipboard. */
  void copy(TemplateKey key, Message message) {
    if (exit.copy(about.get(), message)) {
      outcome.set(new HandedOver.Copied(key.channel()));
      note(key, message);
    } else {
      outcome.set(new HandedOver.ClipboardHeld());
    }
  }

  /** Opens the program that sends a message, after the text was put on the clipboard. */
  void send(TemplateKey key, Message message) {
    Channel by = key.channel();
    boolean onClipboard = exit.copy(about.get(), message);
    HandoverAddress address = exit.address(message);
    opening.set(true);
    parts
        .background()
        .run(
            () -> exit.open(address),
            opened -> {
              opening.set(false);
              if (opened) {
                outcome.set(
                    address.holdsText()
                        ? new HandedOver.Opened(by, onClipboard)
                        : new HandedOver.OpenedWithoutText(by, onClipboard));
                note(key, message);
              } else {
                outcome.set(new HandedOver.NoProgram(by, onClipboard));
              }
            },
            failure -> {
              opening.set(false);
              outcome.set(new HandedOver.NoProgram(by, onClipboard));
            });
  }

  private void note(TemplateKey key, Message message) {
    wordings.handedOver(key, message);
    if (!noted.add(key.channel())) {
      return;
    }
    Inquiry inquiry = about.get();
    LedgerLine.Act act = act(key.purpose());
    String word = MessageTexts.channel(key.channel(), parts.texts());
    parts
        .background()
        .run(
            () -> parts.issuer().did(act, inquiry, word), this::written, failure -> written(false));
  }

  private void written(boolean isWritten) {
    if (!isWritten) {
      outcome.set(new HandedOver.NotInLedger());
    }
    handed.run();
  }

  private static LedgerLine.Act act(Purpose purpose) {
    return switch (purpose) {
      case INVITATION -> LedgerLine.Act.MESSAGE;
      case REMINDER -> LedgerLine.Act.REMINDER;
      case APOLOGY -> LedgerLine.Act.APOLOGY;
    };
  }
}
