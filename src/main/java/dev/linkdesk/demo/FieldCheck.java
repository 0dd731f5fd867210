package dev.linkdesk.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a value against its field schema. The sentences name the field, never the value. */
final class FieldCheck {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private FieldCheck() {}

  /** What is wrong with the value, or null when it may be stored. */
  static @Nullable String problem(FieldSchema schema, Object value) {
    if (schema.archivedAt() != null) {
      return schema.key() + " is archived and takes no values";
    }
    return switch (schema.type()) {
      case STRING -> value instanceof String text ? string(schema, text) : not(schema, "a string");
      case EMAIL_ADDRESS ->
          value instanceof String text && EMAIL.matcher(text).matches()
              ? null
              : not(schema, "a valid email address");
      case NUMBER ->
          value instanceof Number number ? range(schema, number) : not(schema, "a number");
      case INTEGER ->
          value instanceof Long number ? range(schema, number) : not(schema, "an integer");
      case BOOLEAN -> value instanceof Boolean ? null : not(schema, "true or false");
      case DATE -> value instanceof String text ? date(schema, text) : not(schema, "a date");
      case DATETIME ->
          value instanceof String text ? dateTime(schema, text) : not(schema, "a time");
      case CHOICES ->
          value instanceof String text && offers(schema, text)
              ? null
              : not(schema, "one of the options");
      case MULTI_CHOICES ->
          value instanceof List<?> all
                  && all.stream()
                      .allMatch(one -> one instanceof String text && offers(schema, text))
              ? null
              : not(schema, "a list of options");
      case ARRAY ->
          value instanceof List<?> all && all.stream().allMatch(String.class::isInstance)
              ? null
              : not(schema, "a list of strings");
    };
  }

  static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  private static String not(FieldSchema schema, String what) {
    return schema.key() + " must be " + what;
  }

  private static boolean offers(FieldSchema schema, String value) {
    return schema.options().stream().anyMatch(option -> option.value().equals(value));
  }

  private static @Nullable String string(FieldSchema schema, String text) {
    if (schema.max() != null && text.codePointCount(0, text.length()) > schema.max()) {
      return schema.key() + " is too long (maximum is " + schema.max() + " characters)";
    }
    if (schema.countryCode() && !COUNTRIES.contains(text)) {
      return schema.key() + " must be a two-letter ISO 3166-1 country code";
    }
    return null;
  }

  private static @Nullable String range(FieldSchema schema, Number number) {
    if (schema.min() != null && number.doubleValue() < schema.min()) {
      return schema.key() + " must be at least " + schema.min();
    }
    if (schema.max() != null && number.doubleValue() > schema.max()) {
      return schema.key() + " must be at most " + schema.max();
    }
    return null;
  }

  private static @Nullable String date(FieldSchema schema, String text) {
    LocalDate date;
    try {
      date = LocalDate.parse(text);
    } catch (DateTimeException e) {
      return not(schema, "a date in the form YYYY-MM-DD");
    }
    if (schema.minDate() != null && date.isBefore(schema.minDate())) {
      return schema.key() + " must not be before " + schema.minDate();
    }
    if (schema.maxDate() != null && date.isAfter(schema.maxDate())) {
      return schema.key() + " must not be after " + schema.maxDate();
    }
    return null;
  }

  private static @Nullable String dateTime(FieldSchema schema, String text) {
    try {
      OffsetDateTime.parse(text);
      return null;
    } catch (DateTimeException e) {
      return not(schema, "a date and time in ISO 8601 with an offset");
    }
  }
}
