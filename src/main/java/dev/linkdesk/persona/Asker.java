package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Urgency;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Request;
import okio.ByteString;

/** Asks with one urgency. */
record Asker(Exchange exchange, Requests requests, Paging paging, Urgency urgency) {
  private static final ByteString PDF = ByteString.encodeUtf8("%PDF-");

  <T> T read(Supplier<Request> request, Function<Node, T> reading) {
    return json(Purpose.READ, request, reading);
  }

  <T> T search(Supplier<Request> request, Function<Node, T> reading) {
    return json(Purpose.SEARCH, request, reading);
  }

  <T> T write(Supplier<Request> request, Function<Node, T> reading) {
    return json(Purpose.WRITE, request, reading);
  }

  <T> T create(Supplier<Request> request, Function<Node, T> reading) {
    return json(Purpose.CREATE, request, reading);
  }

  byte[] readPdf(Supplier<Request> request) {
    return exchange.ask(
        urgency,
        Purpose.READ,
        request,
        answer -> {
          if (!answer.body().startsWith(PDF)) {
            throw new Unreadable("it is no PDF");
          }
          return answer.body().toByteArray();
        });
  }

  private <T> T json(Purpose purpose, Supplier<Request> request, Function<Node, T> reading) {
    return exchange.ask(
        urgency, purpose, request, answer -> reading.apply(Json.read(answer.text())));
  }
}
