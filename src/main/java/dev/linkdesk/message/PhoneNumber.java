package dev.linkdesk.message;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number that can be, with its country. */
public final class PhoneNumber {
  /** The library itself would take letters, and much else around a number. */
  private static final Pattern SIGNS = Pattern.compile("\\+?[0-9 ().\\-/\u00A0]*");

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private final String e164;
  private final String shown;

  private PhoneNumber(Phonenumber.PhoneNumber number) {
    e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
    shown = NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
  }

  /** What comes of looking at what was typed. */
  public sealed interface Parsed {}

  /** It can be. */
  public record Valid(PhoneNumber number) implements Parsed {}

  /**
   * It does not begin with a plus, so its country is a guess that somebody has to make their own.
   *
   * @param meant what it would be in the region that was hinted at; empty when it cannot be there
   */
  public record NoCountry(Optional<PhoneNumber> meant) implements Parsed {}

  /** It cannot be. */
  public record Wrong(Reason reason) implements Parsed {}

  /** Why something is no telephone number. */
  public enum Reason {
    BLANK,
    /** Something else than digits, spaces, brackets, dots, dashes, slashes and one plus before. */
    SIGNS,
    TOO_SHORT,
    TOO_LONG,
    /** No country has a number that begins so. */
    NO_SUCH_COUNTRY,
    /** Its country has no such number. */
    NO_SUCH_NUMBER
  }

  /**
   * Looks at what was typed; spaces around it do not matter.
   *
   * @param region two letters of a country, to guess one for a number without a plus; null for none
   */
  public static Parsed parse(String typed, @Nullable String region) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Wrong(Reason.BLANK);
    }
    if (!SIGNS.matcher(text).matches()) {
      return new Wrong(Reason.SIGNS);
    }
    if (text.startsWith("+")) {
      return international(text);
    }
    Parsed guess =
        text.startsWith("00") ? international("+" + text.substring(2)) : national(text, region);
    return new NoCountry(
        guess instanceof Valid valid ? Optional.of(valid.number()) : Optional.empty());
  }

  /** Plus, country and number, without anything between, as ITU-T E.164 has it. */
  public String e164() {
    return e164;
  }

  /** The same with spaces, for people. */
  public String shown() {
    return shown;
  }

  private static Parsed international(String text) {
    return parsed(text, null);
  }

  private static Parsed national(String text, @Nullable String region) {
    return region == null ? new Wrong(Reason.NO_SUCH_COUNTRY) : parsed(text, region);
  }

  private static Parsed parsed(String text, @Nullable String region) {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(text, region);
      if (NUMBERS.isValidNumber(number)) {
        return new Valid(new PhoneNumber(number));
      }
      return new Wrong(reason(NUMBERS.isPossibleNumberWithReason(number)));
    } catch (NumberParseException refused) {
      return new Wrong(
          switch (refused.getErrorType()) {
            case INVALID_COUNTRY_CODE -> Reason.NO_SUCH_COUNTRY;
            case TOO_LONG -> Reason.TOO_LONG;
            case NOT_A_NUMBER, TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Reason.TOO_SHORT;
          });
    }
  }

  private static Reason reason(ValidationResult result) {
    return switch (result) {
      case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> Reason.TOO_SHORT;
      case TOO_LONG -> Reason.TOO_LONG;
      case INVALID_COUNTRY_CODE -> Reason.NO_SUCH_COUNTRY;
      case IS_POSSIBLE, INVALID_LENGTH -> Reason.NO_SUCH_NUMBER;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PhoneNumber same && same.e164.equals(e164);
  }

  @Override
  public int hashCode() {
    return e164.hashCode();
  }

  /** Numbers are personal: none may reach a log by way of its text. */
  @Override
  public String toString() {
    return "PhoneNumber";
  }
}
