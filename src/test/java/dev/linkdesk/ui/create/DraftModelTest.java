package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
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
}
