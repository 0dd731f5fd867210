package dev.linkdesk.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says of one of its fields.
 *
 * @param type Persona's word: string, email-address, number, integer, boolean, date, datetime,
 *     choices, multi-choices, array, hash, json, file, relation-schema; others may come
 * @param label as shown to people; the key when Persona gives none
 * @param options the values of choices, empty for other types
 * @param maxLength characters a text may have, when limited
 */
public record FieldSchema(
    String key,
    String type,
    String label,
    boolean required,
    List<Option> options,
    @Nullable Integer maxLength,
    @Nullable Double min,
    @Nullable Double max) {

  /** One of the values that a choices field takes, and its words for people. */
  public record Option(String value, String label) {}

  public FieldSchema {
    options = List.copyOf(options);
  }
}
