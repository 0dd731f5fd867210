package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces and their keys. All of it may wait for the disk, the network or a person, so none
 * is called on the FX thread; none waits without an end. A passphrase is only read during the call;
 * the caller wipes it.
 */
public interface WorkspaceBook extends KeyCheck {
  /**
   * All workspaces in the order of the list, the demo among them.
   *
   * @throws IOException when they cannot be read
   */
  List<Workspace> all() throws IOException;

  /** Where a key can be kept now. */
  KeyPlaces places();

  /**
   * Keeps the key and then the workspace; when either fails, neither is kept.
   *
   * @param passphrase of the vault; null when it is not needed
   */
  Workspace add(NewWorkspace workspace, String key, char @Nullable [] passphrase)
      throws KeyStoreFailure, IOException;

  /** Keeps other words and defaults of a workspace that is known by its id. */
  Workspace change(Workspace workspace) throws IOException;

  /**
   * Keeps a key in place of the workspace's. The workspace given names the place for the new key,
   * which may be another than before, and what it is bound to; the old key is forgotten.
   *
   * @param passphrase of the vault; null when it is not needed
   */
  Workspace replaceKey(Workspace workspace, String key, char @Nullable [] passphrase)
      throws KeyStoreFailure, IOException;

  /**
   * The places that a new key cannot be kept in without other call-back codes from then on, so that
   * those in messages already sent match no more.
   */
  Set<KeyPlace> placesOfOtherCodes(Workspace workspace) throws KeyStoreFailure, IOException;

  /** Forgets the key, the drafts and the list of followed links of a workspace. */
  void remove(Workspace workspace) throws KeyStoreFailure, IOException;

  /**
   * Tries the key that is kept.
   *
   * @throws dev.linkdesk.inquiry.Failure when Persona does not take it or does not answer
   */
  KeyReport check(Workspace workspace) throws KeyStoreFailure;

  /** The last four characters of the key; empty when it is not at hand without asking a person. */
  Optional<String> keyTail(Workspace workspace);
}
