package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport.Area;
import dev.linkdesk.inquiry.KeyReport.Verdict;
import dev.linkdesk.ui.settings.AddWorkspaceModel.Step;
import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AddWorkspaceModelTest {
  private final Desk desk = new Desk();

  private AddWorkspaceModel tried(String key) {
    AddWorkspaceModel model = desk.adding();
    model.trial().type(key);
    model.next();
    return model;
  }

  private AddWorkspaceModel atPlace() {
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    model.next();
    return model;
  }

  private static String key(@Nullable Problem problem) {
    return problem == null ? "" : problem.textKey();
  }

  private static Step step(AddWorkspaceModel model) {
    return model.stepProperty().get();
  }

  @Test
  void threeStepsAddAWorkspaceBoundToWhatTheKeyTold() {
    AddWorkspaceModel model = tried("  " + Desk.SANDBOX_KEY + "\n");
    assertEquals(Step.WORKSPACE, step(model));
    model.form().name().textProperty().set(" Acme ");
    model.form().template().textProperty().set("itmpl_abc");
    model.form().languageProperty().set("de");
    model.form().expiryProperty().set(ExpiryChoice.WEEK);
    model.form().linkHost().textProperty().set("acme.withpersona.com");
    model.next();
    assertEquals(Step.PLACE, step(model));
    model.next();
    assertEquals(Step.ADDED, step(model));
    assertEquals(
        new Workspace(
            "w1",
            "Acme",
            Environment.SANDBOX,
            Workspace.PERSONA_API,
            URI.create("https://acme.withpersona.com"),
            Desk.SANDBOX_IDS,
            KeyPlace.SYSTEM,
            new Workspace.Defaults("itmpl_abc", "de", Duration.ofDays(7))),
        desk.book.workspaces.getLast());
    assertEquals(Desk.SANDBOX_KEY, desk.book.keys.get("w1"));
    assertEquals(List.of("added Acme"), desk.heard);
  }

  @Test
  void theKeyIsForgottenOnceItIsKept() {
    AddWorkspaceModel model = atPlace();
    model.next();
    assertEquals("", model.trial().key().secret());
  }

  @Test
  void closingForgetsTheKeyAndStopsAsking() {
    desk.background.hold();
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    model.close();
    desk.background.release();
    assertEquals("", model.trial().key().secret());
    assertEquals(List.of(), desk.book.tried);
    assertEquals(Step.KEY, step(model));
  }

  @Test
  void whatCannotBeAKeyIsNotTried() {
    AddWorkspaceModel model = tried("inq_2hVd8PqLz4Yt");
    assertEquals(Step.KEY, step(model));
    assertEquals(List.of(), desk.book.tried);
  }

  @Test
  void anAddressWithoutEncryptionIsNotAsked() {
    AddWorkspaceModel model = desk.adding();
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().apiUrl().textProperty().set("http://api.withpersona.com/api/v1");
    model.next();
    assertEquals(List.of(), desk.book.tried);
    assertEquals(
        "settings.problem.notEncrypted", key(model.trial().apiUrl().problemProperty().get()));
  }

  @Test
  void theTypedAddressIsAsked() {
    AddWorkspaceModel model = desk.adding();
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().apiUrl().textProperty().set("http://127.0.0.1:9/api/v1/");
    model.next();
    assertEquals(List.of(URI.create("http://127.0.0.1:9/api/v1")), desk.book.asked);
    assertEquals("Sandbox at 127.0.0.1", model.form().name().text());
  }

  @Test
  void aFailureStaysOnTheStepWithNothingLost() {
    desk.book.fail(new Failure.Unreachable(new java.io.IOException("no route")));
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    assertEquals(Step.KEY, step(model));
    assertInstanceOf(Trouble.Asking.class, model.trial().troubleProperty().get());
    assertEquals(Desk.SANDBOX_KEY, model.trial().key().secret());
    model.next();
    assertEquals(Step.WORKSPACE, step(model));
    assertNull(model.trial().troubleProperty().get());
  }

  @Test
  void stoppingKeepsTheKeyAndNothingComesBack() {
    desk.background.hold();
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    assertEquals(KeyTrialModel.Phase.TRYING, model.trial().phaseProperty().get());
    model.trial().stop();
    desk.background.release();
    assertEquals(KeyTrialModel.Phase.TYPING, model.trial().phaseProperty().get());
    assertEquals(Step.KEY, step(model));
    assertEquals(Desk.SANDBOX_KEY, model.trial().key().secret());
  }

  @Test
  void aSecondPressAsksOnce() {
    desk.background.hold();
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    model.next();
    desk.background.release();
    assertEquals(1, desk.book.tried.size());
  }

  @Test
  void anotherKeyIsTriedAnew() {
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    model.back();
    model.trial().type(Desk.PRODUCTION_KEY);
    assertNull(model.trial().reportProperty().get());
    model.next();
    assertEquals(List.of(Desk.SANDBOX_KEY, Desk.PRODUCTION_KEY), desk.book.tried);
    assertEquals("Production", model.form().name().text());
  }

  @Test
  void goingBackAndOnWithTheSameKeyAsksNotAgainAndKeepsTheName() {
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    model.form().name().textProperty().set("Mine");
    model.next();
    model.back();
    model.back();
    model.next();
    assertEquals(Step.WORKSPACE, step(model));
    assertEquals("Mine", model.form().name().text());
    assertEquals(1, desk.book.tried.size());
  }

  @Test
  void aTakenNameIsNumbered() {
    desk.book.with(
        Desk.workspace("a", "Sandbox", Environment.SANDBOX, null, KeyPlace.SYSTEM),
        Desk.workspace("b", "sandbox 2", Environment.SANDBOX, null, KeyPlace.SYSTEM));
    assertEquals("Sandbox 3", tried(Desk.SANDBOX_KEY).form().name().text());
  }

  @Test
  void aTakenNameIsNotGoneOnWith() {
    desk.book.with(Desk.sandbox());
    AddWorkspaceModel model = tried(Desk.SANDBOX_KEY);
    model.form().name().textProperty().set("ACME Sandbox");
    model.next();
    assertEquals(Step.WORKSPACE, step(model));
    assertEquals("settings.problem.nameTaken", key(model.form().name().problemProperty().get()));
  }

  @Test
  void aKeyThatMayNotReadInquiriesIsWarnedOf() {
    desk.book.report = Desk.report(Desk.SANDBOX_IDS, Map.of(Area.INQUIRIES, Verdict.REFUSED));
    assertEquals(List.of(new Warning.CannotFollow()), tried(Desk.SANDBOX_KEY).warnings());
  }

  @Test
  void anUnknownVerdictIsNoWarning() {
    desk.book.report = Desk.report(Desk.SANDBOX_IDS, Map.of(Area.INQUIRIES, Verdict.UNKNOWN));
    assertEquals(List.of(), tried(Desk.SANDBOX_KEY).warnings());
  }

  @Test
  void theSameEnvironmentUnderAnotherNameIsWarnedOf() {
    desk.book.with(Desk.sandbox());
    assertEquals(
        List.of(new Warning.UsedAsOther(Desk.sandbox())), tried(Desk.PRODUCTION_KEY).warnings());
  }

  @Test
  void aWorkspaceOfTheSameEnvironmentIsMentioned() {
    desk.book.with(Desk.sandbox(), Desk.production());
    assertEquals(
        List.of(new Warning.UsedAlready(Desk.sandbox())), tried(Desk.SANDBOX_KEY).warnings());
  }

  @Test
  void anAnswerThatDoesNotTellItsEnvironmentIsWarnedOfAndLeavesItUnbound() {
    desk.book.report = Desk.report(null, Map.of());
    AddWorkspaceModel model = tried("a_key_without_its_environment");
    assertEquals(
        List.of(new Warning.UnnamedEnvironment(), new Warning.NotBound()), model.warnings());
    model.next();
    model.next();
    assertNull(desk.book.workspaces.getLast().bound());
    assertEquals(Environment.PRODUCTION, desk.book.workspaces.getLast().environment());
  }

  @Test
  void theSystemsStoreIsChosenWhenItCanBeUsed() {
    assertEquals(KeyPlace.SYSTEM, atPlace().place().chosenProperty().get());
  }

  @Test
  void theVaultIsChosenWithoutASystemStore() {
    desk.book.closed.put(KeyPlace.SYSTEM, Reason.ABSENT);
    assertEquals(KeyPlace.VAULT, atPlace().place().chosenProperty().get());
  }

  @Test
  void aPlaceThatCannotBeUsedKeepsNothing() {
    desk.book.closed.put(KeyPlace.SYSTEM, Reason.LOCKED);
    AddWorkspaceModel model = atPlace();
    model.place().chosenProperty().set(KeyPlace.SYSTEM);
    model.next();
    assertEquals(Step.PLACE, step(model));
    assertEquals(Map.of(), desk.book.keys);
  }

  @Test
  void aNewVaultWantsALongPassphraseTwice() {
    AddWorkspaceModel model = atPlace();
    KeyPlaceModel place = model.place();
    place.chosenProperty().set(KeyPlace.VAULT);
    model.next();
    assertEquals("settings.problem.noPassphrase", key(place.passphraseProblemProperty().get()));
    place.typePassphrase("1234567");
    model.next();
    assertEquals(
        "settings.problem.passphraseTooShort", key(place.passphraseProblemProperty().get()));
    place.typePassphrase("correct horse");
    place.typeAgain("correct hose");
    model.next();
    assertEquals("settings.problem.passphrasesDiffer", key(place.againProblemProperty().get()));
    assertEquals(Map.of(), desk.book.keys);
    place.typeAgain("correct horse");
    model.next();
    assertEquals(Step.ADDED, step(model));
    assertEquals("correct horse", desk.book.vaultPassphrase);
  }

  @Test
  void aVaultThatIsThereWantsItsPassphraseOnce() {
    desk.book.vault = KeyPlaces.Vault.LOCKED;
    desk.book.vaultPassphrase = "old";
    AddWorkspaceModel model = atPlace();
    model.place().chosenProperty().set(KeyPlace.VAULT);
    model.place().typePassphrase("wrong");
    model.next();
    assertEquals(
        "settings.problem.wrongPassphrase", key(model.place().passphraseProblemProperty().get()));
    model.place().typePassphrase("old");
    model.next();
    assertEquals(Step.ADDED, step(model));
  }

  @Test
  void aVaultThatIsOpenWantsNoPassphrase() {
    desk.book.vault = KeyPlaces.Vault.OPEN;
    AddWorkspaceModel model = atPlace();
    model.place().chosenProperty().set(KeyPlace.VAULT);
    model.next();
    assertEquals(Step.ADDED, step(model));
    assertNull(desk.book.handedOver);
  }

  @Test
  void thePassphraseIsWipedAfterwards() {
    AddWorkspaceModel model = atPlace();
    model.place().chosenProperty().set(KeyPlace.VAULT);
    model.place().typePassphrase("12345678");
    model.place().typeAgain("12345678");
    model.next();
    assertNotNull(desk.book.handedOver);
    assertArrayEquals(new char[8], desk.book.handedOver);
  }

  @Test
  void aFullDiskLosesNothing() {
    AddWorkspaceModel model = atPlace();
    desk.book.fillDisk();
    model.next();
    assertEquals(Step.PLACE, step(model));
    assertEquals(new Trouble.OnDisk(), model.place().troubleProperty().get());
    assertEquals(List.of(), desk.heard);
    model.next();
    assertEquals(Step.ADDED, step(model));
  }

  @Test
  void aLockedStoreIsSaidWithItsPlace() {
    AddWorkspaceModel model = atPlace();
    desk.book.refuse(Reason.LOCKED);
    model.next();
    assertEquals(
        new Trouble.Keeping(KeyPlace.SYSTEM, Reason.LOCKED), model.place().troubleProperty().get());
    assertEquals(Desk.SANDBOX_KEY, model.trial().key().secret());
  }

  @Test
  void aSecondPressWhileSavingKeepsOne() {
    AddWorkspaceModel model = atPlace();
    desk.background.hold();
    model.next();
    model.next();
    model.back();
    assertEquals(Step.PLACE, step(model));
    desk.background.release();
    assertEquals(2, desk.book.workspaces.size());
  }
}
