package dev.linkdesk.app;

import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyPlaces;
import dev.linkdesk.workspace.KeyStore;
import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.OwnerFiles;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of call-back codes, one for each workspace. With another key, each code that an
 * applicant was sent would be called a fake, so a key is kept as long as it can be:
 *
 * <ul>
 *   <li>It moves with the API key from one store to another.
 *   <li>When the API key is kept nowhere any more, it stays in its store and is had from there; a
 *       file in the workspace's folder names the store. While that is locked there are no codes.
 *   <li>Where there never was a store, it comes of the API key: see {@link CallBackKey}.
 * </ul>
 *
 * <p>It is lost when its store is locked while the API key moves to another, and when another API
 * key is typed that it would come of. Waits for the system and the disk.
 */
final class CallBackKeys {
  private static final Logger LOG = LoggerFactory.getLogger(CallBackKeys.class);
  private static final String STORE_FILE = "call-back-key.place";
  private static final Set<KeyPlace> EVERYWHERE = Set.of(KeyPlace.values());
  private static final int BYTES = 32;

  private final KeyPlaces places;
  private final Function<Workspace, Path> folders;
  private final SecureRandom random;

  /**
   * @param folders where the files of a workspace are
   */
  CallBackKeys(KeyPlaces places, Function<Workspace, Path> folders, SecureRandom random) {
    this.places = places;
    this.folders = folders;
    this.random = random;
  }

  /**
   * The key, made at the first time; empty when it comes of the API key.
   *
   * @throws KeyStoreFailure when it can be neither had nor kept
   */
  Optional<byte[]> of(Workspace workspace) throws KeyStoreFailure {
    Optional<KeyPlace> home = home(workspace);
    if (home.isEmpty()) {
      return Optional.empty();
    }
    KeyStore store = places.store(home.get());
    Optional<String> kept = store.get(name(workspace));
    if (kept.isPresent() || workspace.keyPlace() == KeyPlace.THIS_RUN) {
      return kept.map(Base64.getDecoder()::decode);
    }
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    store.put(name(workspace), encoded(fresh));
    return Optional.of(fresh);
  }

  /**
   * The places that a new API key cannot be kept in without other codes from then on.
   *
   * @param apiKey the present one, when it is at hand
   */
  Set<KeyPlace> lostIn(Workspace workspace, Optional<ApiKey> apiKey) {
    Set<KeyPlace> lost = EnumSet.noneOf(KeyPlace.class);
    try {
      Optional<KeyPlace> home = home(workspace);
      try {
        boolean isKept = kept(workspace, home).isPresent();
        if (!isKept && workspace.keyPlace() == KeyPlace.THIS_RUN) {
          lost.addAll(apiKey.isEmpty() ? EVERYWHERE : EnumSet.of(KeyPlace.THIS_RUN));
        }
      } catch (KeyStoreFailure locked) {
        lost.addAll(EVERYWHERE);
        home.ifPresent(lost::remove);
        lost.remove(workspace.keyPlace());
      }
    } catch (KeyStoreFailure homeUnknown) {
      lost.addAll(EVERYWHERE);
      lost.remove(workspace.keyPlace());
    }
    return lost;
  }

  /**
   * Sees to it that the codes stay the same when the API key moves.
   *
   * @param workspace as it was until now
   * @param apiKey the one until now, when it is at hand
   * @param to where the new API key is kept
   * @return what forgets the key where it is not needed any more, to be called in the end
   */
  Runnable move(Workspace workspace, Optional<ApiKey> apiKey, KeyPlace to)
      throws KeyStoreFailure, IOException {
    Optional<KeyPlace> from = Optional.empty();
    Optional<String> key = Optional.empty();
    try {
      from = home(workspace);
      key = kept(workspace, from);
      if (key.isEmpty() && workspace.keyPlace() == KeyPlace.THIS_RUN) {
        key = apiKey.map(CallBackKey::of).map(CallBackKeys::encoded);
      }
    } catch (KeyStoreFailure locked) {
      LOG.warn("The key of call-back codes stays where it was: {}", locked.getMessage());
    }
    if (to == KeyPlace.THIS_RUN) {
      noteHome(workspace, key.isPresent() ? from : Optional.empty());
      return () -> {};
    }
    Optional<KeyPlace> before = from.filter(place -> place != to);
    boolean isCopied = key.isPresent() && !from.equals(Optional.of(to));
    if (isCopied) {
      places.store(to).put(name(workspace), key.get());
    }
    return () -> {
      forgetHome(workspace);
      if (isCopied) {
        before.ifPresent(place -> forget(workspace, place));
      }
    };
  }

  /** What forgets the key once its workspace is gone, with the file that names its store. */
  Runnable forgetting(Workspace workspace) {
    try {
      Optional<KeyPlace> home = home(workspace);
      return () -> home.ifPresent(place -> forget(workspace, place));
    } catch (KeyStoreFailure homeUnknown) {
      return () -> {};
    }
  }

  private Optional<KeyPlace> home(Workspace workspace) throws KeyStoreFailure {
    return workspace.keyPlace() == KeyPlace.THIS_RUN
        ? notedHome(workspace)
        : Optional.of(workspace.keyPlace());
  }

  private void forget(Workspace workspace, KeyPlace place) {
    try {
      places.store(place).remove(name(workspace));
    } catch (KeyStoreFailure stays) {
      LOG.warn("An old key of call-back codes is still in its place: {}", stays.getMessage());
    }
  }

  private Optional<String> kept(Workspace workspace, Optional<KeyPlace> home)
      throws KeyStoreFailure {
    return home.isEmpty() ? Optional.empty() : places.store(home.get()).get(name(workspace));
  }

  private Optional<KeyPlace> notedHome(Workspace workspace) throws KeyStoreFailure {
    Path file = storeFile(workspace);
    try {
      return Files.exists(file)
          ? Optional.of(KeyPlace.valueOf(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new KeyStoreFailure(KeyStoreFailure.Reason.DAMAGED, unreadable);
    }
  }

  private void noteHome(Workspace workspace, Optional<KeyPlace> home) throws IOException {
    if (home.isEmpty()) {
      forgetHome(workspace);
    } else {
      OwnerFiles.write(storeFile(workspace), home.get().name().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void forgetHome(Workspace workspace) {
    try {
      Files.deleteIfExists(storeFile(workspace));
    } catch (IOException stays) {
      LOG.warn("An old note of where the key of call-back codes is kept stays", stays);
    }
  }

  private Path storeFile(Workspace workspace) {
    return folders.apply(workspace).resolve(STORE_FILE);
  }

  private static String encoded(byte[] secret) {
    return Base64.getEncoder().encodeToString(secret);
  }

  private static String name(Workspace workspace) {
    return workspace.id() + ".call-back-key";
  }
}
