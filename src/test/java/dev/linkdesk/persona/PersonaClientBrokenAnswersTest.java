package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.HASTY;
import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.answer;
import static dev.linkdesk.persona.MockPersona.failure;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientBrokenAnswersTest {
  @AutoClose private final MockPersona persona = new MockPersona();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Sign in to the hotel's network</body></html>",
        "{\"data\":{\"id\":\"inq_ABC123\"",
        "null",
        "[]",
        "{}",
        "{\"data\":{\"id\":\"inq_OTHER\"}}",
        "{\"data\":{\"id\":\"inq_ABC123\",\"id\":\"inq_ABC123\"}}"
      })
  void aSuccessWithoutTheInquiryIsNotUnderstood(String body) {
    persona.answers(200, body);

    failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));

    assertEquals(1, persona.requests());
  }

  @Test
  void aTextThatIsNotUtf8IsNotUnderstood() {
    byte[] damaged = INQUIRY.replace("created", "cre\u00e4ted").getBytes(ISO_8859_1);
    persona.answers(answer(200, "").body(new Buffer().write(damaged)));

    failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"reference-id\":\"usr_bob\"", "\"reference-id\":null", ""})
  void aLookUpThatListsWhatIsNotThePersonsIsNotUnderstood(String reference) {
    persona.answers(200, "{\"data\":[{\"id\":\"inq_ABC123\",\"attributes\":{" + reference + "}}]}");

    failure(Failure.NotUnderstood.class, () -> persona.client.ofReference("usr_ada"));
  }

  @Test
  void deepJsonIsNotUnderstood() {
    persona.answers(200, "{\"data\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}");

    failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() {
    persona.answers(
        answer(200, INQUIRY + " ".repeat(100_000)).onResponseBody(new SocketEffect.CloseSocket()));
    persona.answers(200, INQUIRY);

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());
    assertEquals(1, persona.pauses.size());
  }

  @Test
  void aConnectionThatBreaksEachTimeIsUnreachable() {
    for (int i = 0; i < 3; i++) {
      persona.answers(answer(200, INQUIRY).onResponseStart(new SocketEffect.CloseSocket()));
    }

    Failure failure = failure(Failure.Unreachable.class, () -> persona.client.retrieve(ID));

    assertInstanceOf(IOException.class, failure.getCause());
    assertEquals(3, persona.requests());
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    persona.server.close();

    Failure failure = failure(Failure.Unreachable.class, () -> persona.client.retrieve(ID));

    assertInstanceOf(ConnectException.class, failure.getCause());
    assertEquals(2, persona.pauses.size());
  }

  @Test
  void aServerThatStaysSilentIsGivenUp() {
    try (MockPersona silent = new MockPersona(HASTY)) {
      for (int i = 0; i < 3; i++) {
        silent.answers(answer(200, INQUIRY).onResponseStart(SocketEffect.Stall.INSTANCE));
      }

      Failure failure = failure(Failure.Unreachable.class, () -> silent.client.retrieve(ID));

      assertInstanceOf(SocketTimeoutException.class, failure.getCause());
      assertEquals(2, silent.pauses.size());
    }
  }

  @Test
  void aBodyThatStallsIsGivenUp() {
    try (MockPersona stalling = new MockPersona(HASTY)) {
      for (int i = 0; i < 3; i++) {
        stalling.answers(
            answer(200, INQUIRY + " ".repeat(100_000)).onResponseBody(SocketEffect.Stall.INSTANCE));
      }

      Failure failure = failure(Failure.Unreachable.class, () -> stalling.client.retrieve(ID));

      assertInstanceOf(SocketTimeoutException.class, failure.getCause());
    }
  }

  @Test
  void aBodyThatTricklesIsGivenUpWhenTheTimeOfTheCallIsOver() {
    TimeLimits limits =
        new TimeLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(300),
            Duration.ofSeconds(20));
    try (MockPersona slow = new MockPersona(limits)) {
      for (int i = 0; i < 3; i++) {
        slow.answers(
            answer(200, INQUIRY + " ".repeat(100_000)).throttleBody(10, 20, TimeUnit.MILLISECONDS));
      }

      failure(Failure.Unreachable.class, () -> slow.client.retrieve(ID));

      assertEquals(2, slow.pauses.size());
    }
  }

  @Test
  void anAnswerThatSaysItIsTooLargeIsRefused() {
    persona.answers(200, padded(Answer.LARGEST + 1));

    Failure failure = failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));

    assertTrue(String.valueOf(failure.getMessage()).contains("too large"), failure.toString());
    assertEquals(1, persona.requests());
  }

  @Test
  void anAnswerThatGrowsTooLargeIsRefused() {
    persona.answers(
        new MockResponse.Builder().code(200).chunkedBody(padded(Answer.LARGEST + 1), 100_000));

    failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));
  }

  @Test
  void anAnswerThatUnpacksTooLargeIsRefused() throws IOException {
    persona.answers(packed(padded(Answer.LARGEST + 1)));

    failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));
  }

  @Test
  void theLargestAnswerIsRead() {
    persona.answers(200, padded(Answer.LARGEST));

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());
  }

  @Test
  void aPackedAnswerIsUnpacked() throws IOException {
    persona.answers(packed(INQUIRY));

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());
    assertEquals("gzip", MockPersona.header(persona.request(), "Accept-Encoding"));
  }

  @Test
  void brokenPackingIsAskedForAgain() {
    persona.answers(answer(200, "not packed at all", "Content-Encoding: gzip"));
    persona.answers(200, INQUIRY);

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());
  }

  @Test
  void headersWithoutEndAreGivenUp() {
    for (int i = 0; i < 3; i++) {
      MockResponse.Builder answer = answer(200, INQUIRY);
      for (int line = 0; line < 400; line++) {
        answer.addHeader("X-Line-" + line, "y".repeat(1_000));
      }
      persona.answers(answer);
    }

    failure(Failure.Unreachable.class, () -> persona.client.retrieve(ID));
  }

  @Test
  void aPdfThatIsTooLargeIsRefused() {
    persona.answers(answer(200, "").body("%PDF-1.7" + " ".repeat(Math.toIntExact(Answer.LARGEST))));

    failure(Failure.NotUnderstood.class, () -> persona.client.print(ID));
  }

  private static String padded(long size) {
    return INQUIRY + " ".repeat(Math.toIntExact(size - INQUIRY.length()));
  }

  private static MockResponse.Builder packed(String body) throws IOException {
    Buffer packed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(body);
    }
    return new MockResponse.Builder().addHeader("Content-Encoding: gzip").body(packed);
  }
}
