package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.KeyReport;
import java.net.URI;

/** Tries a key by reading alone. Waits for the network: never on the FX thread. */
@FunctionalInterface
public interface KeyCheck {
  /**
   * What the key may do where.
   *
   * @param apiUrl the address of the API, ending in {@code /api/v1}
   * @throws dev.linkdesk.inquiry.Failure when Persona does not take the key or does not answer
   */
  KeyReport check(URI apiUrl, String key);
}
