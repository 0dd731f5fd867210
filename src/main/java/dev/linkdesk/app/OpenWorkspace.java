package dev.linkdesk.app;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.history.ThisRunJournal;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.persona.PersonaAddress;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.watch.FollowedFile;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that is worked in: its client, its journal, what it follows. Opened and closed off
 * the FX thread.
 */
final class OpenWorkspace implements AutoCloseable {
  private final Opened opened;
  private final Workspace workspace;
  private final PersonaClient client;
  private final EnvironmentProof proof;
  private final ProductionConsent consent;
  private final Submissions submissions;
  private final Choices choices;
  private final @Nullable FollowedFile followedFile;
  private final List<Inquiry> followed;

  private OpenWorkspace(
      Opened opened,
      Program program,
      Workspace workspace,
      ApiKey key,
      Journal journal,
      Choices choices,
      @Nullable FollowedFile followedFile)
      throws IOException {
    this.opened = opened;
    this.workspace = workspace;
    this.choices = choices;
    this.followedFile = followedFile;
    this.followed = followedFile == null ? List.of() : followedFile.read();
    proof = new EnvironmentProof(workspace.bound());
    consent = new ProductionConsent(workspace.environment());
    PersonaAddress address =
        new PersonaAddress(workspace.apiUrl(), key, "Linkdesk/" + Version.text());
    client = opened.keep(new PersonaClient(address, program.clock(), proof, consent::obtain));
    submissions = new Submissions(client, journal, program.clock());
  }

  /**
   * Opens what the settings name: an account, else the demo.
   *
   * @throws StartFailure when the files of the data folder or the demo's port cannot be had
   */
  static OpenWorkspace first(Program program) throws StartFailure {
    Settings.Account account = program.settings().account();
    try {
      return account == null ? demo(program) : thisRun(program, account);
    } catch (IOException unusable) {
      throw StartFailure.ofFolder(program.settings().dataFolder(), unusable);
    }
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
          new ThisRunJournal(),
          program.choices(),
          new FollowedFile(program.folder().demoFollowed()));
    } catch (IOException | RuntimeException notOpened) {
      opened.close();
      throw notOpened;
    }
  }

  /** Works with an account that is kept nowhere. */
  static OpenWorkspace thisRun(Program program, Settings.Account account) throws IOException {
    return new OpenWorkspace(
        new Opened(),
        program,
        account.workspace(),
        account.key(),
        new ThisRunJournal(),
        new ThisRunChoices(program.choices()),
        null);
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
