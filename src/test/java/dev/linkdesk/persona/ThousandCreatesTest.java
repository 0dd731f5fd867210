package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.faults.Fault;
import dev.linkdesk.faults.FaultScript;
import dev.linkdesk.faults.FaultServer;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.MemoryJournal;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.Submissions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A thousand inquiries over a network on which more goes wrong than right: each is made once and
 * its maker knows it. Another seed: {@code -Dlinkdesk.seed=N}.
 */
final class ThousandCreatesTest {
  private static final long SEED = Long.getLong("linkdesk.seed", 20_260_301L);
  private static final int PEOPLE = 1_000;
  private static final int AT_ONCE = 16;
  private static final int MOST_PRESSES = 60;

  /** Half a minute of the story in a second, so that Persona's minutes pass while we look. */
  private static final int FASTER = 30;

  /** What a person waits who is told to come back in a minute. */
  private static final Duration A_MINUTE = Duration.ofSeconds(66).dividedBy(FASTER);

  private static final Duration A_MOMENT = Duration.ofMillis(20);

  private static final TimeLimits HASTY =
      new TimeLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(250),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10));

  private final Instant begun = Instant.now();
  private final InstantSource clock =
      () -> begun.plus(Duration.between(begun, Instant.now()).multipliedBy(FASTER));

  @Test
  void aThousandCreatesOverABadNetworkMakeAThousandInquiriesEachKnownToItsCaller(
      TestReporter reporter) throws Exception {
    DemoOptions roomy =
        DemoOptions.defaults().withClock(clock).withRateLimit(1_000_000).withCreateQuota(1_000_000);
    try (DemoServer demo = DemoServer.start(roomy);
        FaultServer network = FaultServer.before(demo.apiUrl(), FaultScript.seeded(SEED))) {
      MemoryJournal journal = new MemoryJournal();
      Map<String, String> known = createAll(network, demo.apiKey(), journal);

      Map<String, String> made = made(demo);
      Map<Fault, Integer> counts = network.counts();
      String story = "seed " + SEED + ", " + counts;
      reporter.publishEntry("faults", story);
      assertEquals(List.of(), differences(known, made, network), story);
      assertEquals(PEOPLE, made.size(), story);
      assertEquals(List.of(), journal.open(), story);
      assertEquals(0, network.strays(), story);
      assertTrue(counts.values().stream().allMatch(count -> count > 0), story);
    }
  }

  private static List<String> differences(
      Map<String, String> known, Map<String, String> made, FaultServer network) {
    Set<String> references = new TreeSet<>(known.keySet());
    references.addAll(made.keySet());
    return references.stream()
        .filter(reference -> !Objects.equals(known.get(reference), made.get(reference)))
        .map(reference ->
            "%s is %s to its caller, %s on the server, after %s"
                .formatted(
                    reference, known.get(reference), made.get(reference), network.trace(reference)))
        .toList();
  }

  /** Ids by reference ID, as the callers were told. */
  private Map<String, String> createAll(FaultServer network, String key, MemoryJournal journal) {
    PersonaAddress address = new PersonaAddress(network.url(), new ApiKey(key), "Linkdesk/0.1.0");
    try (PersonaClient client =
            new PersonaClient(address, clock, new EnvironmentProof(null), seams());
        ExecutorService people =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      Submissions submissions = new Submissions(client, journal, clock);
      List<CompletableFuture<Inquiry>> links =
          IntStream.range(0, PEOPLE)
              .mapToObj(ThousandCreatesTest::wanted)
              .map(content -> new Person(submissions, content, people, network).press())
              .toList();
      Map<String, String> known = new HashMap<>();
      for (int i = 0; i < PEOPLE; i++) {
        known.put(reference(i), links.get(i).join().id().value());
      }
      return known;
    }
  }

  private PersonaClient.Seams seams() {
    return new PersonaClient.Seams(
        new Transport(false, HASTY, InstantSource.system()),
        HASTY,
        unslept -> {},
        (signal, atMost) -> RateBudget.Waiting.TIMED.await(signal, atMost.dividedBy(FASTER)),
        () -> 0.5);
  }

  /** Somebody who wants a link and presses again while nobody knows what became of it. */
  private record Person(
      Submissions submissions, NewInquiry content, ExecutorService threads, FaultServer network) {

    CompletableFuture<Inquiry> press() {
      CompletableFuture<Inquiry> link = new CompletableFuture<>();
      threads.execute(() -> press(1, link));
      return link;
    }

    private void press(int presses, CompletableFuture<Inquiry> link) {
      try {
        link.complete(submissions.create(content));
      } catch (Failure failure) {
        if (presses == MOST_PRESSES || !isOpen(failure)) {
          link.completeExceptionally(wrong(presses, failure));
        } else {
          CompletableFuture.delayedExecutor(
                  pauseAfter(failure).toMillis(), TimeUnit.MILLISECONDS, threads)
              .execute(() -> press(presses + 1, link));
        }
      } catch (RuntimeException | Error mistake) {
        link.completeExceptionally(mistake);
      }
    }

    /** Whether nobody knows what became of it. */
    private static boolean isOpen(Failure failure) {
      return switch (failure) {
        case Failure.Unavailable _,
            Failure.Unreachable _,
            Failure.NotUnderstood _,
            Failure.OverLimit _ ->
            true;
        case Failure.NotAuthenticated _,
            Failure.NotAllowed _,
            Failure.NotFound _,
            Failure.Conflict _,
            Failure.Refused _,
            Failure.WritingStopped _,
            Failure.NotKept _,
            Failure.Cancelled _,
            Failure.Bug _ ->
            false;
      };
    }

    private static Duration pauseAfter(Failure failure) {
      return failure instanceof Failure.Unavailable ? A_MINUTE : A_MOMENT;
    }

    private AssertionError wrong(int presses, Failure failure) {
      String reference = String.valueOf(content.referenceId());
      return new AssertionError(
          "seed %d: %s was refused or given up at press %d, after %s"
              .formatted(SEED, reference, presses, network.trace(reference)),
          failure);
    }
  }

  private static NewInquiry wanted(int number) {
    return new NewInquiry(
        "itmpl_demoKYC",
        reference(number),
        Map.of("name_first", "Ada", "name_last", "No. " + number),
        List.of(),
        null,
        null,
        null);
  }

  private static String reference(int number) {
    return "usr_%04d".formatted(number);
  }

  /** Ids by reference ID, as the demo server has them; several with one reference in one text. */
  private static Map<String, String> made(DemoServer demo) throws Exception {
    Map<String, String> made = new HashMap<>();
    URI next = URI.create(demo.apiUrl() + "/inquiries?page%5Bsize%5D=100");
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (next != null) {
        JsonObject page = page(http, next, demo.apiKey());
        for (JsonElement row : rows(page)) {
          JsonObject inquiry = row.getAsJsonObject();
          made.merge(
              inquiry.getAsJsonObject("attributes").get("reference-id").getAsString(),
              inquiry.get("id").getAsString(),
              (one, other) -> one + " and " + other);
        }
        JsonElement link = page.getAsJsonObject("links").get("next");
        next = link.isJsonNull() ? null : demo.apiUrl().resolve(link.getAsString());
      }
    }
    return made;
  }

  private static JsonArray rows(JsonObject page) {
    return page.getAsJsonArray("data");
  }

  private static JsonObject page(HttpClient http, URI url, String key)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url).header("Authorization", "Bearer " + key).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
