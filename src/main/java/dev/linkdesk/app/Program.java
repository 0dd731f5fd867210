package dev.linkdesk.app;

import java.io.IOException;
import java.time.Clock;

/**
 * What is opened once, whatever workspaces are shown: the data folder and its lock, the log, the
 * choices, the way to the browser. Opened and closed off the FX thread.
 */
final class Program implements AutoCloseable {
  private final Opened opened = new Opened();
  private final Settings settings;
  private final Redactor redactor;
  private final Clock clock;
  private final DataFolder folder;
  private final Reception reception;
  private final ChoicesFile choices;
  private final SystemBrowser browser;
  private final KeptWorkspaces workspaces;
  private final KeptMessages messages;

  /**
   * Opens the data folder that the settings name.
   *
   * @param redactor learns the keys that are opened
   * @throws StartFailure when the data folder cannot be had
   */
  Program(Settings settings, Redactor redactor, Clock clock) throws StartFailure {
    this.settings = settings;
    this.redactor = redactor;
    this.clock = clock;
    try {
      folder = DataFolder.open(settings.dataFolder());
      opened.keep(FolderLock.take(folder.lock()));
      reception = opened.keep(Reception.open(folder.instance()));
      opened.keep(new LogFile(folder.logs(), redactor));
      choices = opened.keep(new ChoicesFile(folder.choices()));
      browser = opened.keep(new SystemBrowser());
      workspaces = opened.keep(new KeptWorkspaces(folder, redactor, clock));
      messages = new KeptMessages(folder, workspaces::folder);
    } catch (StartFailure alreadyOpen) {
      close();
      throw alreadyOpen;
    } catch (IOException unusable) {
      close();
      throw StartFailure.ofFolder(settings.dataFolder(), unusable);
    }
  }

  Settings settings() {
    return settings;
  }

  Redactor redactor() {
    return redactor;
  }

  Clock clock() {
    return clock;
  }

  DataFolder folder() {
    return folder;
  }

  /** Takes what a second Linkdesk hands over. */
  Reception reception() {
    return reception;
  }

  ChoicesFile choices() {
    return choices;
  }

  SystemBrowser browser() {
    return browser;
  }

  KeptWorkspaces workspaces() {
    return workspaces;
  }

  /** What messages say; not used on the FX thread. */
  KeptMessages messages() {
    return messages;
  }

  @Override
  public void close() {
    opened.close();
  }
}
