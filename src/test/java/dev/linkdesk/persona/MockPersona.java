package dev.linkdesk.persona;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A server that answers what it is told, and a client of it that notes its pauses unslept. */
final class MockPersona implements AutoCloseable {
  static final String SECRET = "persona_sandbox_0a1b2c3d-not-a-real-key";
  static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
  static final EnvironmentIds WHERE = new EnvironmentIds("env_Here", "org_Ours");
  static final InquiryId ID = new InquiryId("inq_ABC123");
  static final SubmissionKey KEY = new SubmissionKey("11111111-2222-3333-4444-555555555555");
  static final String INQUIRY =
      "{\"data\":{\"type\":\"inquiry\",\"id\":\"inq_ABC123\",\"attributes\":{\"status\":\"created\"}}}";

  /** Short enough to wait for. */
  static final TimeLimits HASTY =
      new TimeLimits(
          Duration.ofSeconds(5),
          Duration.ofMillis(200),
          Duration.ofSeconds(5),
          Duration.ofSeconds(20));

  final MockWebServer server = new MockWebServer();
  final List<Duration> pauses = new CopyOnWriteArrayList<>();
  final List<Duration> waits = new CopyOnWriteArrayList<>();
  final WaitedClock clock = new WaitedClock(NOW);
  final EnvironmentProof proof;
  final PersonaClient client;

  MockPersona() {
    this(TimeLimits.USUAL);
  }

  MockPersona(TimeLimits limits) {
    this(limits, WHERE);
  }

  /**
   * @param bound proven as well, so that no write asks first; null for a workspace not yet bound
   */
  MockPersona(TimeLimits limits, @Nullable EnvironmentIds bound) {
    proof = new EnvironmentProof(bound);
    if (bound != null) {
      proof.saw(bound);
    }
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = client(address(), limits, null);
  }

  /** A client that waits unslept: its clock goes on by as much as it waits for the limit. */
  PersonaClient client(PersonaAddress address, TimeLimits limits, @Nullable Trust trust) {
    return new PersonaClient(
        address,
        clock,
        proof,
        new PersonaClient.Seams(
            new Transport(address.url().isHttps(), limits, clock, trust),
            limits,
            pauses::add,
            (_, atMost) -> {
              waits.add(atMost);
              clock.goOn(atMost);
            },
            () -> 0.5));
  }

  PersonaAddress address() {
    return new PersonaAddress(
        URI.create("http://127.0.0.1:" + server.getPort() + "/api/v1"),
        new ApiKey(SECRET),
        "Linkdesk/0.1.0");
  }

  void answers(int status, String body, String... headers) {
    server.enqueue(answer(status, body, headers).build());
  }

  void answers(MockResponse.Builder answer) {
    server.enqueue(answer.build());
  }

  static MockResponse.Builder answer(int status, String body, String... headers) {
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .addHeader("Request-Id", "req_7")
            .body(body);
    for (String header : headers) {
      answer.addHeader(header);
    }
    return answer;
  }

  RecordedRequest request() {
    try {
      return Objects.requireNonNull(
          server.takeRequest(5, TimeUnit.SECONDS), "no request reached the server");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  int requests() {
    return server.getRequestCount();
  }

  static String body(RecordedRequest request) {
    return Objects.requireNonNull(request.getBody(), "the request has no body").utf8();
  }

  /** The failure that a call ends with. */
  static <F extends Failure> F failure(Class<F> kind, Runnable call) {
    try {
      call.run();
    } catch (Failure failure) {
      if (kind.isInstance(failure)) {
        return kind.cast(failure);
      }
      throw new AssertionError("ended with another failure", failure);
    }
    throw new AssertionError("did not fail");
  }

  static @Nullable String header(RecordedRequest request, String name) {
    return request.getHeaders().get(name);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
