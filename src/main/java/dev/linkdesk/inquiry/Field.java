package dev.linkdesk.inquiry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field of an inquiry as Persona answers it.
 *
 * @param key as the template names it, for example {@code name_first}
 * @param type Persona's word, for example {@code string} or {@code date}; empty when absent
 * @param value text, number, boolean, list or map; null when unset
 */
public record Field(String key, String type, @Nullable Object value) {

  /** The same key whatever its casing: Persona's samples write both kebab and snake. */
  public static String normal(String key) {
    return key.replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** Field values are personal: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "Field[" + key + "]";
  }
}
