package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Persona;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.Request;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes for an answer: a value or a failure, never another exception, never a hang. */
final class MutatedAnswersTest {
  private static final long SEED = 20_260_131L;
  private static final int ANSWERS = 100_000;
  private static final int OVER_SOCKETS = 500;

  /** For all of a run; one that waits for ever is found by its number. */
  private static final Duration DEADLINE = Duration.ofMinutes(3);

  private static final Operation[] OPERATIONS = Operation.all().toArray(Operation[]::new);
  private static final PersonaAddress ADDRESS = address("https://api.withpersona.com/api/v1");

  private final AtomicInteger current = new AtomicInteger();
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void aHundredThousandSpoiltAnswersAreAValueOrAFailure(TestReporter reporter) {
    assertTimeoutPreemptively(
        DEADLINE,
        () -> {
          for (int i = 0; i < ANSWERS; i++) {
            current.set(i);
            SplittableRandom random = new SplittableRandom(SEED + i);
            Operation operation = OPERATIONS[random.nextInt(OPERATIONS.length)];
            try (Canned answering = new Canned(new Mutation(random).spoil(operation))) {
              assertValueOrFailure(operation, client(ADDRESS, answering), answering);
            }
          }
        },
        () -> "answer " + current + " of seed " + SEED + " hangs");

    reporter.publishEntry("seed", Long.toString(SEED));
    reporter.publishEntry("outcomes", outcomes.toString());
    assertEquals(ANSWERS, outcomes.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(
        outcomes.keySet().containsAll(Set.of("value", "NotUnderstood", "Refused", "OverLimit")),
        () -> "the answers are all of one kind: " + outcomes);
  }

  @Test
  void fiveHundredOfThemOverSocketsAreAValueOrAFailure(TestReporter reporter) throws Exception {
    AtomicReference<MockResponse> next = new AtomicReference<>(new MockResponse.Builder().build());
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return Objects.requireNonNull(next.get());
            }
          });
      server.setServerSocketFactory(new Undelayed());
      server.start();
      PersonaAddress address = address("http://127.0.0.1:" + server.getPort() + "/api/v1");
      WaitedClock clock = new WaitedClock(MockPersona.NOW);
      try (Transport transport = new Transport(false, MockPersona.HASTY, clock)) {
        assertTimeoutPreemptively(
            DEADLINE,
            () -> {
              for (int i = 0; i < OVER_SOCKETS; i++) {
                current.set(i);
                SplittableRandom random = new SplittableRandom(SEED - 1 - i);
                Operation operation = OPERATIONS[random.nextInt(OPERATIONS.length)];
                Answer answer = new Mutation(random).spoil(operation);
                next.set(onTheWire(answer));
                assertValueOrFailure(operation, client(address, transport), new Canned(answer));
              }
            },
            () -> "answer " + current + " over sockets of seed " + SEED + " hangs");
      }
    }

    reporter.publishEntry("outcomes", outcomes.toString());
    assertEquals(OVER_SOCKETS, outcomes.values().stream().mapToInt(Integer::intValue).sum());
  }

  static Stream<Operation> operations() {
    return Operation.all().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anUnspoiltAnswerIsAValue(Operation operation) {
    try (Canned answering =
        new Canned(
            new Answer(
                operation.status(),
                Headers.of("Request-Id", "req_7"),
                ByteString.encodeUtf8(operation.body())))) {
      assertNotNull(operation.call().apply(client(ADDRESS, answering)));
    }
  }

  @Test
  void everyCallOfThePortIsAmongThem() {
    Set<String> notAsked = Set.of("at", "budget", "heldUntil");
    Set<String> calls =
        Arrays.stream(Persona.class.getMethods())
            .map(Method::getName)
            .filter(name -> !notAsked.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        calls, operations().map(Operation::name).collect(Collectors.toCollection(TreeSet::new)));
    assertTrue(Inquiries.class.isAssignableFrom(Persona.class));
  }

  private void assertValueOrFailure(Operation operation, Persona client, Canned told) {
    String outcome;
    try {
      assertNotNull(operation.call().apply(client));
      outcome = "value";
    } catch (Failure.Bug | Failure.Cancelled wrong) {
      throw broken(operation, told, wrong);
    } catch (Failure failure) {
      outcome = failure.getClass().getSimpleName();
    } catch (RuntimeException | StackOverflowError wrong) {
      throw broken(operation, told, wrong);
    }
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private AssertionError broken(Operation operation, Canned told, Throwable wrong) {
    return new AssertionError(
        "answer "
            + current
            + " of seed "
            + SEED
            + ", "
            + operation
            + ": "
            + told.answer.status()
            + " "
            + told.answer.headers()
            + " "
            + told.answer.text(),
        wrong);
  }

  private static PersonaClient client(PersonaAddress address, Sender sender) {
    EnvironmentProof proof = new EnvironmentProof(MockPersona.WHERE);
    proof.saw(MockPersona.WHERE);
    WaitedClock clock = new WaitedClock(MockPersona.NOW);
    return new PersonaClient(
        address,
        clock,
        proof,
        new PersonaClient.Seams(
            sender, MockPersona.HASTY, _ -> {}, (_, atMost) -> clock.goOn(atMost), () -> 0.5));
  }

  private static MockResponse onTheWire(Answer answer) {
    // What says that a length is not true, or that more is to come, is for other tests.
    boolean bodiless = answer.status() == 204 || answer.status() == 304;
    return new MockResponse.Builder()
        .code(answer.status())
        .headers(answer.headers())
        .body(bodiless ? new Buffer() : new Buffer().write(answer.body()))
        .build();
  }

  private static PersonaAddress address(String api) {
    return new PersonaAddress(URI.create(api), new ApiKey(MockPersona.SECRET), "Linkdesk/0.1.0");
  }

  /** Lets the server send heads and bodies at once, which saves 40 ms an answer. */
  private static final class Undelayed extends ServerSocketFactory {
    @Override
    public ServerSocket createServerSocket() throws IOException {
      return new ServerSocket() {
        @Override
        public Socket accept() throws IOException {
          Socket accepted = super.accept();
          accepted.setTcpNoDelay(true);
          return accepted;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
      throw new IllegalStateException("bound by whoever asks");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
      throw new IllegalStateException("bound by whoever asks");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
      throw new IllegalStateException("bound by whoever asks");
    }
  }

  /** Gives one answer to whatever is asked. */
  private static final class Canned implements Sender {
    private final Answer answer;

    Canned(Answer answer) {
      this.answer = answer;
    }

    @Override
    public Answer send(Request request, Duration limit) {
      return answer;
    }

    @Override
    public void sleep(Duration pause) {}

    @Override
    public void close() {}
  }
}
