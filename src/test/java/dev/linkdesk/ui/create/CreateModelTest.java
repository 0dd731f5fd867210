package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CreateModelTest {
  private final Desk desk = new Desk();
  private final RecordingInquiries persona = new RecordingInquiries(desk.persona);
  private CreateModel model = desk.model(persona);

  @BeforeEach
  void readTemplates() {
    desk.catalog.read();
    model = desk.model(persona);
  }

  private FormModel form() {
    return model.form();
  }

  private InputModel field(String key) {
    return form().prefill().addByKey(key).input();
  }

  private void fill() {
    form().reference().textProperty().set("usr_ABC123");
    field("name_first").textProperty().set("Alexander");
    field("birthdate").textProperty().set("8/31/1977");
  }

  @Test
  void theFormBecomesOneRequest() {
    fill();
    form().options().expiry().input().textProperty().set("24 hours");
    form().options().redirect().textProperty().set("https://example.org/done");
    form().options().tags().textProperty().set("vip, march,, vip");
    form().options().note().textProperty().set("called on Monday");
    model.create();
    assertEquals(
        List.of(
            new NewInquiry(
                "itmpl_demoKYC",
                "usr_ABC123",
                Map.of("name_first", "Alexander", "birthdate", "1977-08-31"),
                List.of("vip", "march"),
                "called on Monday",
                URI.create("https://example.org/done"),
                new Expiry.After(Duration.ofDays(1)))),
        desk.persona.created);
  }

  @Test
  void theLinkIsOnTheClipboardAndTheInquiryIsFollowed() {
    fill();
    model.create();
    assertEquals(
        Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_Fake1"), desk.clipboard.read());
    assertEquals(1, desk.followed.rows().size());
    assertEquals(desk.followed.rows(), desk.told.stream().map(this::row).toList());
    assertTrue(model.card().outcomeProperty().get().said().isDone());
  }

  private Object row(Inquiry inquiry) {
    return desk.followed.find(inquiry.id()).orElseThrow();
  }

  @Test
  void theLanguageGoesOnTheLink() {
    fill();
    form().options().languageProperty().set("es-MX");
    model.create();
    assertEquals(
        Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_Fake1&language=es-MX"),
        desk.clipboard.read());
  }

  @Test
  void theClipboardIsLeftAloneWhenTheSwitchIsOff() {
    fill();
    form().options().copyAtOnceProperty().set(false);
    model.create();
    assertEquals(Optional.empty(), desk.clipboard.read());
    assertNull(model.card().outcomeProperty().get());
  }

  @Test
  void aClipboardHeldByAnotherProgramIsSaid() {
    desk.clipboard.holdByAnother();
    fill();
    model.create();
    assertFalse(model.card().outcomeProperty().get().said().isDone());
  }

  @Test
  void theFormIsEmptiedForTheNextPersonAndKeepsTemplateAndOptions() {
    fill();
    form().options().expiry().input().textProperty().set("7 days");
    form().options().note().textProperty().set("about one person");
    model.create();
    assertEquals("", form().reference().text());
    assertEquals("", field("name_first").text());
    assertEquals("", form().options().note().text());
    assertEquals("itmpl_demoKYC", form().template().id().text());
    assertEquals("7 days", form().options().expiry().input().text());
  }

  @Test
  void whatIsTypedForTheNextPersonWhileSendingStays() {
    fill();
    desk.background.hold();
    model.create();
    form().reference().textProperty().set("usr_next");
    desk.background.release();
    assertEquals("usr_next", form().reference().text());
  }

  @Test
  void aSecondPressWhileSendingDoesNothing() {
    fill();
    desk.background.hold();
    model.create();
    assertEquals(CreateModel.Phase.SENDING, model.phaseProperty().get());
    model.create();
    desk.background.release();
    assertEquals(1, desk.persona.created.size());
    assertEquals(CreateModel.Phase.IDLE, model.phaseProperty().get());
  }

  @Test
  void nothingIsSentWhileSomethingIsWrongAndTheFirstWrongIsPointedAt() {
    form().template().id().textProperty().set("itmpl_demoKYC");
    field("birthdate").textProperty().set("31.31.1977");
    model.create();
    assertEquals(List.of(), persona.keys);
    assertSame(form().reference(), model.attentionProperty().get());
    assertEquals(
        Problem.of("create.problem.noReference"), form().reference().problemProperty().get());
    assertEquals(Problem.of("create.problem.date"), field("birthdate").problemProperty().get());
    assertEquals(CreateModel.Phase.IDLE, model.phaseProperty().get());
  }

  @Test
  void aRelativeRedirectIsAProblem() {
    fill();
    form().options().redirect().textProperty().set("example.org/done");
    model.create();
    assertSame(form().options().redirect(), model.attentionProperty().get());
  }

  static Stream<Supplier<Failure>> outcomeUnknown() {
    return Stream.of(
        () -> new Failure.Unreachable(new java.io.IOException()),
        () -> new Failure.Unavailable("req_1", List.of(), 503),
        () -> new Failure.NotAuthenticated(List.of()),
        () -> new Failure.OverLimit("req_1", List.of(), Duration.ofSeconds(9)),
        () -> new Failure.NotUnderstood("req_1", "an attribute"),
        Failure.Cancelled::new,
        () -> new Failure.Bug(new IllegalStateException()));
  }

  static Stream<Supplier<Failure>> definite() {
    return Stream.of(
        () -> new Failure.NotAllowed("req_1", List.of()),
        () -> new Failure.NotFound("req_1", List.of()),
        () -> new Failure.Conflict("req_1", List.of()),
        () -> new Failure.Refused("req_1", List.of()));
  }

  static Stream<Supplier<Failure>> all() {
    return Stream.concat(outcomeUnknown(), definite());
  }

  private void createWhile(Failure failure) {
    desk.persona.always = failure;
    model.create();
    desk.persona.always = null;
  }

  private SubmissionKey key(int request) {
    return persona.keys.get(request);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFailureIsShownAndTheFormKeepsItsContent(Supplier<Failure> failure) {
    fill();
    createWhile(failure.get());
    assertEquals(failure.get().getClass(), model.failureProperty().get().getClass());
    assertEquals("usr_ABC123", form().reference().text());
    assertEquals(CreateModel.Phase.IDLE, model.phaseProperty().get());
    assertEquals(0, desk.followed.rows().size());
  }

  @ParameterizedTest
  @MethodSource("outcomeUnknown")
  void theSameAgainGoesUnderTheSameKeyWhileTheOutcomeIsUnknown(Supplier<Failure> failure) {
    fill();
    createWhile(failure.get());
    model.create();
    assertEquals(key(0), key(1));
    assertNull(model.failureProperty().get());
  }

  @ParameterizedTest
  @MethodSource("outcomeUnknown")
  void otherContentGoesUnderAnotherKey(Supplier<Failure> failure) {
    fill();
    createWhile(failure.get());
    field("name_first").textProperty().set("Alexandra");
    model.create();
    assertNotEquals(key(0), key(1));
  }

  @ParameterizedTest
  @MethodSource("definite")
  void theSameAgainGoesUnderAnotherKeyAfterADefiniteAnswer(Supplier<Failure> failure) {
    fill();
    persona.next = failure.get();
    model.create();
    model.create();
    assertNotEquals(key(0), key(1));
  }

  @Test
  void theSameAgainAfterSuccessIsAnotherInquiry() {
    fill();
    model.create();
    fill();
    model.second().reason().textProperty().set("the first went astray");
    model.createAllTheSame();
    assertNotEquals(key(0), key(1));
    assertEquals(2, desk.followed.rows().size());
  }

  @Test
  void cancellingKeepsTheFormAndTheKey() {
    fill();
    desk.background.hold();
    model.create();
    model.cancel();
    assertInstanceOf(Failure.Cancelled.class, model.failureProperty().get());
    assertEquals(CreateModel.Phase.IDLE, model.phaseProperty().get());
    desk.background.release();
    assertEquals(List.of(), persona.keys);
    model.create();
    assertEquals("", form().reference().text());
  }

  @Test
  void cancellingWhenNothingIsSentDoesNothing() {
    fill();
    model.cancel();
    assertNull(model.failureProperty().get());
  }

  private void refuse(String pointer) {
    fill();
    persona.next =
        new Failure.Refused(
            "req_1", List.of(new Failure.Problem("Record invalid", "no such day", pointer)));
    model.create();
  }

  @Test
  void aRefusedFieldIsPointedAtWhateverTheCasingOfItsPointer() {
    refuse("/data/attributes/fields/name-first");
    assertSame(field("name_first"), model.attentionProperty().get());
    assertEquals(
        Problem.of("create.problem.refusedBecause", "Record invalid: no such day"),
        field("name_first").problemProperty().get());
  }

  @Test
  void aRefusedAttributeIsPointedAt() {
    refuse("/data/attributes/redirect-uri");
    assertSame(form().options().redirect(), model.attentionProperty().get());
  }

  @Test
  void aFieldOfTheSameNameAsAnAttributeIsToldApart() {
    field("note").textProperty().set("a field");
    refuse("/data/attributes/fields/note");
    assertSame(field("note"), model.attentionProperty().get());
    refuse("/data/attributes/note");
    assertSame(form().options().note(), model.attentionProperty().get());
  }

  @Test
  void aRefusalOfSomethingElseIsOnlySaid() {
    refuse("/data/attributes/theme-id");
    assertNull(model.attentionProperty().get());
    assertInstanceOf(Failure.Refused.class, model.failureProperty().get());
  }

  @Test
  void aRefusedValueIsForgivenOnceItChanges() {
    refuse("/data/attributes/fields/name-first");
    field("name_first").textProperty().set("Alex");
    assertNull(field("name_first").problemProperty().get());
  }

  @Test
  void choicesAreRememberedFromRunToRun() {
    fill();
    form().template().id().textProperty().set("itmpl_demoBusiness");
    form().options().expiry().input().textProperty().set("3 days");
    form().options().languageProperty().set("fr");
    form().options().copyAtOnceProperty().set(false);
    model.create();
    FormModel next = desk.model(persona).form();
    assertEquals("itmpl_demoBusiness", next.template().id().text());
    assertEquals("3 days", next.options().expiry().input().text());
    assertEquals("fr", next.options().languageProperty().get());
    assertTrue(!next.options().copyAtOnceProperty().get());
  }

  @Test
  void anotherLinkForTheSamePersonTakesReferenceAndFields() {
    fill();
    model.create();
    model.startFor(desk.told.getFirst());
    assertEquals("usr_ABC123", form().reference().text());
    assertEquals("Alexander", field("name_first").text());
    assertEquals("1977-08-31", field("birthdate").text());
  }

  @Test
  void startingOverForgetsTheFailureAndWhatWasTyped() {
    fill();
    persona.next = new Failure.NotFound("req_1", List.of());
    model.create();
    model.startOver();
    assertNull(model.failureProperty().get());
    assertEquals("", form().reference().text());
  }

  @Test
  void noPersonalValueIsInTheTextOfARequest() {
    fill();
    model.create();
    List<String> said = new ArrayList<>();
    desk.persona.created.forEach(request -> said.add(request.toString()));
    assertEquals(List.of("NewInquiry[itmpl_demoKYC, 2 fields]"), said);
  }

  private static NewInquiry leftOpen() {
    return new NewInquiry(
        "itmpl_demoKYC", "usr_left", Map.of("name_first", "Bo"), List.of("left"), null, null, null);
  }

  private void typesForSomebodyElse() {
    fill();
    form().options().languageProperty().set("fr");
    form().options().tags().textProperty().set("mine");
  }

  @Test
  void anIntentionThatWasLeftOpenIsMadeWithoutWhatStandsInTheForm() {
    typesForSomebodyElse();
    assertTrue(model.takeUp(leftOpen()));
    Inquiry made = desk.told.getFirst();
    assertEquals(List.of(leftOpen()), desk.persona.created);
    assertEquals(Optional.empty(), desk.languages.of(made.id()));
    assertEquals(
        Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_Fake1"), model.card().address());
    assertEquals("usr_ABC123", form().reference().text());
    model.startLike(made);
    assertEquals("left", form().options().tags().text());
  }

  @Test
  void whatIsRefusedOfAnIntentionThatWasLeftOpenIsNotSaidOfTheForm() {
    typesForSomebodyElse();
    persona.next =
        new Failure.Refused(
            "req_1",
            List.of(new Failure.Problem("Wrong", "name", "/data/attributes/fields/name_first")));
    model.takeUp(leftOpen());
    assertInstanceOf(Failure.Refused.class, model.failureProperty().get());
    assertNull(model.attentionProperty().get());
    assertEquals(Optional.empty(), form().firstProblem());
  }

  @Test
  void anIntentionThatWasLeftOpenWaitsWhileALinkIsMade() {
    fill();
    desk.background.hold();
    model.create();
    assertFalse(model.takeUp(leftOpen()));
    desk.background.release();
    assertEquals(1, desk.persona.created.size());
  }
}
