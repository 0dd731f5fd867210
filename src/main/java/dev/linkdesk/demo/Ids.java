package dev.linkdesk.demo;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Draws ids as Persona shapes them: a type prefix and 24 to 28 letters and digits. Secrets (link
 * codes, session tokens) always come from a {@link SecureRandom}, ids may come from a fixed seed.
 */
final class Ids {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 28;

  private final SecureRandom secure = new SecureRandom();
  private volatile RandomGenerator random = secure;

  /** Draws the ids that follow from this source; null goes back to the unpredictable one. */
  void drawFrom(@Nullable RandomGenerator source) {
    random = source == null ? secure : source;
  }

  String next(String prefix) {
    RandomGenerator source = random;
    return prefix + letters(source, SHORTEST + source.nextInt(LONGEST - SHORTEST + 1));
  }

  String secret(String prefix, int length) {
    return prefix + letters(secure, length);
  }

  private static String letters(RandomGenerator source, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
