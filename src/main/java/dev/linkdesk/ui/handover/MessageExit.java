package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.HandoverAddress;
import dev.linkdesk.message.Message;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.WebBrowser;
import java.io.IOException;

/** The ways on which a message leaves: the clipboard, and the program that sends it. */
final class MessageExit {
  private final CopyShelf shelf;
  private final WebBrowser opener;
  private final RecipientModel recipient;

  MessageExit(CopyShelf shelf, WebBrowser opener, RecipientModel recipient) {
    this.shelf = shelf;
    this.opener = opener;
    this.recipient = recipient;
  }

  /** Puts it on the clipboard, text and HTML together; false when another program holds that. */
  boolean copy(Inquiry about, Message message) {
    String html = message.html().isEmpty() ? null : message.html();
    return shelf.put(
        new CopyShelf.Copy(Whom.shortly(about), CopyShelf.What.MESSAGE, message.text(), html));
  }

  /** Puts the subject alone on the clipboard; false when another program holds that. */
  boolean copySubject(Inquiry about, String subject) {
    return shelf.put(new CopyShelf.Copy(Whom.shortly(about), CopyShelf.What.MESSAGE, subject));
  }

  /** Where the message goes as it is addressed now. */
  HandoverAddress address(Message message) {
    return message.channel() == Channel.EMAIL
        ? HandoverAddress.mailto(recipient.address().orElse(null), message)
        : HandoverAddress.sms(recipient.numberProperty().get().orElse(null), message);
  }

  /** Opens the program that sends it; false when there is none. Waits for the system. */
  boolean open(HandoverAddress address) {
    try {
      opener.open(address.address());
      return true;
    } catch (IOException noProgram) {
      return false;
    }
  }
}
