package dev.linkdesk.app;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.KeyCheck;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.persona.PersonaAddress;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.settings.KeyPlaces;
import dev.linkdesk.ui.settings.KeyRing;
import dev.linkdesk.ui.settings.NewWorkspace;
import dev.linkdesk.ui.settings.WorkspaceBook;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStore;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.Workspace;
import dev.linkdesk.workspace.WorkspaceFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspaces of the data folder and the secrets that belong to them. */
final class KeptWorkspaces implements WorkspaceBook, KeyRing, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptWorkspaces.class);
  private static final int SECRET_BYTES = 32;
  private static final int TAIL = 4;

  private final WorkspaceFiles files;
  private final dev.linkdesk.workspace.KeyPlaces places;
  private final CallBackKeys callBackKeys;
  private final Redactor redactor;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> tails = new ConcurrentHashMap<>();
  private final Map<String, KeyCheck> clients = new ConcurrentHashMap<>();
  private volatile Consumer<Workspace> beforeRemoving = workspace -> {};

  /**
   * @param redactor learns each key that is seen
   */
  KeptWorkspaces(DataFolder folder, Redactor redactor, InstantSource clock) {
    this.redactor = redactor;
    this.clock = clock;
    files = new WorkspaceFiles(folder.path(), random);
    places = new dev.linkdesk.workspace.KeyPlaces(folder.vault());
    callBackKeys = new CallBackKeys(places, this::folder, random);
  }

  /**
   * The workspaces that are kept, without the demo; those that cannot be read are told to the log.
   */
  List<Workspace> kept() throws IOException {
    WorkspaceFiles.Kept kept = files.all();
    kept.troubles()
        .forEach(trouble ->
            LOG.warn("The workspace in {} is left out: {}", trouble.file(), trouble.detail()));
    return kept.workspaces();
  }

  @Override
  public List<Workspace> all() throws IOException {
    List<Workspace> all = new ArrayList<>();
    all.add(Workspace.demo(Workspace.PERSONA_API, Workspace.PERSONA_LINKS));
    all.addAll(kept());
    return all;
  }

  /** Where a workspace's own files are. */
  Path folder(Workspace workspace) {
    return files.folder(workspace.id());
  }

  @Override
  public KeyPlaces places() {
    Map<KeyPlace, KeyStoreFailure.Reason> closed = new EnumMap<>(KeyPlace.class);
    for (KeyPlace place : KeyPlace.values()) {
      places.obstacle(place).ifPresent(reason -> closed.put(place, reason));
    }
    return new KeyPlaces(closed, vault());
  }

  private KeyPlaces.Vault vault() {
    if (!places.hasVault()) {
      return KeyPlaces.Vault.NONE;
    }
    try {
      places.store(KeyPlace.VAULT);
      return KeyPlaces.Vault.OPEN;
    } catch (KeyStoreFailure locked) {
      return KeyPlaces.Vault.LOCKED;
    }
  }

  @Override
  public KeyReport check(URI apiUrl, String key) {
    redactor.add(key);
    PersonaAddress address =
        new PersonaAddress(apiUrl, new ApiKey(key), "Linkdesk/" + Version.text());
    try (PersonaClient client =
        new PersonaClient(address, clock, new EnvironmentProof(null), () -> {})) {
      return client.checkKey();
    }
  }

  /** By way of the client that works there, when the workspace is open. */
  @Override
  public KeyReport check(Workspace workspace) throws KeyStoreFailure {
    KeyCheck open = clients.get(workspace.id());
    if (open != null) {
      return open.checkKey();
    }
    String key =
        key(workspace, null)
            .orElseThrow(() -> new KeyStoreFailure(KeyStoreFailure.Reason.ABSENT, null));
    return check(workspace.apiUrl(), key);
  }

  /** A workspace is worked in from now on, until {@code until} is closed. */
  void opened(Workspace workspace, KeyCheck client, Opened until) {
    clients.put(workspace.id(), client);
    until.keep(() -> clients.remove(workspace.id(), client));
  }

  @Override
  public Workspace add(NewWorkspace wanted, String key, char @Nullable [] passphrase)
      throws KeyStoreFailure, IOException {
    Workspace workspace = wanted.withId(files.newId());
    KeyStore store = store(workspace.keyPlace(), passphrase);
    store.put(apiKeyName(workspace), key);
    try {
      Workspace saved = files.save(workspace);
      keepForThisRun(saved, key);
      return saved;
    } catch (IOException | RuntimeException notSaved) {
      store.remove(apiKeyName(workspace));
      throw notSaved;
    }
  }

  /** Takes the words and defaults; what the workspace is bound to stays as it was last kept. */
  @Override
  public synchronized Workspace change(Workspace workspace) throws IOException {
    Workspace now = asKept(workspace);
    return files.save(
        new Workspace(
            now.id(),
            workspace.name(),
            now.environment(),
            now.apiUrl(),
            workspace.linkHost(),
            now.bound(),
            now.keyPlace(),
            workspace.defaults()));
  }

  @Override
  public synchronized Workspace replaceKey(
      Workspace workspace, String key, char @Nullable [] passphrase)
      throws KeyStoreFailure, IOException {
    Workspace now = asKept(workspace);
    KeyPlace before = now.keyPlace();
    boolean moved = before != workspace.keyPlace();
    Optional<ApiKey> old = keyAtHand(now);
    KeyStore store = store(workspace.keyPlace(), passphrase);
    store.put(apiKeyName(workspace), key);
    Runnable tidying = () -> {};
    if (moved) {
      tidying = callBackKeys.move(now, old, workspace.keyPlace());
      if (workspace.keyPlace() != KeyPlace.THIS_RUN) {
        copy(journalKeyName(workspace), before, store);
      }
    }
    Workspace saved = files.save(workspace);
    if (moved) {
      forget(apiKeyName(workspace), before);
      tidying.run();
    }
    keepForThisRun(saved, key);
    return saved;
  }

  @Override
  public synchronized Set<KeyPlace> placesOfOtherCodes(Workspace workspace)
      throws KeyStoreFailure, IOException {
    Workspace now = asKept(workspace);
    return callBackKeys.lostIn(now, keyAtHand(now));
  }

  private Optional<ApiKey> keyAtHand(Workspace workspace) throws KeyStoreFailure {
    return places.store(KeyPlace.THIS_RUN).get(apiKeyName(workspace)).map(ApiKey::new);
  }

  /** Forgets the files first; a key that cannot be reached now stays locked where it is. */
  @Override
  public void remove(Workspace workspace) throws IOException {
    Workspace now = asKept(workspace);
    KeyPlace place = now.keyPlace();
    Runnable codes = callBackKeys.forgetting(now);
    beforeRemoving.accept(workspace);
    files.remove(workspace.id());
    forget(apiKeyName(workspace), place);
    forget(journalKeyName(workspace), place);
    codes.run();
    forget(apiKeyName(workspace), KeyPlace.THIS_RUN);
    tails.remove(workspace.id());
  }

  /**
   * @param closing ends all work in a workspace that is to be removed; not called on the FX thread
   */
  void beforeRemoving(Consumer<Workspace> closing) {
    beforeRemoving = closing;
  }

  @Override
  public Optional<String> keyTail(Workspace workspace) {
    return Optional.ofNullable(tails.get(workspace.id()));
  }

  @Override
  public Optional<String> key(Workspace workspace, char @Nullable [] passphrase)
      throws KeyStoreFailure {
    Optional<String> key = places.store(KeyPlace.THIS_RUN).get(apiKeyName(workspace));
    if (key.isEmpty()) {
      key = store(workspace.keyPlace(), passphrase).get(apiKeyName(workspace));
    }
    key.ifPresent(found -> seen(workspace, found));
    return key;
  }

  /** Keeps a key that a person gave for this run, in memory. */
  void keepForThisRun(Workspace workspace, String key) throws KeyStoreFailure {
    places.store(KeyPlace.THIS_RUN).put(apiKeyName(workspace), key);
    seen(workspace, key);
  }

  private void seen(Workspace workspace, String key) {
    redactor.add(key);
    tails.put(workspace.id(), key.substring(Math.max(0, key.length() - TAIL)));
  }

  /**
   * The key that the workspace's journal is encrypted with, made at the first time; empty when the
   * workspace keeps no secrets.
   *
   * @throws KeyStoreFailure when it can be neither had nor kept
   */
  Optional<byte[]> journalKey(Workspace workspace) throws KeyStoreFailure {
    String name = journalKeyName(workspace);
    if (workspace.keyPlace() == KeyPlace.THIS_RUN) {
      return Optional.empty();
    }
    KeyStore store = places.store(workspace.keyPlace());
    Optional<String> kept = store.get(name);
    if (kept.isPresent()) {
      return kept.map(Base64.getDecoder()::decode);
    }
    byte[] fresh = new byte[SECRET_BYTES];
    random.nextBytes(fresh);
    store.put(name, encoded(fresh));
    return Optional.of(fresh);
  }

  /**
   * The key of the workspace's call-back codes, made at the first time; empty when it comes of the
   * API key.
   *
   * @throws KeyStoreFailure when it can be neither had nor kept
   */
  Optional<byte[]> callBackKey(Workspace workspace) throws KeyStoreFailure {
    return callBackKeys.of(workspace);
  }

  /** Keeps what the workspace was seen to be bound to. */
  synchronized void bind(Workspace workspace, EnvironmentIds where) throws IOException {
    files.save(asKept(workspace).withBound(where));
  }

  @Override
  public void close() {
    places.close();
  }

  private KeyStore store(KeyPlace place, char @Nullable [] passphrase) throws KeyStoreFailure {
    try {
      return place == KeyPlace.VAULT && passphrase != null
          ? places.unlockVault(passphrase)
          : places.store(place);
    } catch (KeyStoreFailure refused) {
      throw refused.at(place);
    }
  }

  private Workspace asKept(Workspace workspace) throws IOException {
    return kept().stream()
        .filter(each -> each.id().equals(workspace.id()))
        .findFirst()
        .orElse(workspace);
  }

  private void copy(String name, KeyPlace from, KeyStore to) throws KeyStoreFailure {
    Optional<String> kept;
    try {
      kept = places.store(from).get(name);
    } catch (KeyStoreFailure locked) {
      LOG.warn("A secret of the workspace stays where it was: {}", locked.getMessage());
      return;
    }
    if (kept.isPresent()) {
      to.put(name, kept.get());
    }
  }

  private void forget(String name, KeyPlace place) {
    try {
      places.store(place).remove(name);
    } catch (KeyStoreFailure stays) {
      LOG.warn("An old secret is still in its place: {}", stays.getMessage());
    }
  }

  private static String encoded(byte[] secret) {
    return Base64.getEncoder().encodeToString(secret);
  }

  private static String apiKeyName(Workspace workspace) {
    return workspace.id() + ".api-key";
  }

  private static String journalKeyName(Workspace workspace) {
    return workspace.id() + ".journal-key";
  }
}
