package dev.linkdesk.inquiry;

/** Tries a key by harmless reads. */
@FunctionalInterface
public interface KeyCheck {
  /**
   * Asks for the limit and reads one item of each area.
   *
   * @throws Failure.NotAuthenticated when the key is refused altogether
   * @throws Failure when Persona cannot be asked at all
   */
  KeyReport checkKey();
}
