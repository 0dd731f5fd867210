package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Environment;

/** A secret that Persona knows a caller by. It has no text of its own, so it cannot be logged. */
public final class ApiKey {
  private static final int LONGEST = 1_000;

  private final String secret;

  /**
   * @param secret {@code persona_sandbox_…} or {@code persona_production_…}; blanks around it, as
   *     pasting leaves them, are dropped
   * @throws IllegalArgumentException when it cannot stand in a header; the message does not quote
   *     it
   */
  public ApiKey(String secret) {
    this.secret = secret.strip();
    if (this.secret.isEmpty()
        || this.secret.length() > LONGEST
        || !this.secret.chars().allMatch(letter -> letter > ' ' && letter <= '~')) {
      throw new IllegalArgumentException(
          "an API key has 1 to " + LONGEST + " letters, digits and signs, without blanks");
    }
  }

  /** The environment that the prefix of the key names; it must be the workspace's. */
  public Environment environment() {
    return Environment.ofKey(secret);
  }

  String bearer() {
    return "Bearer " + secret;
  }

  @Override
  public String toString() {
    return "ApiKey[redacted]";
  }
}
