package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkdesk.inquiry.FieldSchema;
import dev.linkdesk.inquiry.FieldSchema.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldKindTest {
  private static final TypedDates DATES =
      new TypedDates(
          Locale.US, InstantSource.fixed(Instant.parse("2026-03-05T10:00:00Z")), ZoneOffset.UTC);

  private static FieldKind kind(String key, String type) {
    return FieldKind.of(
            new FieldSchema(
                key,
                type,
                key,
                false,
                List.of(new Option("a", "A"), new Option("b", "B")),
                5,
                1.0,
                9.5))
        .orElseThrow();
  }

  private static Object value(String type, String text) {
    return assertInstanceOf(FieldKind.Reading.Value.class, kind("some_key", type).read(text, DATES))
        .value();
  }

  private static String problem(String key, String type, String text) {
    return assertInstanceOf(FieldKind.Reading.Wrong.class, kind(key, type).read(text, DATES))
        .problem()
        .textKey();
  }

  @Test
  void textGoesAsTyped() {
    assertEquals("Jane", value("string", "Jane"));
  }

  @Test
  void numbersGoAsNumbers() {
    assertEquals(new BigDecimal("2.5"), value("number", "2.5"));
    assertEquals(7L, value("integer", "7"));
  }

  @Test
  void booleansGoAsBooleans() {
    assertEquals(true, value("boolean", "true"));
    assertEquals(false, value("boolean", "false"));
  }

  @Test
  void datesGoAsIso() {
    assertEquals("1977-08-31", value("date", "8/31/1977"));
  }

  @Test
  void momentsGoInUtcWithMilliseconds() {
    assertEquals("2026-01-31T09:00:00.000Z", value("datetime", "2026-01-31T10:00+01:00"));
  }

  @Test
  void severalChoicesGoAsAList() {
    assertEquals(List.of("a", "b"), value("multi_choices", "a\nb"));
    assertEquals(List.of("b"), value("multi-choices", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "name, string, Maximilian, create.problem.tooLong",
    "mail, email-address, nobody, create.problem.email",
    "email_address, string, a@b, create.problem.email",
    "n, number, ten, create.problem.number",
    "n, number, 0.5, create.problem.min",
    "n, number, 9.6, create.problem.max",
    "n, integer, 2.5, create.problem.whole",
    "n, number, 1e9, create.problem.number",
    "d, date, 1977-13-01, create.problem.date",
    "birthdate, date, 2026-03-06, create.problem.birthdateToCome",
    "t, datetime, 2026-01-31, create.problem.moment",
    "c, choices, z, create.problem.choice"
  })
  void whatDoesNotFitIsAProblem(String key, String type, String text, String problem) {
    assertEquals(problem, problem(key, type, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "relation-schema", "json", "hash", "array", "something-new"})
  void whatOnlyTheFlowFillsIsNotOffered(String type) {
    assertEquals(Optional.empty(), FieldKind.of(Desk.schema("key", type, "Key")));
  }
}
