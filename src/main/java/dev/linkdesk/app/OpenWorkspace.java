package dev.linkdesk.app;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.message.CallBackCodes;
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
 * A workspace that is worked in: its client, what it remembers, what it follows. Opened and closed
 * off the FX thread.
 */
final class OpenWorkspace implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWorkspace.class);
  private static final int DEMO_KEY_BYTES = 32;

  /** Made up at the demo's first start, so that there is something to look around in. */
  private static final int DEMO_INQUIRIES = 60;

  private static final String JOURNAL = "journal.db";

  private final Opened opened;
  private final Workspace workspace;
  private final PersonaClient client;
  private final String keyTail;
  private final EnvironmentProof proof;
  private final ProductionConsent consent;
  private final Submissions submissions;
  private final Remembered remembered;
  private final Optional<CallBackCodes> callBackCodes;
  private final Choices choices;
  private final @Nullable FollowedFile followedFile;
  private final List<Inquiry> followed;

  private OpenWorkspace(
      Opened opened,
      Program program,
      Workspace workspace,
      ApiKey key,
      Remembered remembered,
      Optional<CallBackCodes> callBackCodes,
      Choices choices,
      @Nullable FollowedFile followedFile)
      throws IOException {
    this.opened = opened;
    this.workspace = workspace;
    this.remembered = remembered;
    this.callBackCodes = callBackCodes;
    this.choices = choices;
    keyTail = key.tail();
    this.followedFile = followedFile;
    this.followed = followedFile == null ? List.of() : followedFile.read();
    proof = new EnvironmentProof(workspace.bound());
    consent = new ProductionConsent(workspace.environment());
    PersonaAddress address =
        new PersonaAddress(workspace.apiUrl(), key, "Linkdesk/" + Version.text());
    client = opened.keep(new PersonaClient(address, program.clock(), proof, consent::obtain));
    submissions = new Submissions(client, remembered.journal(), program.clock());
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
                      .withInquiries(DEMO_INQUIRIES)
                      .withKeepFile(program.folder().demoState())));
      return new OpenWorkspace(
          opened,
          program,
          Workspace.demo(server.apiUrl(), server.linkHost()),
          new ApiKey(key),
          Remembered.in(
              program.folder().demoJournal(), demoKey(program.folder().demoJournalKey()), opened),
          Optional.of(new CallBackCodes(demoKey(program.folder().demoCallBackKey()))),
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
      ApiKey apiKey = new ApiKey(key);
      return new OpenWorkspace(
          opened,
          program,
          workspace,
          apiKey,
          remembered(program.workspaces(), workspace, opened),
          codes(program.workspaces(), workspace, apiKey),
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

  private static Remembered remembered(
      KeptWorkspaces workspaces, Workspace workspace, Opened opened) {
    try {
      return workspaces
          .journalKey(workspace)
          .map(key -> Remembered.in(workspaces.folder(workspace).resolve(JOURNAL), key, opened))
          .orElseGet(Remembered::inThisRun);
    } catch (KeyStoreFailure locked) {
      LOG.warn("The journal stays locked, so this run keeps its own: {}", locked.getMessage());
      return Remembered.locked();
    }
  }

  /**
   * A locked key store gives no codes: those of any other key would not be the ones that applicants
   * were given before.
   */
  private static Optional<CallBackCodes> codes(
      KeptWorkspaces workspaces, Workspace workspace, ApiKey key) {
    try {
      byte[] kept = workspaces.callBackKey(workspace).orElseGet(() -> CallBackKey.of(key));
      return Optional.of(new CallBackCodes(kept));
    } catch (KeyStoreFailure locked) {
      LOG.warn("There are no call-back codes in this run: {}", locked.getMessage());
      return Optional.empty();
    }
  }

  /** A key of the demo's, in a file of its own and made at the first time. */
  private static byte[] demoKey(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (Files.exists(file) && Files.size(file) == DEMO_KEY_BYTES) {
      return Files.readAllBytes(file);
    }
    byte[] fresh = new byte[DEMO_KEY_BYTES];
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
        Remembered.inThisRun(),
        Optional.of(new CallBackCodes(CallBackKey.of(account.key()))),
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
    return remembered.trouble();
  }

  /** Who handed over what here. */
  Ledger ledger() {
    return remembered.ledger();
  }

  /** What was typed here and not sent yet. */
  Drafts drafts() {
    return remembered.drafts();
  }

  /** The languages that were chosen for inquiries' pages. */
  FlowLanguages languages() {
    return remembered.languages();
  }

  /** What applicants who ring are known by; empty while the key store that keeps it is locked. */
  Optional<CallBackCodes> callBackCodes() {
    return callBackCodes;
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
