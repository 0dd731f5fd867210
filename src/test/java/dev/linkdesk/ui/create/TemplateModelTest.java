package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateModelTest {
  private final Desk desk = new Desk();

  @Test
  void theFirstTemplateIsChosenWhenNoneIsRemembered() {
    FormModel form = desk.model().form();
    assertEquals("", form.template().id().text());
    desk.catalog.read();
    assertEquals("itmpl_demoKYC", form.template().id().text());
    assertEquals("KYC", form.prefill().templateProperty().get());
  }

  @Test
  void theRememberedTemplateIsChosenWhileItExists() {
    desk.choices.put("create.template", "itmpl_demoBusiness");
    desk.catalog.read();
    assertEquals("itmpl_demoBusiness", desk.model().form().template().id().text());
    desk.choices.put("create.template", "itmpl_gone");
    assertEquals("itmpl_demoKYC", desk.model().form().template().id().text());
  }

  @Test
  void aClosedListLeavesTheStandardFieldsAndTypedIds() {
    desk.persona.always = new Failure.NotAllowed("req_1", List.of());
    desk.catalog.read();
    FormModel form = desk.model().form();
    form.template().id().textProperty().set("itmpl_mine");
    assertEquals(TemplateCatalog.State.CLOSED, form.template().stateProperty().get());
    assertNull(form.prefill().templateProperty().get());
    assertNull(form.template().fieldsFailureProperty().get());
  }

  @Test
  void idsThatMadeALinkAreRememberedNewestFirst() {
    TemplateModel template = desk.model().form().template();
    template.remember("itmpl_one");
    template.remember("itmplv_two");
    template.remember("itmpl_one");
    assertEquals(List.of("itmpl_one", "itmplv_two"), desk.model().form().template().remembered());
  }

  @Test
  void fieldsThatCouldNotBeReadAreSaidAndReadAgainOnDemand() {
    desk.catalog.read();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    FormModel form = desk.model().form();
    assertInstanceOf(Failure.Unavailable.class, form.template().fieldsFailureProperty().get());
    form.template().readFields();
    assertNull(form.template().fieldsFailureProperty().get());
    assertEquals("KYC", form.prefill().templateProperty().get());
  }

  @Test
  void anAnswerForATemplateThatIsNoLongerChosenIsDropped() {
    desk.catalog.read();
    FormModel form = desk.model().form();
    desk.background.hold();
    form.template().id().textProperty().set("itmpl_demoBusiness");
    form.template().id().textProperty().set("itmpl_demoKYC");
    desk.background.release();
    assertEquals("KYC", form.prefill().templateProperty().get());
  }

  @Test
  void aMalformedIdIsAProblem() {
    InputModel id = desk.model().form().template().id();
    id.textProperty().set("KYC");
    id.leave();
    assertEquals(Problem.of("create.problem.templateId"), id.problemProperty().get());
  }
}
