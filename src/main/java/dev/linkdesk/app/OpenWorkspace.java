package dev.linkdesk.app;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.history.JournalFailure;
import dev.linkdesk.history.SqliteJournal;
import dev.linkdesk.history.ThisRunJournal;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.persona.PersonaAddress;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.watch.FollowedFile;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.OwnerFiles;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A workspace that is worked in: its client, its journal, what it follows. Opened and closed off
 * the FX thread.
 */
final class OpenWorkspace implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWorkspace.class);
  private static final int JOURNAL_KEY_BYTES = 32;
  private static final String JOURNAL = "journal.db";

  private final Opened opened;
  private final Workspace workspace;
  private final PersonaClient client;
  private final String keyTail;
  private final EnvironmentProof proof;
  private final ProductionConsent consent;
  private final Submissions submissions;
  private final Optional<JournalTrouble> journalTrouble;
  private final Choices choices;
  private final @Nullable FollowedFile followedFile;
  private final List<Inquiry> followed;

  private OpenWorkspace(
      Opened opened,
      Program program,
      Workspace workspace,
      ApiKey key,
      Kept journal,
      Choices choices,
      @Nullable FollowedFile followedFile)
      throws IOException {
    this.opened = opened;
    this.workspace = workspace;
    this.choices = choices;
    keyTail = key.tail();
    this.followedFile = followedFile;
    this.followed = followedFile == null ? List.of() : followedFile.read();
    proof = new EnvironmentProof(workspace.bound());
    consent = new ProductionConsent(workspace.environment());
    PersonaAddress address =
        new PersonaAddress(workspace.apiUrl(), key, "Linkdesk/" + Version.text());
    client = opened.keep(new PersonaClient(address, program.clock(), proof, consent::obtain));
    submissions = new Submissions(client, journal.journal(), program.clock());
    journalTrouble = journal.trouble();
    program.workspaces().opened(workspace, client, opened);
  }

  /** Starts the demo server and works with it. */
  static OpenWorkspace demo(Program program) throws IOException {
    // A key of this run alone: other programs on this computer do not reach the demo.
    String key = "persona_sandbox_" + UUID.randomUUID().toString().replace("-", "");
    program.redactor().add(key);
    Opened opened = new Opened();
    try {
      DemoServer server =
          opened.keep(
              DemoServer.start(
                  DemoOptions.defaults()
                      .withApiKeys(Set.of(key))
                      .withKeepFile(program.folder().demoState())));
      return new OpenWorkspace(
          opened,
          program,
          Workspace.demo(server.apiUrl(), server.linkHost()),
          new ApiKey(key),
          journal(opened, program.folder().demoJournal(), demoJournalKey(program.folder())),
          program.choices(),
          new FollowedFile(program.folder().demoFollowed()));
    } catch (IOException | RuntimeException notOpened) {
      opened.close();
      throw notOpened;
    }
  }

  /** Works with a workspace that is kept, and its key. */
  static OpenWorkspace kept(Program program, Workspace workspace, String key) throws IOException {
    Opened opened = new Opened();
    try {
      Path folder = program.workspaces().folder(workspace);
      Kept journal = journal(opened, program.workspaces(), workspace);
      return new OpenWorkspace(
          opened,
          program,
          workspace,
          new ApiKey(key),
          journal,
          new WorkspaceChoices(program.choices(), workspace),
          new FollowedFile(folder.resolve("followed.tsv")));
    } catch (IOException | RuntimeException notOpened) {
      opened.close();
      throw notOpened;
    }
  }

  /** What a workspace begins with when its journal is not as it should be. */
  enum JournalTrouble {
    /** Its key store is locked: this run keeps a journal of its own, in memory. */
    LOCKED,
    SET_ASIDE,
    UNREADABLE,
    /** Nothing can be created. */
    UNUSABLE
  }

  private record Kept(Journal journal, Optional<JournalTrouble> trouble) {}

  private static Kept journal(Opened opened, KeptWorkspaces workspaces, Workspace workspace) {
    try {
      return workspaces
          .journalKey(workspace)
          .map(key -> journal(opened, workspaces.folder(workspace).resolve(JOURNAL), key))
          .orElseGet(() -> new Kept(new ThisRunJournal(), Optional.empty()));
    } catch (KeyStoreFailure locked) {
      LOG.warn("The journal stays locked, so this run keeps its own: {}", locked.getMessage());
      return new Kept(new ThisRunJournal(), Optional.of(JournalTrouble.LOCKED));
    }
  }

  private static Kept journal(Opened opened, Path file, byte[] key) {
    try {
      SqliteJournal journal = opened.keep(SqliteJournal.at(file, key));
      if (journal.setAside().isPresent()) {
        LOG.warn("The journal was damaged and was set aside as {}", journal.setAside().get());
        return new Kept(journal, Optional.of(JournalTrouble.SET_ASIDE));
      }
      return new Kept(
          journal,
          journal.unreadable().isEmpty()
              ? Optional.empty()
              : Optional.of(JournalTrouble.UNREADABLE));
    } catch (JournalFailure | Failure.NotKept unusable) {
      LOG.warn("The journal cannot be used, so nothing can be created", unusable);
      return new Kept(new UnusableJournal(unusable), Optional.of(JournalTrouble.UNUSABLE));
    }
  }

  private static byte[] demoJournalKey(DataFolder folder) throws IOException {
    Path file = folder.demoJournalKey();
    Files.createDirectories(file.getParent());
    if (Files.exists(file) && Files.size(file) == JOURNAL_KEY_BYTES) {
      return Files.readAllBytes(file);
    }
    byte[] fresh = new byte[JOURNAL_KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    OwnerFiles.write(file, fresh);
    return fresh;
  }

  /** Works with an account that is kept nowhere. */
  static OpenWorkspace thisRun(Program program, Settings.Account account) throws IOException {
    return new OpenWorkspace(
        new Opened(),
        program,
        account.workspace(),
        account.key(),
        new Kept(new ThisRunJournal(), Optional.empty()),
        new ThisRunChoices(program.choices()),
        null);
  }

  /** Whether the workspace is one of the data folder's. */
  boolean isKept() {
    return !workspace.id().equals(Workspace.DEMO) && !workspace.id().equals(Workspace.TYPED);
  }

  /** The last four characters of the key. */
  String keyTail() {
    return keyTail;
  }

  Workspace workspace() {
    return workspace;
  }

  PersonaClient client() {
    return client;
  }

  EnvironmentProof proof() {
    return proof;
  }

  ProductionConsent consent() {
    return consent;
  }

  Submissions submissions() {
    return submissions;
  }

  /** What is not as it should be with the journal. */
  Optional<JournalTrouble> journalTrouble() {
    return journalTrouble;
  }

  /** What the screens remember of a person's choices in this workspace. */
  Choices choices() {
    return choices;
  }

  /** Where the followed inquiries are kept; empty when the workspace is for this run only. */
  Optional<FollowedFile> followedFile() {
    return Optional.ofNullable(followedFile);
  }

  /** What was followed when the workspace was last closed. */
  List<Inquiry> followed() {
    return followed;
  }

  @Override
  public void close() {
    opened.close();
  }
}
