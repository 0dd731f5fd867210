package dev.linkdesk.demo;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the pages in one language. */
final class HostedFlowWords {
  private static final String BUNDLE = "dev.linkdesk.demo.flow";

  record Country(String code, String name) {}

  private final Locale locale;
  private final ResourceBundle bundle;
  private final List<Country> countries;

  /**
   * @throws MissingResourceException when the program lacks its words
   */
  HostedFlowWords(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Collator order = Collator.getInstance(locale);
    countries =
        Stream.of(Locale.getISOCountries())
            .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(locale)))
            .sorted(Comparator.comparing(Country::name, order))
            .toList();
  }

  Locale locale() {
    return locale;
  }

  String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  /** The words for this key, or the other text when the bundle has none. */
  String textOr(String key, String other) {
    return bundle.containsKey(key) ? bundle.getString(key) : other;
  }

  /** All countries, in this language's order. */
  List<Country> countries() {
    return countries;
  }
}
