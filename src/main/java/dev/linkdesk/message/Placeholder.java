package dev.linkdesk.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a template leaves open; written as its name in double braces. */
public enum Placeholder {
  FIRST_NAME,
  LINK,
  EXPIRES_AT,
  COMPANY,
  SUPPORT_CONTACT,
  CALL_BACK_CODE;

  static final String OPEN = "{{";
  static final String CLOSE = "}}";

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The name without braces, for example {@code first_name}. */
  public String word() {
    return word;
  }

  /** As it stands in a template, for example <code>{{first_name}}</code>. */
  public String written() {
    return OPEN + word + CLOSE;
  }

  static Optional<Placeholder> named(String word) {
    return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** The one that somebody may have meant who wrote another word. */
  static Optional<Placeholder> near(String word) {
    String plain = plain(word);
    return Stream.of(values())
        .filter(each -> Spelling.isNear(plain(each.word), plain, 2))
        .findFirst();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
