package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.ui.settings.NewWorkspace;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWorkspacesTest {
  private static final String KEY = "persona_sandbox_0123456789abcdef";
  private static final String OTHER_KEY = "persona_sandbox_fedcba9876543210";
  private static final EnvironmentIds WHERE = new EnvironmentIds("env_One", "org_One");

  @TempDir private Path folder;
  private KeptWorkspaces workspaces;

  @BeforeEach
  void open() throws Exception {
    workspaces = reopened();
  }

  @AfterEach
  void close() {
    workspaces.close();
  }

  @Test
  void aKeyInTheVaultIsThereAtTheNextStart() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    workspaces.close();
    workspaces = reopened();

    KeyStoreFailure locked = assertThrows(KeyStoreFailure.class, () -> workspaces.key(kept, null));
    assertEquals(KeyStoreFailure.Reason.LOCKED, locked.reason());
    assertEquals(Optional.of(KEY), workspaces.key(kept, passphrase()));
    assertEquals(Optional.of("cdef"), workspaces.keyTail(kept));
  }

  @Test
  void aKeyForThisRunIsGoneAtTheNextStart() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);
    assertEquals(Optional.of(KEY), workspaces.key(kept, null));
    workspaces.close();
    workspaces = reopened();

    assertEquals(Optional.empty(), workspaces.key(kept, null));
    assertEquals(List.of(kept), workspaces.kept());
  }

  @Test
  void theJournalsKeyStaysTheSame() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] first = workspaces.journalKey(kept).orElseThrow();
    workspaces.close();
    workspaces = reopened();
    workspaces.key(kept, passphrase());

    assertArrayEquals(first, workspaces.journalKey(kept).orElseThrow());
  }

  @Test
  void aWorkspaceThatKeepsNoKeyHasNoneForItsJournal() throws Exception {
    assertEquals(Optional.empty(), workspaces.journalKey(add(KeyPlace.THIS_RUN)));
  }

  @Test
  void theKeyOfCallBackCodesStaysTheSameAndIsNotTheJournals() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] first = workspaces.callBackKey(kept).orElseThrow();
    assertFalse(Arrays.equals(first, workspaces.journalKey(kept).orElseThrow()));
    workspaces.close();
    workspaces = reopened();
    assertThrows(KeyStoreFailure.class, () -> workspaces.callBackKey(kept));
    workspaces.key(kept, passphrase());

    assertArrayEquals(first, workspaces.callBackKey(kept).orElseThrow());
  }

  @Test
  void aReplacedApiKeyChangesNoCallBackCode() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] first = workspaces.callBackKey(kept).orElseThrow();

    Workspace replaced = workspaces.replaceKey(kept, OTHER_KEY, null);

    assertArrayEquals(first, workspaces.callBackKey(replaced).orElseThrow());
  }

  @Test
  void aWorkspaceThatKeepsNoKeyKeepsNoneForItsCallBackCodes() throws Exception {
    assertEquals(Optional.empty(), workspaces.callBackKey(add(KeyPlace.THIS_RUN)));
  }

  @Test
  void theCallBackCodesOfAKeyThatWasKeptNowhereStayGoodInTheVault() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);

    Workspace moved = workspaces.replaceKey(in(kept, KeyPlace.VAULT), OTHER_KEY, passphrase());

    assertArrayEquals(CallBackKey.of(new ApiKey(KEY)), workspaces.callBackKey(moved).orElseThrow());
  }

  @Test
  void theKeyOfCallBackCodesIsUsedOnWhenTheApiKeyIsKeptNowhereAnyMore() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] before = workspaces.callBackKey(kept).orElseThrow();

    Workspace moved = workspaces.replaceKey(in(kept, KeyPlace.THIS_RUN), OTHER_KEY, null);
    assertArrayEquals(before, workspaces.callBackKey(moved).orElseThrow());
    workspaces.replaceKey(moved, KEY, null);

    assertArrayEquals(before, workspaces.callBackKey(moved).orElseThrow());
  }

  @Test
  void whileTheOldPlaceOfTheCodesIsLockedThereAreNoOthers() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] before = workspaces.callBackKey(kept).orElseThrow();
    Workspace moved = workspaces.replaceKey(in(kept, KeyPlace.THIS_RUN), OTHER_KEY, null);
    workspaces.close();
    workspaces = reopened();

    assertThrows(KeyStoreFailure.class, () -> workspaces.callBackKey(moved));
    workspaces.key(kept, passphrase());
    assertArrayEquals(before, workspaces.callBackKey(moved).orElseThrow());
  }

  @Test
  void theKeyOfCallBackCodesComesBackWithTheApiKey() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] before = workspaces.callBackKey(kept).orElseThrow();
    Workspace away = workspaces.replaceKey(in(kept, KeyPlace.THIS_RUN), OTHER_KEY, null);
    workspaces.close();
    workspaces = reopened();
    assertEquals(EnumSet.of(KeyPlace.SYSTEM), workspaces.placesOfOtherCodes(away));

    Workspace back = workspaces.replaceKey(in(away, KeyPlace.VAULT), KEY, passphrase());

    assertArrayEquals(before, workspaces.callBackKey(back).orElseThrow());
  }

  @Test
  void aLockedOldPlaceChangesTheCodesAndSaysSoBefore() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    workspaces.callBackKey(kept);
    assertEquals(Set.of(), workspaces.placesOfOtherCodes(kept));
    workspaces.close();
    workspaces = reopened();
    assertEquals(
        EnumSet.of(KeyPlace.SYSTEM, KeyPlace.THIS_RUN), workspaces.placesOfOtherCodes(kept));

    Workspace moved = workspaces.replaceKey(in(kept, KeyPlace.THIS_RUN), OTHER_KEY, null);

    assertEquals(Optional.empty(), workspaces.callBackKey(moved));
  }

  @Test
  void anotherApiKeyThatIsKeptNowhereChangesTheCodesAndSaysSoBefore() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);

    assertEquals(EnumSet.of(KeyPlace.THIS_RUN), workspaces.placesOfOtherCodes(kept));
  }

  @Test
  void anApiKeyThatIsNotAtHandCannotGiveItsCodesToTheNextPlace() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);
    workspaces.close();
    workspaces = reopened();

    assertEquals(EnumSet.allOf(KeyPlace.class), workspaces.placesOfOtherCodes(kept));
  }

  @Test
  void aNoteThatCannotBeReadGivesNoOtherCodes() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);
    Files.writeString(workspaces.folder(kept).resolve("call-back-key.place"), "attic");

    assertThrows(KeyStoreFailure.class, () -> workspaces.callBackKey(kept));
  }

  @Test
  void theKeyOfCallBackCodesThatStayedBehindGoesWithTheWorkspace() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] before = workspaces.callBackKey(kept).orElseThrow();
    Workspace moved = workspaces.replaceKey(in(kept, KeyPlace.THIS_RUN), OTHER_KEY, null);

    workspaces.remove(moved);

    assertFalse(Arrays.equals(before, workspaces.callBackKey(kept).orElseThrow()));
  }

  @Test
  void theKeyOfCallBackCodesGoesWithTheWorkspace() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    byte[] before = workspaces.callBackKey(kept).orElseThrow();

    workspaces.remove(kept);

    assertFalse(Arrays.equals(before, workspaces.callBackKey(kept).orElseThrow()));
  }

  @Test
  void aReplacedKeyServesAtOnce() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);

    workspaces.replaceKey(kept, OTHER_KEY, null);

    assertEquals(Optional.of(OTHER_KEY), workspaces.key(kept, null));
    assertEquals(Optional.of("3210"), workspaces.keyTail(kept));
  }

  @Test
  void aKeyThatMovesIntoTheVaultTakesTheJournalAlong() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);

    Workspace moved = workspaces.replaceKey(in(kept, KeyPlace.VAULT), OTHER_KEY, passphrase());
    workspaces.close();
    workspaces = reopened();

    assertEquals(Optional.of(OTHER_KEY), workspaces.key(moved, passphrase()));
  }

  @Test
  void changedWordsDoNotUndoWhatItWasBoundToMeanwhile() throws Exception {
    Workspace shownBefore = add(KeyPlace.THIS_RUN);
    workspaces.bind(shownBefore, WHERE);

    workspaces.change(named(shownBefore, "Acme"));

    Workspace now = workspaces.kept().getFirst();
    assertEquals("Acme", now.name());
    assertEquals(WHERE, now.bound());
  }

  @Test
  void aBindingDoesNotUndoAChangedName() throws Exception {
    Workspace opened = add(KeyPlace.THIS_RUN);
    workspaces.change(named(opened, "Acme"));

    workspaces.bind(opened, WHERE);

    assertEquals("Acme", workspaces.kept().getFirst().name());
  }

  @Test
  void removingEndsWorkThereFirstAndLeavesNothing() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    Path its = workspaces.folder(kept);
    boolean[] thereWhenAsked = {false};
    workspaces.beforeRemoving(workspace -> thereWhenAsked[0] = Files.exists(its));

    workspaces.remove(kept);

    assertEquals(true, thereWhenAsked[0]);
    assertFalse(Files.exists(its));
    assertEquals(Optional.empty(), workspaces.key(kept, null));
  }

  @Test
  void aForgottenPassphraseDoesNotKeepAWorkspaceFromBeingRemoved() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    workspaces.close();
    workspaces = reopened();

    workspaces.remove(kept);

    assertEquals(List.of(), workspaces.kept());
  }

  @Test
  void theDemoIsAmongAll() throws Exception {
    add(KeyPlace.THIS_RUN);
    assertEquals(
        List.of(Environment.DEMO, Environment.SANDBOX),
        workspaces.all().stream().map(Workspace::environment).toList());
  }

  private Workspace add(KeyPlace place) throws Exception {
    return workspaces.add(
        new NewWorkspace(
            "Sandbox",
            Environment.SANDBOX,
            Workspace.PERSONA_API,
            Workspace.PERSONA_LINKS,
            null,
            place,
            Workspace.Defaults.NONE),
        KEY,
        place == KeyPlace.VAULT ? passphrase() : null);
  }

  private KeptWorkspaces reopened() throws Exception {
    return new KeptWorkspaces(DataFolder.open(folder), new Redactor(), InstantSource.system());
  }

  private static char[] passphrase() {
    return "correct horse".toCharArray();
  }

  private static Workspace named(Workspace old, String name) {
    return new Workspace(
        old.id(),
        name,
        old.environment(),
        old.apiUrl(),
        URI.create("https://acme.withpersona.com"),
        old.bound(),
        old.keyPlace(),
        old.defaults());
  }

  private static Workspace in(Workspace old, KeyPlace place) {
    return new Workspace(
        old.id(),
        old.name(),
        old.environment(),
        old.apiUrl(),
        old.linkHost(),
        old.bound(),
        place,
        old.defaults());
  }
}
