package dev.linkdesk.demo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field, as a value of the field's type. */
sealed interface HostedFlowTyped {
  record Value(Object value) implements HostedFlowTyped {}

  record Empty() implements HostedFlowTyped {}

  record Wrong() implements HostedFlowTyped {}

  /** Reads and checks; times without an offset count as UTC, which the form says. */
  static HostedFlowTyped of(FieldSchema schema, List<String> texts) {
    List<String> given = texts.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (given.isEmpty()) {
      return new Empty();
    }
    try {
      Object value = value(schema, given);
      return FieldCheck.problem(schema, value) == null ? new Value(value) : new Wrong();
    } catch (NumberFormatException | DateTimeException e) {
      return new Wrong();
    }
  }

  private static Object value(FieldSchema schema, List<String> given) {
    String text = given.getFirst();
    return switch (schema.type()) {
      case STRING, EMAIL_ADDRESS, DATE, CHOICES -> text;
      case NUMBER -> finite(Double.parseDouble(text.replace(',', '.')));
      case INTEGER -> Long.parseLong(text);
      case BOOLEAN -> text.equals("true") || text.equals("yes");
      case DATETIME -> instant(text);
      case MULTI_CHOICES -> given;
      case ARRAY ->
          given.stream()
              .flatMap(String::lines)
              .map(String::strip)
              .filter(one -> !one.isEmpty())
              .toList();
    };
  }

  private static Double finite(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new NumberFormatException();
    }
    return number;
  }

  private static String instant(String text) {
    boolean hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 0;
    OffsetDateTime time =
        hasOffset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
    return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
        .format(time.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /** How a value stands in its control; what comes back unchanged was not edited. */
  static List<String> shown(FieldSchema schema, @Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> all) {
      List<String> texts = all.stream().map(Object::toString).toList();
      return schema.type() == FieldType.ARRAY ? List.of(String.join("\n", texts)) : texts;
    }
    if (schema.type() == FieldType.DATETIME) {
      return List.of(local(value.toString()));
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return List.of(Long.toString(number.longValue()));
    }
    return List.of(value.toString());
  }

  private static String local(String text) {
    try {
      return OffsetDateTime.parse(text)
          .withOffsetSameInstant(ZoneOffset.UTC)
          .toLocalDateTime()
          .truncatedTo(ChronoUnit.SECONDS)
          .toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  /** Same text, whatever the line ends and the spaces around. */
  static boolean same(List<String> shown, List<String> typed) {
    return plain(shown).equals(plain(typed));
  }

  private static String plain(List<String> texts) {
    return texts.stream()
        .map(text -> text.replace("\r\n", "\n").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
