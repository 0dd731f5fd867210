package dev.linkdesk.inquiry;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The team's own id of a person. Persona does not treat it as personal: it survives redaction and
 * shows in addresses, so it should tell nobody who the person is.
 */
public final class ReferenceId {
  /** Persona documents no limit; this is what a text attribute commonly takes. */
  public static final int MAX_LENGTH = 255;

  /** Letters and digits that nobody mistakes for one another, read aloud or on paper. */
  private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int RANDOM_LENGTH = 16;
  private static final int PHONE_DIGITS_MIN = 7;
  private static final int PHONE_DIGITS_MAX = 15;

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final Pattern DIALLED = Pattern.compile("(\\+|00?)[\\d\\s().\\-/]+");
  private static final Pattern GROUPED = Pattern.compile("\\(?\\d+(?:[\\s().\\-/]+\\d+)+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.\\-]*(?:,?\\s+\\p{L}[\\p{L}\\p{M}'’.\\-]*)+");
  private static final Pattern JOINED_LOWER = Pattern.compile("\\p{Ll}{2,}\\.\\p{Ll}{2,}");
  private static final Pattern JOINED_CAPITAL =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:[._\\-]\\p{Lu}\\p{Ll}+)+");

  private ReferenceId() {}

  /** What a reference ID looks like that tells who the person is. */
  public enum Smell {
    EMAIL,
    PHONE,
    NAME
  }

  /** Why a text cannot be a reference ID. */
  public enum Flaw {
    TOO_LONG,
    CONTROL_CHARACTER
  }

  /** A new id that says nothing: {@code usr_} and 16 letters or digits, 79 bits of chance. */
  public static String opaque(RandomGenerator random) {
    StringBuilder id = new StringBuilder("usr_");
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      id.append(CLEAR.charAt(random.nextInt(CLEAR.length())));
    }
    return id.toString();
  }

  /** What personal thing the text looks like; a guess, so it warns and does not forbid. */
  public static Optional<Smell> smell(String text) {
    String id = text.strip();
    if (EMAIL.matcher(id).matches()) {
      return Optional.of(Smell.EMAIL);
    }
    if (looksLikePhone(id)) {
      return Optional.of(Smell.PHONE);
    }
    boolean name =
        WORDS.matcher(id).matches()
            || JOINED_LOWER.matcher(id).matches()
            || JOINED_CAPITAL.matcher(id).matches();
    return name ? Optional.of(Smell.NAME) : Optional.empty();
  }

  /** Why the text cannot be sent; empty when it can. */
  public static Optional<Flaw> flaw(String text) {
    if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
      return Optional.of(Flaw.TOO_LONG);
    }
    return text.codePoints().anyMatch(Character::isISOControl)
        ? Optional.of(Flaw.CONTROL_CHARACTER)
        : Optional.empty();
  }

  private static boolean looksLikePhone(String id) {
    long digits = id.chars().filter(Character::isDigit).count();
    return digits >= PHONE_DIGITS_MIN
        && digits <= PHONE_DIGITS_MAX
        && !DATE.matcher(id).matches()
        && (DIALLED.matcher(id).matches() || GROUPED.matcher(id).matches());
  }
}
