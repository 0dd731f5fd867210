package dev.linkdesk.ui.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of the program, by key {@code screen.part.use}; the first part names the bundle in
 * {@code resources/dev/linkdesk/ui}. Placeholders are those of {@link MessageFormat}, so an
 * apostrophe is written twice. May be used on any thread.
 */
public final class Texts {
  /** The parts of the program that have words of their own. */
  public static final List<String> BUNDLES =
      List.of(
          "shared",
          "window",
          "create",
          "results",
          "settings",
          "handover",
          "agenda",
          "views",
          "act",
          "explain",
          "numbers",
          "export",
          "news",
          "palette");

  private final Map<String, ResourceBundle> bundles;
  private final Locale locale;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  /** Reads all words once, so that a missing bundle is noticed at start. */
  public Texts(Locale locale) {
    this.locale = locale;
    bundles =
        BUNDLES.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    name -> ResourceBundle.getBundle("dev.linkdesk.ui." + name, locale)));
  }

  /**
   * The words for a key with its placeholders filled.
   *
   * @throws MissingResourceException when there are no words for the key
   */
  public String get(String key, Object... placeholders) {
    int dot = key.indexOf('.');
    ResourceBundle bundle = dot < 0 ? null : bundles.get(key.substring(0, dot));
    if (bundle == null) {
      throw new MissingResourceException("no bundle for " + key, Texts.class.getName(), key);
    }
    String words = bundle.getString(key);
    boolean isPlain = words.indexOf('{') < 0 && words.indexOf('\'') < 0;
    return isPlain ? words : filled(words, placeholders);
  }

  /** Parsing costs far more than filling, and a table says the same thing of many rows. */
  private String filled(String words, Object... placeholders) {
    MessageFormat format = parsed.computeIfAbsent(words, each -> new MessageFormat(each, locale));
    synchronized (format) {
      return format.format(placeholders);
    }
  }

  public boolean has(String key) {
    int dot = key.indexOf('.');
    ResourceBundle bundle = dot < 0 ? null : bundles.get(key.substring(0, dot));
    return bundle != null && bundle.containsKey(key);
  }

  public Locale locale() {
    return locale;
  }
}
