package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.ui.settings.UnlockModel.State;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import dev.linkdesk.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnlockModelTest {
  private final Desk desk = new Desk();
  private final List<String> unlocked = new ArrayList<>();

  private UnlockModel looking(Workspace workspace) {
    UnlockModel model = desk.unlocking(workspace, unlocked);
    model.look();
    return model;
  }

  private static State state(UnlockModel model) {
    return model.stateProperty().get();
  }

  private static Workspace notKept() {
    return Desk.workspace(
        "run", "Run", Desk.sandbox().environment(), Desk.SANDBOX_IDS, KeyPlace.THIS_RUN);
  }

  @Test
  void theSystemsStoreGivesTheKey() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    UnlockModel model = looking(Desk.sandbox());
    assertEquals(new State.Unlocked(), state(model));
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void askingCanBeStoppedAndStartedAgain() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    desk.background.hold();
    UnlockModel model = looking(Desk.sandbox());
    assertEquals(new State.Looking(), state(model));
    model.stop();
    assertEquals(new State.Stopped(), state(model));
    desk.background.release();
    assertEquals(List.of(), unlocked);
    model.look();
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void aLockedStoreIsTriedAgain() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    desk.book.refuse(Reason.LOCKED);
    UnlockModel model = looking(Desk.sandbox());
    assertEquals(
        new State.Refused(new Trouble.Keeping(KeyPlace.SYSTEM, Reason.LOCKED)), state(model));
    model.look();
    assertEquals(new State.Unlocked(), state(model));
  }

  @Test
  void theVaultAsksForItsPassphraseUntilItIsRight() {
    desk.book.keys.put("production", Desk.PRODUCTION_KEY);
    desk.book.vault = KeyPlaces.Vault.LOCKED;
    desk.book.vaultPassphrase = "right";
    UnlockModel model = looking(Desk.production());
    assertEquals(new State.Passphrase(false), state(model));
    model.open("wrong".toCharArray());
    assertEquals(new State.Passphrase(true), state(model));
    model.open("right".toCharArray());
    assertEquals(new State.Unlocked(), state(model));
    assertEquals(List.of(Desk.PRODUCTION_KEY), unlocked);
  }

  @Test
  void thePassphraseIsWiped() {
    char[] typed = "right".toCharArray();
    looking(Desk.production()).open(typed);
    assertArrayEquals(new char[5], typed);
  }

  @Test
  void aDamagedVaultIsSaid() {
    UnlockModel model = looking(Desk.production());
    desk.book.refuse(Reason.DAMAGED);
    model.open("right".toCharArray());
    assertEquals(
        new State.Refused(new Trouble.Keeping(KeyPlace.VAULT, Reason.DAMAGED)), state(model));
  }

  @Test
  void aKeyThatIsGoneIsSaid() {
    assertEquals(new State.NoKey(), state(looking(Desk.sandbox())));
  }

  @Test
  void aKeyThatIsNotKeptIsAskedFor() {
    assertEquals(new State.NoKey(), state(looking(notKept())));
  }

  @Test
  void aKeyThatWasGivenInThisRunIsNotAskedForAgain() {
    desk.book.keys.put("run", Desk.SANDBOX_KEY);
    assertEquals(new State.Unlocked(), state(looking(notKept())));
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void aPastedKeyIsTriedAndThenUsed() {
    UnlockModel model = looking(notKept());
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().tryKey();
    assertEquals(List.of(Desk.SANDBOX_KEY), desk.book.tried);
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
    assertEquals(new State.Unlocked(), state(model));
    assertEquals("", model.trial().key().secret());
  }

  @Test
  void aPastedKeyOfAnotherEnvironmentIsNotUsed() {
    desk.book.report = Desk.report(Desk.PRODUCTION_IDS, Map.of());
    UnlockModel model = looking(notKept());
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().tryKey();
    assertEquals(new Trouble.Elsewhere(), model.trial().troubleProperty().get());
    assertEquals(List.of(), unlocked);
  }

  @Test
  void aPastedKeyThatIsBeingTriedUnlocksNothingAfterStopping() {
    UnlockModel model = looking(notKept());
    desk.background.hold();
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().tryKey();
    model.stop();
    desk.background.release();
    assertEquals(List.of(), unlocked);
    assertEquals(new State.NoKey(), state(model));
    assertEquals("", model.trial().key().secret());
    assertEquals(KeyTrialModel.Phase.TYPING, model.trial().phaseProperty().get());
  }

  @Test
  void aKeyThatIsFoundWhileAnotherIsTriedUnlocksOnce() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    desk.book.refuse(Reason.LOCKED);
    UnlockModel model = looking(Desk.sandbox());
    desk.background.hold();
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().tryKey();
    model.look();
    desk.background.release();
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void aWorkspaceThatWasNotOpenedCanBeUnlockedAgain() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    UnlockModel model = looking(Desk.sandbox());
    model.notOpened();
    assertEquals(new State.Stopped(), state(model));
    model.look();
    assertEquals(List.of(Desk.SANDBOX_KEY, Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void afterAPastedKeyDidNotOpenAnotherIsTried() {
    UnlockModel model = looking(notKept());
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().tryKey();
    model.notOpened();
    model.trial().type(Desk.SANDBOX_KEY);
    model.trial().tryKey();
    assertEquals(List.of(Desk.SANDBOX_KEY, Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void onlyWhatWasUnlockedIsTakenBack() {
    UnlockModel model = looking(notKept());
    model.notOpened();
    assertEquals(new State.NoKey(), state(model));
  }

  @Test
  void onceUnlockedNothingIsAskedAgain() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    UnlockModel model = looking(Desk.sandbox());
    model.look();
    assertEquals(1, unlocked.size());
  }
}
