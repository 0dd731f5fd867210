package dev.linkdesk.ui.settings;

import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import java.util.Map;
import java.util.Optional;

/**
 * Where keys can be kept now.
 *
 * @param closed the places that cannot be used, each with its reason
 * @param vault how far the vault is
 */
public record KeyPlaces(Map<KeyPlace, KeyStoreFailure.Reason> closed, Vault vault) {
  public KeyPlaces {
    closed = Map.copyOf(closed);
  }

  /** Why a place cannot be used; empty when it can. */
  public Optional<KeyStoreFailure.Reason> whyNot(KeyPlace place) {
    return Optional.ofNullable(closed.get(place));
  }

  /** Whether a passphrase has to be thought of, has to be known, or was told in this run. */
  public enum Vault {
    NONE,
    LOCKED,
    OPEN
  }
}
