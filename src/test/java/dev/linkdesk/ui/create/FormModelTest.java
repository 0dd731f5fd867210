package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormModelTest {
  private final Desk desk = new Desk();
  private final RecordingInquiries persona = new RecordingInquiries(desk.persona);
  private CreateModel create = desk.model(persona);

  @BeforeEach
  void begin() {
    desk.catalog.read();
    create = desk.model(persona);
    form().reference().textProperty().set("usr_1");
  }

  private FormModel form() {
    return create.form();
  }

  private InputModel field(String key) {
    return form().prefill().addByKey(key).input();
  }

  private InputModel expiry() {
    return form().options().expiry().input();
  }

  private void says(String words) {
    expiry().textProperty().set(words);
  }

  private Problem wrong(InputModel input) {
    create.create();
    assertEquals(List.of(), desk.persona.created);
    assertEquals(input, create.attentionProperty().get());
    return input.problemProperty().get();
  }

  private NewInquiry made() {
    create.create();
    assertEquals(1, desk.persona.created.size());
    return desk.persona.created.getFirst();
  }

  @Test
  void aNamedMomentIsSentAsTheTimeThatIsLeft() {
    says("until tomorrow 18:00");
    assertEquals(new Expiry.After(Duration.ofHours(32)), made().expiry());
  }

  @Test
  void aSecondPressOfAnUnchangedFormMeansTheSameMoment() {
    says("until 10:30");
    persona.next = new Failure.Unreachable(new IOException());
    create.create();
    NewInquiry first = form().content();
    desk.clock.advance(Duration.ofMinutes(20));
    create.create();
    assertEquals(persona.keys.get(0), persona.keys.get(1));
    assertEquals(new Expiry.At(Instant.parse("2026-03-05T10:30:00Z")), first.expiry());
  }

  @Test
  void tomorrowDoesNotMoveOnWhileATryIsOpen() {
    says("until tomorrow 18:00");
    persona.next = new Failure.Unreachable(new IOException());
    create.create();
    NewInquiry first = form().content();
    desk.clock.advance(Duration.ofHours(20));
    form().refresh();
    assertTrue(form().ready());
    assertEquals(first, form().content());
  }

  @Test
  void tomorrowMovesOnInAFormThatWasNotPressed() {
    says("until tomorrow 18:00");
    desk.clock.advance(Duration.ofHours(20));
    form().refresh();
    assertEquals(
        new Expiry.At(Instant.parse("2026-03-07T18:00:00Z")), form().options().expiry().expiry());
  }

  @Test
  void tomorrowMovesOnForTheNextPerson() {
    says("until tomorrow 18:00");
    create.create();
    desk.clock.advance(Duration.ofHours(20));
    form().reference().textProperty().set("usr_2");
    assertTrue(form().ready());
    assertEquals(new Expiry.At(Instant.parse("2026-03-07T18:00:00Z")), form().content().expiry());
  }

  @Test
  void aMomentThatPassedSinceTheFirstTryIsSaid() {
    says("until 10:30");
    persona.next = new Failure.Unreachable(new IOException());
    create.create();
    desk.clock.advance(Duration.ofHours(1));
    assertEquals(Problem.of("shared.expiry.past"), wrong(expiry()));
  }

  @Test
  void wordsThatAreNotUnderstoodStopTheLink() {
    says("soon");
    assertEquals(Problem.of("shared.expiry.unreadable"), wrong(expiry()));
    assertEquals("soon", expiry().text());
  }

  @Test
  void personasRefusalOfAnExpiryIsShownAtIt() {
    says("7 days");
    persona.next =
        new Failure.Refused(
            "req_1",
            List.of(
                new Failure.Problem(
                    "Invalid", "too long", "/meta/expiration-after-create-interval-seconds")));
    create.create();
    assertEquals(expiry(), create.attentionProperty().get());
  }

  @Test
  void wordsAreRememberedAsTyped() {
    says("until Friday 18:00");
    assertEquals("until Friday 18:00", desk.model().form().options().expiry().input().text());
  }

  @Test
  void rememberedWordsThatArePastFallBackToTheTemplate() {
    says("until 2026-03-06 18:00");
    desk.clock.advance(Duration.ofDays(2));
    FormModel later = desk.model().form();
    assertEquals("", later.options().expiry().input().text());
    assertNull(later.options().expiry().expiry());
  }

  @Test
  void aChoiceThatAnEarlierVersionRememberedIsPutIntoWords() {
    desk.choices.put("create.expiry", "THREE_DAYS");
    assertEquals("3 days", desk.model().form().options().expiry().input().text());
  }

  @Test
  void eachSuggestionIsUnderstood() {
    for (String key : List.of("day", "week", "longest", "tomorrow", "friday")) {
      says(desk.texts.get("create.expiry.suggestion." + key));
      assertTrue(form().ready(), key);
    }
  }

  @Test
  void aReferenceThatIsTooLongIsSaid() {
    form().reference().textProperty().set("x".repeat(256));
    assertEquals(Problem.of("create.problem.tooLong", 255), wrong(form().reference()));
  }

  @Test
  void theLengthOfAReferenceIsCountedInCharactersAsPeopleSeeThem() {
    form().reference().textProperty().set("\ud83d\ude42".repeat(255));
    assertEquals("\ud83d\ude42".repeat(255), made().referenceId());
  }

  @Test
  void aControlCharacterInTheReferenceIsSaid() {
    form().reference().textProperty().set("usr\u001b1");
    assertEquals(Problem.of("create.problem.control"), wrong(form().reference()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ren\u00e9e \ud83d\ude42",
        "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df",
        "\u200f\u0639\u0644\u064a\u200e",
        "O'Brien \"Bob\" <b>&amp;</b>",
        "\u5c71\u7530"
      })
  void aNameIsSentAsItIs(String name) {
    field("name_first").textProperty().set(name);
    assertEquals(Map.of("name_first", name), made().fields());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada\nLovelace", "Ada\tL", "Ada\u0000", "Ada\u0085L", "Ada\r\nL"})
  void aControlCharacterPastedIntoANameIsSaid(String name) {
    field("name_first").textProperty().set(name);
    assertEquals(Problem.of("create.problem.control"), wrong(field("name_first")));
  }

  @Test
  void aControlCharacterInAnEmailIsSaid() {
    field("email_address").textProperty().set("a\u0001@example.com");
    assertEquals(Problem.of("create.problem.email"), wrong(field("email_address")));
  }

  @Test
  void aControlCharacterInATagIsSaid() {
    form().options().tags().textProperty().set("vip\u0007");
    assertEquals(Problem.of("create.problem.control"), wrong(form().options().tags()));
  }

  @Test
  void aNoteHasLinesButNoControlCharacters() {
    form().options().note().textProperty().set("one\n\ttwo\u0007");
    assertEquals(Problem.of("create.problem.control"), wrong(form().options().note()));
    form().options().note().textProperty().set("one\n\ttwo");
    assertEquals("one\n\ttwo", made().note());
  }

  @Test
  void anotherLikeTheLastTakesItsOptionsAndFieldsButNothingOfThePerson() {
    says("until Friday 18:00");
    form().options().languageProperty().set("fr");
    form().options().tags().textProperty().set("vip");
    form().options().redirect().textProperty().set("https://example.org/done");
    form().options().note().textProperty().set("about one person");
    field("name_first").textProperty().set("Alexander");
    field("customer_tier").textProperty().set("gold");
    create.create();
    says("7 days");
    form().options().tags().textProperty().set("other");
    form().options().languageProperty().set("");
    form().template().id().textProperty().set("itmpl_demoBusiness");
    create.startLikeLast();
    assertEquals("itmpl_demoKYC", form().template().id().text());
    assertEquals("until Friday 18:00", expiry().text());
    assertEquals("vip", form().options().tags().text());
    assertEquals("fr", form().options().languageProperty().get());
    assertEquals("https://example.org/done", form().options().redirect().text());
    assertEquals("", form().options().note().text());
    assertEquals("", form().reference().text());
    assertEquals("", field("name_first").text());
    assertTrue(form().prefill().shown().stream().anyMatch(field -> field.sameKey("customer_tier")));
    assertEquals("", field("customer_tier").text());
  }

  private static Inquiry other(InquiryStatus status) {
    return AnInquiry.of("inq_other", status)
        .reference("usr_9")
        .template("itmpl_demoBusiness")
        .note("about one person")
        .tags("vip", "march")
        .text("company_name", "Acme")
        .text("extra_key", "x")
        .field(new Field("unset", "string", null))
        .build();
  }

  @Test
  void anotherLikeAnInquiryTakesItsTemplateTagsAndKeys() {
    desk.languages.keep(new InquiryId("inq_other"), "de");
    create.startLike(other(InquiryStatus.CREATED));
    assertEquals("itmpl_demoBusiness", form().template().id().text());
    assertEquals("vip, march", form().options().tags().text());
    assertEquals("de", form().options().languageProperty().get());
    assertEquals("", form().reference().text());
    assertEquals("", form().options().note().text());
    assertEquals("", field("company_name").text());
    assertTrue(form().prefill().shown().stream().anyMatch(field -> field.sameKey("extra_key")));
    assertFalse(form().prefill().shown().stream().anyMatch(field -> field.sameKey("unset")));
  }

  @Test
  void whatTheApplicantFilledInIsNoFieldOfTheNextForm() {
    create.startLike(other(InquiryStatus.APPROVED));
    assertFalse(form().prefill().shown().stream().anyMatch(field -> field.sameKey("extra_key")));
  }

  @Test
  void anIdThatWasMadeIsNeverTheSame() {
    form().newReference();
    String first = form().reference().text();
    form().newReference();
    assertNotEquals(first, form().reference().text());
  }
}
