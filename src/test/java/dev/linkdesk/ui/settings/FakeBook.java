package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Workspaces and keys in memory, with a vault that knows its passphrase. */
final class FakeBook implements WorkspaceBook, KeyRing {
  final List<Workspace> workspaces = new ArrayList<>();
  final Map<String, String> keys = new HashMap<>();
  final List<String> tried = new ArrayList<>();
  final List<URI> asked = new ArrayList<>();
  final Map<KeyPlace, KeyStoreFailure.Reason> closed = new EnumMap<>(KeyPlace.class);
  final Set<KeyPlace> otherCodes = EnumSet.noneOf(KeyPlace.class);
  KeyReport report = Desk.report();
  KeyPlaces.Vault vault = KeyPlaces.Vault.NONE;
  String vaultPassphrase = "";

  /** The passphrase that was handed over last, to see that it was wiped. */
  char @Nullable [] handedOver;

  private @Nullable Failure nextFailure;
  private @Nullable KeyStoreFailure nextRefusal;
  private boolean diskFull;

  /** The next thing asked of Persona fails. */
  void fail(Failure failure) {
    nextFailure = failure;
  }

  /** The next thing asked of a key store fails. */
  void refuse(KeyStoreFailure.Reason reason) {
    nextRefusal = new KeyStoreFailure(reason, null);
  }

  /** The next thing asked of a key store fails, at a place that it names. */
  void refuse(KeyPlace place, KeyStoreFailure.Reason reason) {
    nextRefusal = new KeyStoreFailure(reason, null).at(place);
  }

  /** The next thing written fails. */
  void fillDisk() {
    diskFull = true;
  }

  FakeBook with(Workspace... more) {
    workspaces.addAll(List.of(more));
    return this;
  }

  @Override
  public List<Workspace> all() throws IOException {
    write();
    return List.copyOf(workspaces);
  }

  @Override
  public KeyPlaces places() {
    return new KeyPlaces(closed, vault);
  }

  @Override
  public Workspace add(NewWorkspace workspace, String key, char @Nullable [] passphrase)
      throws KeyStoreFailure, IOException {
    keep(workspace.keyPlace(), passphrase);
    write();
    Workspace kept = workspace.withId("w" + workspaces.size());
    workspaces.add(kept);
    keys.put(kept.id(), key);
    return kept;
  }

  @Override
  public Workspace change(Workspace workspace) throws IOException {
    write();
    workspaces.replaceAll(each -> each.id().equals(workspace.id()) ? workspace : each);
    return workspace;
  }

  @Override
  public Workspace replaceKey(Workspace workspace, String key, char @Nullable [] passphrase)
      throws KeyStoreFailure, IOException {
    keep(workspace.keyPlace(), passphrase);
    keys.put(workspace.id(), key);
    return change(workspace);
  }

  @Override
  public Set<KeyPlace> placesOfOtherCodes(Workspace workspace) {
    return otherCodes;
  }

  @Override
  public void remove(Workspace workspace) throws KeyStoreFailure, IOException {
    store();
    write();
    workspaces.removeIf(each -> each.id().equals(workspace.id()));
    keys.remove(workspace.id());
  }

  @Override
  public KeyReport check(URI apiUrl, String key) {
    asked.add(apiUrl);
    tried.add(key);
    return ask();
  }

  @Override
  public KeyReport check(Workspace workspace) throws KeyStoreFailure {
    store();
    return ask();
  }

  @Override
  public Optional<String> keyTail(Workspace workspace) {
    return Optional.ofNullable(keys.get(workspace.id()))
        .map(key -> key.substring(key.length() - 4));
  }

  @Override
  public Optional<String> key(Workspace workspace, char @Nullable [] passphrase)
      throws KeyStoreFailure {
    if (workspace.keyPlace() == KeyPlace.VAULT && passphrase == null) {
      throw new KeyStoreFailure(KeyStoreFailure.Reason.LOCKED, null);
    }
    keep(workspace.keyPlace(), passphrase);
    return Optional.ofNullable(keys.get(workspace.id()));
  }

  private KeyReport ask() {
    Failure failure = nextFailure;
    nextFailure = null;
    if (failure != null) {
      throw failure;
    }
    return report;
  }

  private void keep(KeyPlace place, char @Nullable [] passphrase) throws KeyStoreFailure {
    handedOver = passphrase;
    store();
    if (place == KeyPlace.VAULT && vault != KeyPlaces.Vault.OPEN) {
      String typed = passphrase == null ? "" : new String(passphrase);
      if (vault == KeyPlaces.Vault.LOCKED && !typed.equals(vaultPassphrase)) {
        throw new KeyStoreFailure(KeyStoreFailure.Reason.WRONG_PASSPHRASE, null);
      }
      vaultPassphrase = typed;
      vault = KeyPlaces.Vault.OPEN;
    }
  }

  private void store() throws KeyStoreFailure {
    KeyStoreFailure refusal = nextRefusal;
    nextRefusal = null;
    if (refusal != null) {
      throw refusal;
    }
  }

  private void write() throws IOException {
    if (diskFull) {
      diskFull = false;
      throw new IOException("no space left on device");
    }
  }
}
