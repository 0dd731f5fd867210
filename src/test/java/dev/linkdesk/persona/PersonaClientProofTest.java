package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.answer;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientProofTest {
  private static final NewInquiry NEW =
      new NewInquiry("itmpl_1", null, Map.of(), List.of(), null, null, null);
  private static final EnvironmentIds THERE = new EnvironmentIds("env_There", "org_Ours");
  private static final String[] HERE_SAYS = says("env_Here", "org_Ours");
  private static final String[] THERE_SAYS = says("env_There", "org_Ours");
  private static final String LIMITS = "/api/v1/rate-limits";

  @AutoClose private final MockPersona persona = new MockPersona();

  static Stream<Arguments> writes() {
    return Stream.<Consumer<PersonaClient>>of(
            client -> client.create(NEW, KEY),
            client -> client.oneTimeLink(ID, Duration.ofHours(1), KEY),
            client -> client.resume(ID, KEY),
            client -> client.simulate(ID, List.of(SimulateAction.START), KEY),
            client -> client.update(ID, InquiryChanges.NONE, KEY),
            client -> client.approve(ID, null, KEY),
            client -> client.decline(ID, "no", KEY),
            client -> client.markForReview(ID, KEY),
            client -> client.expire(ID, KEY),
            client -> client.addTag(ID, "a", KEY),
            client -> client.removeTag(ID, "a", KEY),
            client -> client.setTags(ID, List.of(), KEY),
            client -> client.redact(ID),
            client -> client.expireSessions(List.of(ID), KEY),
            client ->
                client.createWebhook(
                    new NewWebhook("n", URI.create("https://host"), List.of("*"), List.of()), KEY),
            client -> client.enableWebhook("wbh_1", KEY),
            client -> client.disableWebhook("wbh_1", KEY),
            client -> client.rotateWebhookSecret("wbh_1", Duration.ZERO, KEY))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void nothingIsChangedAfterAnAnswerFromElsewhere(Consumer<PersonaClient> write) {
    persona.proof.saw(THERE);

    failure(Failure.WritingStopped.class, () -> write.accept(persona.client));

    assertEquals(0, persona.requests());
  }

  @ParameterizedTest
  @MethodSource("writes")
  void theFirstChangeOfARunAsksWhereItIsFirst(Consumer<PersonaClient> write) {
    persona.proof.lookAgain();
    persona.answers(200, "{}", THERE_SAYS);

    failure(Failure.WritingStopped.class, () -> write.accept(persona.client));

    assertEquals(1, persona.requests());
    assertEquals(LIMITS, persona.request().getTarget());
    assertEquals(Optional.of(THERE), persona.proof.mismatch());
  }

  @Test
  void readingGoesOnAfterAnAnswerFromElsewhere() {
    persona.answers(200, INQUIRY, THERE_SAYS);
    persona.answers(200, INQUIRY, HERE_SAYS);

    persona.client.retrieve(ID);

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());
    assertEquals(Optional.of(THERE), persona.proof.mismatch());
  }

  @Test
  void aProvenEnvironmentIsNotAskedForAgain() {
    persona.proof.lookAgain();
    persona.answers(200, "{}", HERE_SAYS);
    persona.answers(201, INQUIRY, HERE_SAYS);
    persona.answers(201, INQUIRY, HERE_SAYS);

    persona.client.create(NEW, KEY);
    persona.client.create(NEW, SubmissionKey.fresh());

    assertEquals(List.of(LIMITS, "/api/v1/inquiries", "/api/v1/inquiries"), targets(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 404})
  void anAnswerThatDoesNotTellStopsNothingAndIsNotAskedForAgain(int status) {
    persona.proof.lookAgain();
    persona.answers(status, "{}");
    persona.answers(201, INQUIRY);
    persona.answers(201, INQUIRY);

    persona.client.create(NEW, KEY);
    persona.client.create(NEW, SubmissionKey.fresh());

    assertEquals(List.of(LIMITS, "/api/v1/inquiries", "/api/v1/inquiries"), targets(3));
  }

  @Test
  void aRefusalThatTellsOfElsewhereStopsTheChange() {
    persona.proof.lookAgain();
    persona.answers(403, "{}", THERE_SAYS);

    failure(Failure.WritingStopped.class, () -> persona.client.create(NEW, KEY));
  }

  @Test
  void nothingIsSentWhenItCannotBeAskedWhereItIs() {
    persona.proof.lookAgain();
    persona.answers(401, "{}");

    failure(Failure.NotAuthenticated.class, () -> persona.client.create(NEW, KEY));

    assertEquals(List.of(LIMITS), targets(1));
    assertEquals(1, persona.requests());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Persona-Environment-Id: env_There",
        "Persona-Environment-Id: env_|Persona-Organization-Id: org_1",
        "Persona-Environment-Id: env_<b>|Persona-Organization-Id: org_1",
        "Persona-Environment-Id: there|Persona-Organization-Id: org_1",
        "Persona-Environment-Id: env_There|Persona-Organization-Id: org_a b"
      })
  void idsOfAnotherShapeProveNothing(String headers) {
    persona.answers(200, INQUIRY, headers.split("\\|", -1));

    persona.client.retrieve(ID);

    assertEquals(Optional.empty(), persona.proof.mismatch());
  }

  @Test
  void whatAChangeMadeIsGivenEvenWhenItsAnswerComesFromElsewhere() {
    persona.answers(201, INQUIRY, THERE_SAYS);

    assertEquals(ID, persona.client.create(NEW, KEY).id());

    failure(Failure.WritingStopped.class, () -> persona.client.create(NEW, KEY));
    assertEquals(1, persona.requests());
  }

  @Test
  void aChangeIsNotRepeatedWhenItsFirstAnswerCameFromElsewhere() {
    persona.answers(408, "", THERE_SAYS);

    failure(Failure.Unavailable.class, () -> persona.client.create(NEW, KEY));

    assertEquals(1, persona.requests());
  }

  @Test
  void aRefusedChangeIsNotSentAgainWhenTheRefusalCameFromElsewhere() {
    persona.answers(
        answer(429, "", THERE_SAYS)
            .addHeader("RateLimit-Remaining: 0")
            .addHeader("RateLimit-Reset: 5"));

    failure(Failure.WritingStopped.class, () -> persona.client.create(NEW, KEY));

    assertEquals(1, persona.requests());
  }

  @Test
  void anUnboundWorkspaceIsBoundByItsFirstAnswer() {
    try (MockPersona fresh = new MockPersona(TimeLimits.USUAL, null)) {
      fresh.answers(200, "{}", THERE_SAYS);
      fresh.answers(201, INQUIRY, THERE_SAYS);

      fresh.client.create(NEW, KEY);

      assertEquals(Optional.of(THERE), fresh.proof.bound());
      assertTrue(fresh.proof.isProven());
    }
  }

  @Test
  void manyWritersAskOnce() throws InterruptedException {
    persona.proof.lookAgain();
    List<String> asked = new CopyOnWriteArrayList<>();
    persona.server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            asked.add(String.valueOf(request.getTarget()));
            return answer(200, INQUIRY, HERE_SAYS).build();
          }
        });
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      writers.add(
          Thread.startVirtualThread(() -> persona.client.create(NEW, SubmissionKey.fresh())));
    }
    for (Thread writer : writers) {
      assertTrue(writer.join(Duration.ofSeconds(20)), "a writer waits for ever");
    }

    assertEquals(21, asked.size());
    assertEquals(1, asked.stream().filter(LIMITS::equals).count());
    assertEquals(LIMITS, asked.getFirst());
  }

  private List<@Nullable String> targets(int count) {
    List<@Nullable String> targets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      targets.add(persona.request().getTarget());
    }
    return targets;
  }

  private static String[] says(String environment, String organization) {
    return new String[] {
      "Persona-Environment-Id: " + environment, "Persona-Organization-Id: " + organization
    };
  }
}
