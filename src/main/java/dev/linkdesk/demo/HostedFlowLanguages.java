package dev.linkdesk.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages the pages speak; English where another is asked for. */
final class HostedFlowLanguages {
  private static final String FALLBACK = "en";

  private final Map<String, HostedFlowWords> byCode = new LinkedHashMap<>();

  HostedFlowLanguages() {
    for (String code : List.of(FALLBACK, "es", "fr", "de", "pt")) {
      byCode.put(code, new HostedFlowWords(Locale.of(code)));
    }
  }

  /**
   * The words for the first of these that asks for something.
   *
   * @param asked the link's {@code language}, a code such as {@code pt-BR}
   * @param chosen what this visit used before
   */
  HostedFlowWords words(
      @Nullable String asked, @Nullable String chosen, @Nullable String acceptLanguage) {
    return Stream.of(asked, chosen)
        .filter(Objects::nonNull)
        .findFirst()
        .map(this::named)
        .or(() -> preferred(acceptLanguage))
        .orElseGet(() -> named(FALLBACK));
  }

  private HostedFlowWords named(String tag) {
    HostedFlowWords words = byCode.get(Locale.forLanguageTag(tag.replace('_', '-')).getLanguage());
    return words != null ? words : Objects.requireNonNull(byCode.get(FALLBACK));
  }

  private Optional<HostedFlowWords> preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Optional.empty();
    }
    try {
      List<Locale> known = byCode.values().stream().map(HostedFlowWords::locale).toList();
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), known);
      return best == null ? Optional.empty() : Optional.of(named(best.toLanguageTag()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The links of the switch at the foot of a page. */
  List<Map<String, Object>> links(HostedFlowWords current, String address) {
    String glue = address.contains("?") ? "&" : "?";
    return byCode.values().stream()
        .map(words -> {
          Locale locale = words.locale();
          return Map.<String, Object>of(
              "code",
              locale.getLanguage(),
              "language",
              words.text("language.name"),
              "href",
              address + glue + "language=" + locale.getLanguage(),
              "current",
              words == current);
        })
        .toList();
  }
}
