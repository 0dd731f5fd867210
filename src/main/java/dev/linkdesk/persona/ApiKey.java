package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Environment;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that Persona knows a caller by. It has no text of its own, so it cannot be logged. */
public final class ApiKey {
  private static final int LONGEST = 1_000;
  private static final int TAIL = 4;

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

  /** The last four characters, by which people tell keys apart. */
  public String tail() {
    return secret.substring(Math.max(0, secret.length() - TAIL));
  }

  /**
   * A secret of 32 bytes that comes of this key and of what it is for, by which the key itself
   * cannot be found.
   */
  public byte[] derive(String use) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
      return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException noSuchMac) {
      throw new IllegalStateException("this Java cannot do HMAC-SHA-256", noSuchMac);
    }
  }

  String bearer() {
    return "Bearer " + secret;
  }

  @Override
  public String toString() {
    return "ApiKey[redacted]";
  }
}
