package dev.linkdesk.app;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.persona.PersonaAddress;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.watch.FollowedFile;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a window works with and what must be closed after it: the files of the data folder, the demo
 * server when it is the demo, the client. Opened and closed off the FX thread.
 */
final class Connection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final DataFolder folder;
  private final ChoicesFile choices;
  private final SystemBrowser browser;
  private final Workspace workspace;
  private final PersonaClient client;
  private final @Nullable FollowedFile followedFile;
  private final List<Inquiry> followed;

  /**
   * Opens everything that the settings name.
   *
   * @throws StartFailure when the data folder or the demo's port cannot be had
   */
  Connection(Settings settings, Redactor redactor, InstantSource clock) throws StartFailure {
    try {
      folder = DataFolder.open(settings.dataFolder());
      keep(FolderLock.take(folder.lock()));
      keep(new LogFile(folder.logs(), redactor));
      choices = keep(new ChoicesFile(folder.choices()));
      browser = keep(new SystemBrowser());
      Settings.Account account = settings.account();
      if (account == null) {
        account = demo(redactor);
        followedFile = new FollowedFile(folder.demoFollowed());
        followed = followedFile.read();
      } else {
        followedFile = null;
        followed = List.of();
      }
      workspace = account.workspace();
      client = keep(client(account, clock));
    } catch (StartFailure alreadyOpen) {
      close();
      throw alreadyOpen;
    } catch (IOException unusable) {
      close();
      throw new StartFailure(
          "Linkdesk cannot use its data folder "
              + settings.dataFolder()
              + " ("
              + unusable.getMessage()
              + "): make room or mend its rights, or name another with --data-dir.",
          unusable);
    }
  }

  DataFolder folder() {
    return folder;
  }

  ChoicesFile choices() {
    return choices;
  }

  SystemBrowser browser() {
    return browser;
  }

  Workspace workspace() {
    return workspace;
  }

  PersonaClient client() {
    return client;
  }

  /** Where the followed inquiries are kept; empty when the workspace is for this run only. */
  Optional<FollowedFile> followedFile() {
    return Optional.ofNullable(followedFile);
  }

  /** What was followed when the program last ended. */
  List<Inquiry> followed() {
    return followed;
  }

  /** Ends all that was opened, the last first; what cannot be closed well is told to the log. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception notClosed) {
        LOG.warn("Something was not closed well", notClosed);
      }
    }
  }

  private Settings.Account demo(Redactor redactor) throws IOException {
    // A key of this run alone: other programs on this computer do not reach the demo.
    String key = "persona_sandbox_" + UUID.randomUUID().toString().replace("-", "");
    redactor.add(key);
    DemoServer server =
        keep(
            DemoServer.start(
                DemoOptions.defaults().withApiKeys(Set.of(key)).withKeepFile(folder.demoState())));
    return new Settings.Account(
        Workspace.demo(server.apiUrl(), server.linkHost()),
        new ApiKey(key));
  }

  private static PersonaClient client(Settings.Account account, InstantSource clock) {
    PersonaAddress address =
        new PersonaAddress(
            account.workspace().apiUrl(), account.key(), "Linkdesk/" + Version.text());
    return new PersonaClient(address, clock, new EnvironmentProof(null));
  }

  private <T extends AutoCloseable> T keep(T opened) {
    open.push(opened);
    return opened;
  }
}
