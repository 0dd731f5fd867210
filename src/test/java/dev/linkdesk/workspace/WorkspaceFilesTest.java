package dev.linkdesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.workspace.Workspace.Defaults;
import dev.linkdesk.workspace.WorkspaceFiles.Trouble;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFilesTest {
  private static final EnvironmentIds BOUND = new EnvironmentIds("env_A1", "org_B2");
  private static final Defaults DEFAULTS =
      new Defaults("itmpl_abc123", "es-MX", Duration.ofDays(15));

  @TempDir private Path folder;
  private WorkspaceFiles files;

  @BeforeEach
  void open() {
    files = new WorkspaceFiles(folder, new Random(1));
  }

  @Test
  void givesBackWhatItSaved() throws IOException {
    Workspace full = workspace("aaaa1111", "Acme „KYC“ 🚀", BOUND, DEFAULTS);
    Workspace bare = workspace("bbbb2222", "Bare", null, Defaults.NONE);
    files.save(full);
    files.save(bare);
    assertEquals(new WorkspaceFiles.Kept(List.of(full, bare), List.of()), reopened().all());
  }

  @Test
  void keepsOneVersionOfATemplate() throws IOException {
    Workspace version =
        workspace("aaaa1111", "Acme", BOUND, new Defaults("itmplv_abc123", null, null));
    files.save(version);
    assertEquals(List.of(version), reopened().all().workspaces());
  }

  @Test
  void isEmptyBeforeTheFirstSave() throws IOException {
    assertEquals(new WorkspaceFiles.Kept(List.of(), List.of()), files.all());
  }

  @Test
  void savesInPlaceOfTheOneWithTheSameId() throws IOException {
    files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    Workspace changed = files.save(workspace("aaaa1111", "Acme", BOUND, DEFAULTS));
    assertEquals(List.of(changed), files.all().workspaces());
  }

  @Test
  void numbersANameThatAnotherHas() throws IOException {
    files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    assertEquals("acme 2", files.save(workspace("bbbb2222", "acme", null, Defaults.NONE)).name());
    assertEquals("Acme 3", files.save(workspace("cccc3333", "Acme", null, Defaults.NONE)).name());
    assertEquals("Acme 3", files.save(workspace("cccc3333", "Acme 3", null, Defaults.NONE)).name());
  }

  @Test
  void cutsALongNameToMakeRoomForItsNumber() throws IOException {
    String longest = "🚀".repeat(100);
    files.save(workspace("aaaa1111", longest, null, Defaults.NONE));
    String numbered = files.save(workspace("bbbb2222", longest, null, Defaults.NONE)).name();
    assertEquals("🚀".repeat(98) + " 2", numbered);
    assertEquals(2, reopened().all().workspaces().size());
  }

  @Test
  void removesAWorkspaceWithAllThatIsInItsFolder() throws IOException {
    files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    Files.createDirectories(files.folder("aaaa1111").resolve("deep"));
    Files.writeString(files.folder("aaaa1111").resolve("deep").resolve("file"), "x");
    files.save(workspace("bbbb2222", "Bare", null, Defaults.NONE));
    files.remove("aaaa1111");
    files.remove("never000");
    assertFalse(Files.exists(files.folder("aaaa1111")));
    assertEquals(1, files.all().workspaces().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc", "", "AAAA1111", "aaaa111", "demo", "this-run", "aaaa111/"})
  void refusesIdsThatAreNotItsOwn(String id) {
    assertThrows(IllegalArgumentException.class, () -> files.remove(id));
    assertThrows(IllegalArgumentException.class, () -> files.folder(id));
    assertThrows(
        IllegalArgumentException.class,
        () -> files.save(workspace(id, "Acme", null, Defaults.NONE)));
  }

  @Test
  void makesIdsThatAreItsOwn() throws IOException {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      String id = files.newId();
      files.save(workspace(id, "Acme", null, Defaults.NONE));
      ids.add(id);
    }
    assertEquals(30, ids.size());
    assertEquals(30, files.all().workspaces().size());
  }

  @Test
  void doesNotGiveAnIdTwice() throws IOException {
    String id = files.newId();
    files.save(workspace(id, "Acme", null, Defaults.NONE));
    assertFalse(new WorkspaceFiles(folder, new Random(1)).newId().equals(id));
  }

  @Test
  void isForItsOwnersEyesAlone() throws IOException {
    files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    assertEquals("rwx------", rights(folder.resolve("workspaces")));
    assertEquals("rwx------", rights(files.folder("aaaa1111")));
    assertEquals("rw-------", rights(files.folder("aaaa1111").resolve("workspace.json")));
  }

  @Test
  void holdsItsVersionAndNoKey() throws IOException {
    files.save(workspace("aaaa1111", "Acme", BOUND, DEFAULTS));
    String json = Files.readString(files.folder("aaaa1111").resolve("workspace.json"));
    assertTrue(json.contains("\"version\": 1"), json);
    assertFalse(json.contains("persona_sandbox_"), json);
    assertFalse(json.contains("persona_production_"), json);
  }

  @Test
  void leavesTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
    Workspace before = files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    Files.createDirectories(files.folder("aaaa1111").resolve("workspace.json.new").resolve("x"));
    Workspace changed = workspace("aaaa1111", "Other", BOUND, DEFAULTS);
    assertThrows(IOException.class, () -> files.save(changed));
    assertEquals(List.of(before), files.all().workspaces());
  }

  @Test
  void skipsAndReportsWhatIsFromANewerLinkdeskAndNeverWritesOverIt() throws IOException {
    Workspace good = files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    Path newer = put("bbbb2222", "{\"version\": 2, \"id\": {\"now\": \"an object\"}}");
    Trouble trouble = files.all().troubles().getFirst();
    assertEquals(List.of(good), files.all().workspaces());
    assertEquals(newer, trouble.file());
    assertEquals(Trouble.Reason.NEWER, trouble.reason());
    Workspace over = workspace("bbbb2222", "Bare", null, Defaults.NONE);
    assertThrows(IllegalArgumentException.class, () -> files.save(over));
    assertTrue(Files.readString(newer).contains("an object"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "no json persona_sandbox_pasted",
        "{\"version\": 0}",
        "{\"version\": \"one\"}",
        "{\"version\": 1}",
        "{\"version\": 1, \"id\": [1]}"
      })
  void skipsAndReportsWhatMakesNoSense(String json) throws IOException {
    Workspace good = files.save(workspace("aaaa1111", "Acme", null, Defaults.NONE));
    Path bad = put("bbbb2222", json);
    WorkspaceFiles.Kept kept = files.all();
    assertEquals(List.of(good), kept.workspaces());
    assertEquals(1, kept.troubles().size());
    Trouble trouble = kept.troubles().getFirst();
    assertEquals(bad, trouble.file());
    assertEquals(Trouble.Reason.NOT_UNDERSTOOD, trouble.reason());
    assertFalse(trouble.detail().contains("pasted"), trouble.detail());
    assertEquals(json, Files.readString(bad));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"aaaa1111\" | \"bbbb2222\"",
        "\"aaaa1111\" | null",
        "\"Acme\" | \"  \"",
        "\"Acme\" | \"a\\u0000b\"",
        "\"sandbox\" | \"demo\"",
        "\"sandbox\" | \"staging\"",
        "https://api.withpersona.com | http://api.withpersona.com",
        "https://api.withpersona.com | https://user:pass@api.withpersona.com",
        "https://api.withpersona.com | not an address",
        "https://inquiry.withpersona.com | https://inquiry.withpersona.com/path",
        "https://inquiry.withpersona.com | javascript:alert(1)",
        "\"env_A1\" | \"A1\"",
        "\"env_A1\" | null",
        "\"org_B2\" | \"org_\"",
        "\"system\" | \"paper\"",
        "\"system\" | null",
        "\"itmpl_abc123\" | \"tmpl_abc123\"",
        "\"es-MX\" | \"Spanish, Mexico\"",
        "1296000 | 59",
        "1296000 | 1296001",
        "1296000 | -1",
        "1296000 | \"a week\"",
        "1296000 | 99999999999999999999"
      })
  void reportsAFileThatWasChangedIntoWhatCannotBe(String right, String wrong) throws IOException {
    files.save(workspace("aaaa1111", "Acme", BOUND, DEFAULTS));
    Path file = files.folder("aaaa1111").resolve("workspace.json");
    String json = Files.readString(file);
    assertTrue(json.contains(right), "nothing to change");
    Files.writeString(file, json.replace(right, wrong));
    assertEquals(List.of(), files.all().workspaces());
    assertEquals(Trouble.Reason.NOT_UNDERSTOOD, files.all().troubles().getFirst().reason());
  }

  @Test
  void reportsBytesThatAreNoTextAndFilesThatAreTooLarge() throws IOException {
    Files.write(put("aaaa1111", "x"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    put("bbbb2222", " ".repeat(70_000));
    assertEquals(
        List.of(Trouble.Reason.NOT_UNDERSTOOD, Trouble.Reason.NOT_UNDERSTOOD),
        files.all().troubles().stream().map(Trouble::reason).toList());
  }

  @Test
  void reportsAFolderWhoseFileIsMissingButNotAnEmptyOne() throws IOException {
    Files.createDirectories(folder.resolve("workspaces").resolve("aaaa1111"));
    Files.writeString(
        Files.createDirectories(folder.resolve("workspaces").resolve("bbbb2222")).resolve("x"), "");
    Files.createDirectories(folder.resolve("workspaces").resolve("not one of ours"));
    List<Trouble> troubles = files.all().troubles();
    assertEquals(1, troubles.size());
    assertEquals(Trouble.Reason.NOT_READ, troubles.getFirst().reason());
  }

  @Test
  void takesALoopbackAddressWithoutEncryption() throws IOException {
    Workspace local =
        new Workspace(
            "aaaa1111",
            "Local",
            Environment.PRODUCTION,
            URI.create("http://127.0.0.1:8787/api/v1"),
            URI.create("http://127.0.0.1:8787"),
            null,
            KeyPlace.VAULT,
            Defaults.NONE);
    files.save(local);
    assertEquals(List.of(local), reopened().all().workspaces());
  }

  private WorkspaceFiles reopened() {
    return new WorkspaceFiles(folder, new Random(2));
  }

  private Path put(String id, String json) throws IOException {
    Path file = Files.createDirectories(files.folder(id)).resolve("workspace.json");
    return Files.writeString(file, json);
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Workspace workspace(
      String id, String name, @Nullable EnvironmentIds bound, Defaults defaults) {
    return new Workspace(
        id,
        name,
        Environment.SANDBOX,
        Workspace.PERSONA_API,
        Workspace.PERSONA_LINKS,
        bound,
        KeyPlace.SYSTEM,
        defaults);
  }
}
