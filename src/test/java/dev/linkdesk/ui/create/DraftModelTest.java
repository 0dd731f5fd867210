package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.create.DraftModel.State;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DraftModelTest {
  private final Desk desk = new Desk();
  private CreateModel model = desk.model();

  @BeforeEach
  void begin() {
    desk.catalog.read();
    model = started();
  }

  private CreateModel started() {
    CreateModel fresh = desk.model();
    fresh.draft().start();
    return fresh;
  }

  private FormModel form() {
    return model.form();
  }

  private void types(String reference) {
    form().reference().textProperty().set(reference);
  }

  private void waits() {
    desk.clock.advance(DraftModel.PAUSE);
  }

  private Map<String, String> last() {
    return desk.drafts.written.getLast();
  }

  private State state() {
    return model.draft().stateProperty().get();
  }

  @Test
  void allThatIsTypedIsThereAfterTheNextStart() {
    form().template().id().textProperty().set("itmpl_demoKYC");
    types("usr_1");
    form().prefill().addByKey("name_first").input().textProperty().set("Ren\u00e9e \ud83d\ude42");
    form().prefill().addByKey("name_middle");
    form().prefill().addByKey("customer_tier").input().textProperty().set("gold");
    form().options().tags().textProperty().set("vip");
    form().options().note().textProperty().set("one\ntwo");
    form().options().redirect().textProperty().set("https://example.org/done");
    form().options().expiry().input().textProperty().set("until Friday 18:00");
    form().options().languageProperty().set("fr");
    waits();
    CreateModel next = started();
    assertEquals(FormDraft.of(form()), FormDraft.of(next.form()));
    assertEquals(State.RESTORED, next.draft().stateProperty().get());
    assertEquals(
        form().prefill().shown().stream().map(FieldModel::key).toList(),
        next.form().prefill().shown().stream().map(FieldModel::key).toList());
  }

  @Test
  void whatIsRestoredBecomesTheTemplatesOwnFieldsOnceTheyAreRead() {
    types("usr_1");
    form().prefill().addByKey("dogs").input().textProperty().set("3");
    waits();
    Desk later = new Desk();
    later.drafts.keep(DraftModel.FORM, last());
    CreateModel next = later.model();
    next.draft().start();
    later.catalog.read();
    FieldModel dogs = next.form().prefill().addByKey("dogs");
    assertEquals("3", dogs.input().text());
    assertFalse(dogs.isCustom());
  }

  @Test
  void isWrittenHalfASecondAfterTheLastKey() {
    types("u");
    desk.clock.advance(Duration.ofMillis(400));
    types("us");
    desk.clock.advance(Duration.ofMillis(499));
    assertEquals(List.of(), desk.drafts.written);
    desk.clock.advance(Duration.ofMillis(1));
    assertEquals("us", last().get("reference"));
  }

  @Test
  void whatIsOnlyChosenIsNoDraft() {
    form().template().id().textProperty().set("itmpl_demoBusiness");
    form().options().languageProperty().set("fr");
    form().options().expiry().input().textProperty().set("7 days");
    waits();
    assertEquals(List.of(), desk.drafts.written);
  }

  @Test
  void anEmptiedFormForgetsIt() {
    types("usr_1");
    waits();
    types("");
    waits();
    assertEquals(Map.of(), last());
  }

  @Test
  void aLinkForgetsIt() {
    form().options().tags().textProperty().set("vip");
    types("usr_1");
    waits();
    model.create();
    waits();
    assertEquals(Map.of(), last());
    assertEquals(State.QUIET, state());
  }

  @Test
  void clearForgetsIt() {
    types("usr_1");
    waits();
    model = started();
    assertEquals(State.RESTORED, state());
    model.startOver();
    waits();
    assertEquals(Map.of(), last());
    assertEquals(State.QUIET, state());
  }

  @Test
  void whatIsTypedWhileALinkIsMadeIsKept() {
    types("usr_1");
    waits();
    desk.background.hold();
    model.create();
    types("usr_2");
    desk.background.release();
    waits();
    assertEquals("usr_2", last().get("reference"));
  }

  @Test
  void noOlderStateOvertakesANewerOne() {
    desk.background.hold();
    types("usr_1");
    waits();
    types("usr_2");
    waits();
    Runnable flush = model.draft().flush();
    flush.run();
    desk.background.release();
    assertTrue(desk.drafts.written.stream().allMatch(m -> "usr_2".equals(m.get("reference"))));
    assertFalse(desk.drafts.written.isEmpty());
  }

  @Test
  void whatIsTypedDuringAWritingIsWrittenAfterIt() {
    desk.background.hold();
    types("usr_1");
    waits();
    types("usr_2");
    waits();
    desk.background.release();
    assertEquals(
        List.of("usr_1", "usr_2"),
        desk.drafts.written.stream().map(m -> m.get("reference")).toList());
  }

  @Test
  void theLastStateIsWrittenAtTheEnd() {
    types("usr_1");
    model.draft().flush().run();
    assertEquals("usr_1", last().get("reference"));
    waits();
    assertEquals(1, desk.drafts.written.size());
  }

  @Test
  void nothingTypedBeforeTheReadingIsOverwritten() {
    types("usr_old");
    waits();
    CreateModel next = desk.model();
    desk.background.hold();
    next.draft().start();
    next.form().reference().textProperty().set("usr_new");
    desk.background.release();
    assertEquals("usr_new", next.form().reference().text());
    assertEquals(State.WAITING, next.draft().stateProperty().get());
    next.draft().restore();
    assertEquals("usr_old", next.form().reference().text());
    assertEquals(State.RESTORED, next.draft().stateProperty().get());
  }

  @Test
  void whatCannotBeKeptIsSaidOnceAndTriedAgainWithTheNextKey() {
    desk.drafts.failing = new Failure.NotKept(new IOException());
    types("usr_1");
    waits();
    assertEquals(State.NOT_KEPT, state());
    desk.drafts.failing = null;
    types("usr_12");
    waits();
    assertEquals(State.QUIET, state());
    assertEquals("usr_12", last().get("reference"));
  }

  @Test
  void whatCannotBeKeptAtTheEndIsTold() {
    types("usr_1");
    desk.drafts.failing = new Failure.NotKept(new IOException());
    Runnable flush = model.draft().flush();
    assertThrows(Failure.NotKept.class, flush::run);
  }

  @Test
  void nothingPersonalIsInItsText() {
    types("usr_1");
    form().prefill().addByKey("name_first").input().textProperty().set("Alexander");
    String text = FormDraft.of(form()).toString();
    assertTrue(text.startsWith("FormDraft["));
    assertFalse(text.contains("Alexander"));
  }

  private CreateModel startedAfterTyping(String first) {
    CreateModel next = desk.model();
    desk.background.hold();
    next.draft().start();
    next.form().reference().textProperty().set(first);
    desk.background.release();
    return next;
  }

  private Map<String, String> before() {
    return desk.drafts.kept(DraftModel.BEFORE).orElse(Map.of());
  }

  @Test
  void whatWaitsSurvivesTheFirstWritingAndTheNextStart() {
    types("usr_old");
    waits();
    startedAfterTyping("usr_new");
    waits();
    assertEquals("usr_new", desk.drafts.kept(DraftModel.FORM).orElseThrow().get("reference"));
    assertEquals("usr_old", before().get("reference"));
    CreateModel later = started();
    assertEquals("usr_new", later.form().reference().text());
    later.startOver();
    assertEquals(State.WAITING, later.draft().stateProperty().get());
    later.draft().restore();
    assertEquals("usr_old", later.form().reference().text());
    waits();
    assertEquals(Map.of(), before());
    assertEquals("usr_old", desk.drafts.kept(DraftModel.FORM).orElseThrow().get("reference"));
  }

  @Test
  void whatWaitsIsStillOfferedAfterALinkWasMade() {
    types("usr_old");
    waits();
    model = startedAfterTyping("usr_new");
    model.create();
    assertEquals(State.WAITING, state());
    model.draft().restore();
    assertEquals("usr_old", form().reference().text());
  }

  @Test
  void whatIsReplacedByWhatWaitedWaitsInItsTurn() {
    types("usr_old");
    waits();
    model = startedAfterTyping("usr_new");
    model.draft().restore();
    assertEquals("usr_old", form().reference().text());
    assertEquals("usr_new", before().get("reference"));
    model.startOver();
    assertEquals(State.SET_ASIDE, state());
    model.draft().restore();
    assertEquals("usr_new", form().reference().text());
  }

  @Test
  void whatIsForgottenIsGone() {
    types("usr_old");
    waits();
    model = startedAfterTyping("usr_new");
    model.draft().forget();
    assertEquals(State.QUIET, state());
    assertEquals(Map.of(), before());
    model.draft().restore();
    assertEquals("usr_new", form().reference().text());
  }

  @Test
  void whatWaitsIsWrittenAtTheEnd() {
    types("usr_old");
    waits();
    model = startedAfterTyping("usr_new");
    desk.drafts.keep(DraftModel.BEFORE, Map.of());
    model.draft().flush().run();
    assertEquals("usr_old", before().get("reference"));
  }

  private static Inquiry row() {
    return Desk.inquiry(
        "row", InquiryStatus.EXPIRED, "usr_row", "Ada", "Novak", Duration.ofDays(9));
  }

  private static Inquiry full() {
    return AnInquiry.like(row()).text("email_address", "ada@example.org").build();
  }

  private String email() {
    return form().prefill().addByKey("email_address").input().text();
  }

  @Test
  void whatWasTypedMakesWayForALinkForSomebodyAndIsOffered() {
    types("usr_typed");
    model.startFor(row());
    assertEquals("usr_row", form().reference().text());
    assertEquals(State.SET_ASIDE, state());
    assertEquals("usr_typed", before().get("reference"));
    model.draft().restore();
    assertEquals("usr_typed", form().reference().text());
    assertEquals(Map.of(), before());
  }

  @Test
  void nothingIsOfferedWhereNothingWasTyped() {
    model.startFor(row());
    assertEquals(State.QUIET, state());
    model.startFor(row());
    assertEquals(State.QUIET, state());
  }

  @Test
  void theRestOfTheFieldsIsAdded() {
    types("usr_typed");
    model.startFor(row());
    model.complete(full());
    assertEquals("ada@example.org", email());
    assertEquals(State.SET_ASIDE, state());
  }

  @Test
  void theRestIsNotAddedToWhatWasTypedMeanwhile() {
    model.startFor(row());
    form().prefill().addByKey("name_first").input().textProperty().set("Adele");
    model.complete(full());
    assertEquals("Adele", form().prefill().addByKey("name_first").input().text());
    assertEquals("", email());
  }

  @Test
  void theRestIsNotAddedToTheFormOfSomebodyElse() {
    model.startFor(row());
    model.startOver();
    model.complete(full());
    assertEquals("", form().reference().text());
    assertEquals("", email());
  }

  @Test
  void theRestIsNotAddedToALinkThatIsBeingMade() {
    model.startFor(row());
    desk.background.hold();
    model.create();
    model.complete(full());
    assertEquals("", email());
    desk.background.release();
    assertEquals(1, desk.told.size());
    assertEquals("", form().reference().text());
  }
}
