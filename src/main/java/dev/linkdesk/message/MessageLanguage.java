package dev.linkdesk.message;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that messages are shipped in. */
public enum MessageLanguage {
  ENGLISH("en"),
  SPANISH("es"),
  FRENCH("fr"),
  GERMAN("de"),
  PORTUGUESE("pt-BR");

  private final Locale locale;

  MessageLanguage(String tag) {
    locale = Locale.forLanguageTag(tag);
  }

  /** How dates are written in it. */
  public Locale locale() {
    return locale;
  }

  /** Two letters that name it in files. */
  String code() {
    return locale.getLanguage();
  }

  /**
   * The language that is nearest to that of an inquiry's pages: the same without its country, or
   * English.
   *
   * @param flowLocaleCode one of Persona's locale codes, such as {@code es-MX}; null when the
   *     applicant's browser decides
   */
  public static MessageLanguage of(@Nullable String flowLocaleCode) {
    String language =
        flowLocaleCode == null ? "" : Locale.forLanguageTag(flowLocaleCode).getLanguage();
    return Stream.of(values())
        .filter(each -> each.code().equals(language))
        .findFirst()
        .orElse(ENGLISH);
  }
}
