package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import dev.linkdesk.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WorkspacesModelTest {
  private final Desk desk = new Desk();
  private final WorkspacesModel model = desk.workspaces();

  WorkspacesModelTest() {
    desk.book.with(Desk.sandbox(), Desk.production());
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
  }

  private @Nullable Workspace selected() {
    return model.selectedProperty().get();
  }

  private void changeName(String name) {
    model.form().name().textProperty().set(name);
  }

  @Test
  void theOpenOneIsLookedAtFirst() {
    desk.open.set(Desk.production());
    model.load();
    assertEquals(Desk.production(), selected());
    assertEquals(3, model.workspaces().size());
  }

  @Test
  void aListThatCannotBeReadIsSaid() {
    desk.book.fillDisk();
    model.load();
    assertEquals(new Trouble.OnDisk(), model.troubleProperty().get());
    model.load();
    assertNull(model.troubleProperty().get());
  }

  @Test
  void whatIsKeptFillsTheForm() {
    model.load();
    model.select(Desk.sandbox());
    assertEquals("Acme sandbox", model.form().name().text());
    assertEquals("itmpl_kyc1", model.form().template().text());
    assertEquals("de", model.form().languageProperty().get());
    assertEquals(ExpiryChoice.THREE_DAYS, model.form().expiryProperty().get());
    assertFalse(model.form().changedProperty().get());
    assertEquals("4f2a", model.keyTailProperty().get());
  }

  @Test
  void savingKeepsTheChangesAndNothingElseOfIt() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Acme test");
    model.form().expiryProperty().set(ExpiryChoice.DAY);
    model.save();
    Workspace kept = desk.book.workspaces.get(1);
    assertEquals("Acme test", kept.name());
    assertEquals(Duration.ofDays(1), kept.defaults().expiry());
    assertEquals(Desk.SANDBOX_IDS, kept.bound());
    assertEquals(KeyPlace.SYSTEM, kept.keyPlace());
    assertEquals(kept, selected());
    assertFalse(model.form().changedProperty().get());
    assertEquals(List.of("changed Acme test"), desk.heard);
  }

  @Test
  void aTemplateOrOneOfItsVersionsIsTheDefaultAndNothingElse() {
    model.load();
    model.select(Desk.sandbox());
    for (String template : List.of("itmpl_kyc2", "itmplv_kyc2")) {
      model.form().template().textProperty().set(template);
      model.save();
      assertEquals(template, desk.book.workspaces.get(1).defaults().templateId());
    }
    for (String other : List.of("itmplw_kyc2", "itmplv_", "inq_kyc2", "itmpl_kyc 2")) {
      model.form().template().textProperty().set(other);
      model.save();
      assertEquals("itmplv_kyc2", desk.book.workspaces.get(1).defaults().templateId(), other);
    }
  }

  @Test
  void changingBackIsNoChange() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    changeName("Acme sandbox");
    assertFalse(model.form().changedProperty().get());
  }

  @Test
  void undoTakesTheChangesBack() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    model.undo();
    assertEquals("Acme sandbox", model.form().name().text());
    assertFalse(model.form().changedProperty().get());
  }

  @Test
  void unsavedChangesAreAskedAboutBeforeAnotherIsShown() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    model.select(Desk.production());
    assertEquals(Desk.sandbox(), selected());
    assertEquals(Desk.production(), model.wantedProperty().get());
    assertEquals("Other", model.form().name().text());
  }

  @Test
  void savingThenGoesOn() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    model.select(Desk.production());
    model.save();
    assertEquals("Other", desk.book.workspaces.get(1).name());
    assertEquals(Desk.production(), selected());
    assertEquals("Acme production", model.form().name().text());
    assertNull(model.wantedProperty().get());
  }

  @Test
  void discardingThenGoesOn() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    model.select(Desk.production());
    model.undo();
    assertEquals(Desk.production(), selected());
    assertEquals("Acme sandbox", desk.book.workspaces.get(1).name());
  }

  @Test
  void stayingKeepsTheChanges() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    model.select(Desk.production());
    model.stay();
    assertEquals("Other", model.form().name().text());
    assertEquals(Desk.sandbox(), selected());
  }

  @Test
  void aProblemKeepsFromGoingOn() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Acme production");
    model.select(Desk.production());
    model.save();
    assertEquals(Desk.sandbox(), selected());
    assertEquals(List.of(), desk.heard);
    assertTrue(model.form().firstProblem().isPresent());
  }

  @Test
  void readingTheListAgainLosesNoChange() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    model.load();
    assertEquals("Other", model.form().name().text());
    assertTrue(model.form().changedProperty().get());
  }

  @Test
  void aFullDiskKeepsTheChanges() {
    model.load();
    model.select(Desk.sandbox());
    changeName("Other");
    desk.book.fillDisk();
    model.save();
    assertEquals(new Trouble.OnDisk(), model.troubleProperty().get());
    assertEquals("Other", model.form().name().text());
    assertTrue(model.form().changedProperty().get());
  }

  @Test
  void openingTellsTheWindow() {
    model.load();
    model.select(Desk.sandbox());
    model.openSelected();
    model.openSelected();
    assertEquals(List.of("open Acme sandbox"), desk.heard);
  }

  @Test
  void removingForgetsTheKeyAndShowsTheOpenOne() {
    model.load();
    model.select(Desk.sandbox());
    model.remove();
    assertFalse(desk.book.keys.containsKey("sandbox"));
    assertEquals(List.of(Desk.demo(), Desk.production()), model.workspaces());
    assertEquals(Desk.demo(), selected());
    assertEquals(List.of("removed Acme sandbox"), desk.heard);
  }

  @Test
  void neitherTheDemoNorTheOpenOneIsRemoved() {
    desk.open.set(Desk.sandbox());
    model.load();
    model.remove();
    model.select(Desk.demo());
    model.remove();
    assertEquals(3, desk.book.workspaces.size());
  }

  @Test
  void aStoreThatCannotForgetTheKeyKeepsTheWorkspace() {
    model.load();
    model.select(Desk.sandbox());
    desk.book.refuse(Reason.LOCKED);
    model.remove();
    assertEquals(
        new Trouble.Keeping(KeyPlace.SYSTEM, Reason.LOCKED), model.troubleProperty().get());
    assertEquals(3, model.workspaces().size());
  }

  @Test
  void anAddedOneIsShown() {
    model.load();
    Workspace added =
        Desk.workspace("new", "New", Desk.sandbox().environment(), null, KeyPlace.VAULT);
    model.added(added);
    assertEquals(added, selected());
    assertEquals(List.of("added New"), desk.heard);
  }

  @Test
  void aReplacedKeyShowsItsTail() {
    model.load();
    model.select(Desk.sandbox());
    ReplaceKeyModel replacing =
        new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), model::keyReplaced);
    replacing.trial().type("persona_sandbox_another-key-of-it-9x9z");
    replacing.next();
    replacing.place().chosenProperty().set(KeyPlace.THIS_RUN);
    replacing.next();
    assertEquals(ReplaceKeyModel.Step.REPLACED, replacing.stepProperty().get());
    assertEquals("9x9z", model.keyTailProperty().get());
    assertEquals(KeyPlace.THIS_RUN, model.workspaces().get(1).keyPlace());
    assertEquals(List.of("key of Acme sandbox"), desk.heard);
  }

  @Test
  void itIsSaidInWhichPlacesCallBackCodesChange() {
    desk.book.otherCodes.add(KeyPlace.THIS_RUN);
    ReplaceKeyModel replacing =
        new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), model::keyReplaced);
    replacing.place().chosenProperty().set(KeyPlace.SYSTEM);
    assertFalse(replacing.otherCodesProperty().get());
    replacing.place().chosenProperty().set(KeyPlace.THIS_RUN);
    assertTrue(replacing.otherCodesProperty().get());
    replacing.place().chosenProperty().set(KeyPlace.VAULT);
    assertFalse(replacing.otherCodesProperty().get());
  }

  @Test
  void theOldPlaceIsNamedWhenItRefusesToMoveTheKey() {
    ReplaceKeyModel replacing =
        new ReplaceKeyModel(desk.book, desk.background, Desk.production(), model::keyReplaced);
    desk.book.report = Desk.report(Desk.PRODUCTION_IDS, java.util.Map.of());
    replacing.trial().type(Desk.PRODUCTION_KEY);
    replacing.next();
    replacing.place().chosenProperty().set(KeyPlace.SYSTEM);
    desk.book.refuse(KeyPlace.VAULT, Reason.LOCKED);
    replacing.next();
    assertEquals(
        new Trouble.Keeping(KeyPlace.VAULT, Reason.LOCKED),
        replacing.place().troubleProperty().get());
  }

  @Test
  void aPassphraseIsOnlyWrongForThePlaceItWasTypedFor() {
    ReplaceKeyModel replacing =
        new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), model::keyReplaced);
    replacing.trial().type(Desk.SANDBOX_KEY);
    replacing.next();
    replacing.place().chosenProperty().set(KeyPlace.VAULT);
    replacing.place().typePassphrase("long enough");
    replacing.place().typeAgain("long enough");
    desk.book.refuse(KeyPlace.SYSTEM, Reason.WRONG_PASSPHRASE);
    replacing.next();
    assertNull(replacing.place().passphraseProblemProperty().get());
    assertEquals(
        new Trouble.Keeping(KeyPlace.SYSTEM, Reason.WRONG_PASSPHRASE),
        replacing.place().troubleProperty().get());
  }

  @Test
  void aKeyOfAnotherKindOfEnvironmentReplacesNothingAndIsNotSent() {
    ReplaceKeyModel replacing =
        new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), model::keyReplaced);
    replacing.trial().type(Desk.PRODUCTION_KEY);
    replacing.next();
    assertInstanceOfOtherPrefix(replacing.trial().troubleProperty().get());
    assertEquals(List.of(), desk.book.tried);
  }

  @Test
  void aKeyOfAnotherOrganizationReplacesNothing() {
    desk.book.report = Desk.report(Desk.PRODUCTION_IDS, java.util.Map.of());
    ReplaceKeyModel replacing =
        new ReplaceKeyModel(desk.book, desk.background, Desk.sandbox(), model::keyReplaced);
    replacing.trial().type(Desk.SANDBOX_KEY);
    replacing.next();
    assertEquals(new Trouble.Elsewhere(), replacing.trial().troubleProperty().get());
    assertEquals(ReplaceKeyModel.Step.KEY, replacing.stepProperty().get());
  }

  private static void assertInstanceOfOtherPrefix(@Nullable Trouble trouble) {
    assertEquals(
        new Trouble.OtherPrefix(Desk.sandbox().environment(), Desk.production().environment()),
        trouble);
  }
}
