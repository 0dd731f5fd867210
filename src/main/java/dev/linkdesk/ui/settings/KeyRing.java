package dev.linkdesk.ui.settings;

import dev.linkdesk.workspace.KeyStoreFailure;
import dev.linkdesk.workspace.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the kept keys are had from. May wait for the system or a person: never on the FX thread.
 */
@FunctionalInterface
public interface KeyRing {
  /**
   * The key of a workspace; empty when none is kept.
   *
   * @param passphrase of the vault; null when none was typed yet. Only read during the call
   * @throws KeyStoreFailure when it cannot be had; {@code LOCKED} of the vault asks for the
   *     passphrase
   */
  Optional<String> key(Workspace workspace, char @Nullable [] passphrase) throws KeyStoreFailure;
}
