package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.ui.create.GenericLinkModel.Whose;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GenericLinkModelTest {
  private final Desk desk = new Desk();
  private final FormModel form = makeForm();
  private final GenericLinkModel model = new GenericLinkModel(form, desk.parts().form());

  private FormModel makeForm() {
    desk.catalog.read();
    FormModel form = desk.model().form();
    form.reference().textProperty().set("usr_1 & co");
    form.prefill().addByKey("name_first").input().textProperty().set("Alexander");
    return form;
  }

  private void types(InputModel input, String text) {
    input.textProperty().set(text);
  }

  private Problem wrong(InputModel input) {
    model.copy();
    assertNull(model.addressProperty().get());
    return input.problemProperty().get();
  }

  @Test
  void itBeginsWithTheFormAndHoldsNoField() {
    assertEquals(
        "http://127.0.0.1:8787/verify?inquiry-template-id=itmpl_demoKYC&environment-id=env_demo"
            + "&reference-id=usr_1%20%26%20co",
        model.addressProperty().get());
  }

  @Test
  void itChangesWithEachKey() {
    model.whoseProperty().set(Whose.ACCOUNT);
    assertNull(model.addressProperty().get());
    types(model.account(), "act_9");
    types(model.redirect(), "https://example.org/?a=1&b=2");
    model.languageProperty().set("fr");
    assertEquals(
        "http://127.0.0.1:8787/verify?inquiry-template-id=itmpl_demoKYC&environment-id=env_demo"
            + "&account-id=act_9&redirect-uri=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2"
            + "&language=fr",
        model.addressProperty().get());
  }

  @Test
  void itIsCopiedByTheShelf() {
    assertEquals(Optional.of(true), model.copy());
    assertEquals(Optional.ofNullable(model.addressProperty().get()), desk.clipboard.read());
    CopyShelf.Copy copy = desk.shelf.copies().getFirst().copy();
    assertEquals(CopyShelf.What.GENERIC_LINK, copy.what());
    assertEquals("usr_1 & co", copy.whom());
  }

  @Test
  void aClipboardHeldByAnotherProgramIsTold() {
    desk.clipboard.holdByAnother();
    assertEquals(Optional.of(false), model.copy());
  }

  @Test
  void nothingIsCopiedBeforeTheEnvironmentIsKnown() {
    desk.where = null;
    assertEquals(Optional.empty(), model.copy());
    assertTrue(model.isEnvironmentUnknown());
    desk.where = new EnvironmentIds("env_late", "org_late");
    model.build();
    assertNotNull(model.addressProperty().get());
    assertTrue(model.addressProperty().get().contains("environment-id=env_late"));
  }

  @Test
  void aReferenceIsNeededUnlessItIsForSomebodyNew() {
    types(model.reference(), "  ");
    assertEquals(Problem.of("create.generic.noReference"), wrong(model.reference()));
    model.whoseProperty().set(Whose.NEW);
    assertNotNull(model.addressProperty().get());
  }

  @Test
  void aReferenceThatIsTooLongIsSaid() {
    types(model.reference(), "x".repeat(256));
    assertEquals(Problem.of("create.problem.tooLong", 255), wrong(model.reference()));
  }

  @Test
  void aControlCharacterInTheReferenceIsSaid() {
    types(model.reference(), "usr\u00001");
    assertEquals(Problem.of("create.problem.control"), wrong(model.reference()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"usr_1", "act_", "act_1&x=y", "act-1"})
  void whatIsNoAccountIsSaid(String text) {
    model.whoseProperty().set(Whose.ACCOUNT);
    types(model.account(), text);
    assertEquals(Problem.of("create.generic.noAccountId"), wrong(model.account()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "/done", "myapp://done", "javascript:alert(1)", "https://"})
  void aRedirectIsAWholeWebAddress(String text) {
    types(model.redirect(), text);
    assertEquals(Problem.of("create.problem.redirect"), wrong(model.redirect()));
  }

  @Test
  void whatIsNoTemplateIsSaid() {
    types(model.template(), "KYC");
    assertEquals(Problem.of("create.generic.noTemplateId"), wrong(model.template()));
  }
}
