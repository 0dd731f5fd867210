package dev.linkdesk.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FaultServerTest {
  private static final String SAID = "{\"data\":\"" + "well said, ".repeat(50) + "\"}";

  private final OkHttpClient http =
      new OkHttpClient.Builder().retryOnConnectionFailure(false).followRedirects(false).build();
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private HttpServer upstream;

  private record Told(int status, String body) {}

  @BeforeEach
  void listen() throws IOException {
    upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    upstream.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    upstream.createContext(
        "/",
        exchange -> {
          try (exchange) {
            heard.add(
                exchange.getRequestURI()
                    + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = SAID.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    upstream.start();
  }

  @AfterEach
  void stop() {
    upstream.stop(0);
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }

  private FaultServer faults(Fault... faults) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + upstream.getAddress().getPort() + "/api");
    return FaultServer.before(address, FaultScript.of(faults));
  }

  private Told post(FaultServer server, String body) throws IOException {
    return post(server, body, "k");
  }

  private Told post(FaultServer server, String body, String key) throws IOException {
    Request request =
        new Request.Builder()
            .url(server.url() + "/things")
            .header("Idempotency-Key", key)
            .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8)))
            .build();
    try (Response answer = http.newCall(request).execute()) {
      return new Told(answer.code(), answer.body().string());
    }
  }

  @Test
  void whatPassesComesThroughWholeOverOneConnection() throws IOException {
    try (FaultServer server = faults()) {
      for (int i = 0; i < 3; i++) {
        assertEquals(new Told(201, SAID), post(server, "Ž" + i));
      }
      assertEquals(1, http.connectionPool().connectionCount());
    }
    assertEquals(List.of("/api/things Ž0", "/api/things Ž1", "/api/things Ž2"), List.copyOf(heard));
  }

  @ParameterizedTest
  @EnumSource(names = {"LATE_REQUEST", "LATE_ANSWER"})
  void whatIsLateComesThroughWhole(Fault fault) throws IOException {
    try (FaultServer server = faults(fault)) {
      assertEquals(new Told(201, SAID), post(server, "a"));
    }
    assertEquals(1, heard.size());
  }

  @Test
  void whatIsCutBeforeReachesNobody() throws IOException {
    try (FaultServer server = faults(Fault.CUT_BEFORE)) {
      assertThrows(IOException.class, () -> post(server, "a"));
    }
    assertTrue(heard.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_AFTER", "CUT_MIDWAY"})
  void whatIsCutLaterWasHeardAllTheSame(Fault fault) throws IOException {
    try (FaultServer server = faults(fault)) {
      assertThrows(IOException.class, () -> post(server, "a"));
    }
    assertEquals(1, heard.size());
  }

  @Test
  void aBrokenBodyIsNotWhatWasSaid() throws IOException {
    try (FaultServer server = faults(Fault.BROKEN_BODY)) {
      Told told = post(server, "a");

      assertEquals(201, told.status());
      assertNotEquals(SAID, told.body());
    }
  }

  @Test
  void aBrokenHeadNeverMakesAnotherStatusOrAnotherWholeBody() throws IOException {
    Fault[] faults = new Fault[60];
    Arrays.fill(faults, Fault.BROKEN_HEAD);
    int unread = 0;
    try (FaultServer server = faults(faults)) {
      for (int i = 0; i < faults.length; i++) {
        // One that was closed behind its back would be a fault of another kind.
        http.connectionPool().evictAll();
        try {
          Told told = post(server, "a");
          assertEquals(201, told.status());
          assertTrue(SAID.startsWith(told.body()));
        } catch (IOException garbage) {
          unread++;
        }
      }
    }
    assertTrue(unread > 10, unread + " could not be read");
    assertEquals(faults.length, heard.size());
  }

  @Test
  void whatIsSentTwiceIsHeardTwice() throws IOException {
    try (FaultServer server = faults(Fault.TWICE)) {
      assertEquals(new Told(201, SAID), post(server, "a"));
    }
    assertEquals(List.of("/api/things a", "/api/things a"), List.copyOf(heard));
  }

  @Test
  void whatIsOvertakenIsHeardAfterTheNext() throws Exception {
    try (FaultServer server = faults(Fault.OVERTAKEN);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Told> held = threads.submit(() -> post(server, "first"));
      Awaitility.await().until(() -> server.arrived() == 1);
      post(server, "second");

      assertEquals(201, held.get().status());
      assertEquals(1, server.counts().get(Fault.OVERTAKEN));
    }
    assertEquals(List.of("/api/things second", "/api/things first"), List.copyOf(heard));
  }

  @Test
  void whatNobodyOvertakesIsOnlyLate() throws IOException {
    try (FaultServer server = faults(Fault.OVERTAKEN)) {
      assertEquals(201, post(server, "a").status());
      assertEquals(0, server.counts().get(Fault.OVERTAKEN));
      assertEquals(1, server.counts().get(Fault.LATE_REQUEST));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"UNAVAILABLE", "OVER_LIMIT", "REDIRECTED"})
  void whatIsRefusedReachesNobody(Fault fault) throws IOException {
    try (FaultServer server = faults(fault)) {
      assertTrue(post(server, "a").status() >= 302);
    }
    assertTrue(heard.isEmpty());
  }

  @Test
  void whatIsDeniedWasHeard() throws IOException {
    try (FaultServer server = faults(Fault.DENIED)) {
      assertTrue(post(server, "a").status() >= 500);
    }
    assertEquals(1, heard.size());
  }

  @Test
  void aKeptErrorIsGivenAgainForItsKeyAlone() throws IOException {
    try (FaultServer server = faults(Fault.KEPT_ERROR)) {
      assertEquals(500, post(server, "a").status());
      int once = heard.size();
      assertEquals(500, post(server, "a").status());
      assertEquals(once, heard.size());
      assertEquals(201, post(server, "a", "another").status());
      assertEquals(2, server.counts().get(Fault.KEPT_ERROR));
    }
  }

  @Test
  void whoFollowsARedirectIsSeen() throws IOException {
    OkHttpClient credulous = http.newBuilder().followRedirects(true).build();
    try (FaultServer server = faults(Fault.REDIRECTED)) {
      Request request = new Request.Builder().url(server.url() + "/things").build();
      assertThrows(IOException.class, () -> credulous.newCall(request).execute());

      Awaitility.await().until(() -> server.strays() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultIsCountedAndTraced(Fault fault) throws IOException {
    try (FaultServer server = faults(fault)) {
      try {
        post(server, "find me");
      } catch (IOException cut) {
        assertFalse(cut.toString().isEmpty());
      }
      Fault met = fault == Fault.OVERTAKEN ? Fault.LATE_REQUEST : fault;
      assertEquals(1, server.counts().get(met));
      assertEquals(
          List.of("#0 " + met + ": POST /api/things HTTP/1.1, key k"), server.trace("find me"));
      assertEquals(List.of(), server.trace("another"));
    }
  }

  @Test
  void theSameSeedMeetsTheSameFaultsAndAnotherSeedOthers() {
    List<Fault> seven = drawn(7);

    assertEquals(seven, drawn(7));
    assertNotEquals(seven, drawn(8));
    assertEquals(List.of(Fault.values()), seven.stream().distinct().sorted().toList());
  }

  private static List<Fault> drawn(long seed) {
    FaultScript script = FaultScript.seeded(seed);
    return IntStream.range(0, 2_000).mapToObj(script::at).toList();
  }
}
