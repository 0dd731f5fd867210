package dev.linkdesk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a template: its key exactly as requests must spell it, and what values it takes.
 *
 * @param max the largest number, or the greatest length of a text
 * @param options empty unless the type is a choice
 * @param archivedAt not null: no longer in use, values are refused
 */
record FieldSchema(
    FieldType type,
    String key,
    String label,
    boolean required,
    boolean writeOnce,
    boolean countryCode,
    @Nullable Long min,
    @Nullable Long max,
    @Nullable LocalDate minDate,
    @Nullable LocalDate maxDate,
    List<Option> options,
    @Nullable Instant archivedAt) {

  static final long TEXT_LIMIT = 255;

  record Option(String value, String label) {}

  static FieldSchema typed(FieldType type, String key, String label) {
    Long limit = type == FieldType.STRING ? (Long) TEXT_LIMIT : null;
    return new FieldSchema(
        type, key, label, false, false, false, null, limit, null, null, List.of(), null);
  }

  static FieldSchema text(String key, String label) {
    return typed(FieldType.STRING, key, label);
  }

  static FieldSchema country(String key, String label) {
    return new FieldSchema(
        FieldType.STRING,
        key,
        label,
        false,
        false,
        true,
        null,
        TEXT_LIMIT,
        null,
        null,
        List.of(),
        null);
  }

  static FieldSchema choice(FieldType type, String key, String label, Option... options) {
    return new FieldSchema(
        type, key, label, false, false, false, null, null, null, null, List.of(options), null);
  }

  FieldSchema between(@Nullable Long least, @Nullable Long most) {
    return new FieldSchema(
        type,
        key,
        label,
        required,
        writeOnce,
        countryCode,
        least,
        most,
        minDate,
        maxDate,
        options,
        archivedAt);
  }

  FieldSchema between(LocalDate first, LocalDate last) {
    return new FieldSchema(
        type,
        key,
        label,
        required,
        writeOnce,
        countryCode,
        min,
        max,
        first,
        last,
        options,
        archivedAt);
  }

  FieldSchema once() {
    return new FieldSchema(
        type,
        key,
        label,
        required,
        true,
        countryCode,
        min,
        max,
        minDate,
        maxDate,
        options,
        archivedAt);
  }

  FieldSchema needed() {
    return new FieldSchema(
        type,
        key,
        label,
        true,
        writeOnce,
        countryCode,
        min,
        max,
        minDate,
        maxDate,
        options,
        archivedAt);
  }

  FieldSchema archived(Instant since) {
    return new FieldSchema(
        type,
        key,
        label,
        required,
        writeOnce,
        countryCode,
        min,
        max,
        minDate,
        maxDate,
        options,
        since);
  }
}
