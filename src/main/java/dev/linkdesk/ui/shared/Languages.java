package dev.linkdesk.ui.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages of Persona's Hosted Flow. */
public final class Languages {
  /** Persona's locale codes. */
  public static final List<String> CODES =
      List.of(
          "ar-EG", "az", "bg", "bn", "cs", "cy", "da", "de", "el-GR", "en-US", "es-MX", "fi", "fr",
          "he", "hi", "hr", "hu", "hy", "id-ID", "it", "ja", "ko-KR", "lt", "ms", "nl-NL", "no",
          "pl", "pt-BR", "ro", "ru", "sk", "sr", "sv", "ta", "th", "tl", "tr-TR", "uk-UA", "ur",
          "vi", "zh-CN", "zh-TW");

  private Languages() {}

  /** A language in words. */
  public static String words(String code, Texts texts) {
    return Locale.forLanguageTag(code).getDisplayName(texts.locale());
  }

  /** All to choose from, with their words: first the empty one, which leaves it to the browser. */
  public static Map<String, String> choices(Texts texts) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("", texts.get("shared.language.any"));
    CODES.stream()
        .sorted((one, other) -> words(one, texts).compareTo(words(other, texts)))
        .forEach(code -> words.put(code, words(code, texts)));
    return words;
  }
}
