package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.Purpose;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What messages are written with, played by hand. */
final class MessageTable {
  static final CallBackCodes CODES =
      new CallBackCodes("a key of sixteen".getBytes(StandardCharsets.US_ASCII));

  final Table table = new Table();
  final List<String> opened = new ArrayList<>();
  MessageBook book = MessageBook.SHIPPED.of("Acme Bank", "+49 30 901820");
  URI linkHost = Table.FLOW.host();
  boolean bookIsBroken;
  boolean hasNoProgram;
  int settingsAsked;
  int handed;
  @Nullable CallBackCodes codes = CODES;

  MessageParts messages() {
    return new MessageParts(
        this::read,
        Optional.ofNullable(codes),
        table.languages,
        linkHost,
        ZoneOffset.UTC,
        this::open,
        () -> settingsAsked++,
        () -> handed++);
  }

  MessageModel model(Inquiry inquiry, Purpose purpose) {
    return new MessageModel(inquiry, purpose, table.parts(), messages());
  }

  private MessageBook read() throws IOException {
    if (bookIsBroken) {
      throw new IOException("not readable");
    }
    return book;
  }

  private void open(String address) throws IOException {
    opened.add(address);
    if (hasNoProgram) {
      throw new IOException("the opener ended with 4");
    }
  }
}
