package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.FieldSchema;
import dev.linkdesk.inquiry.FieldSchema.Option;
import dev.linkdesk.ui.shared.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be put into a prefill field, and how the text of its control becomes a value. */
sealed interface FieldKind {
  /** Between the values of {@link SomeOf}; no option holds a line break. */
  String SEPARATOR = "\n";

  /** Reads a text that is not blank. */
  Reading read(String text, TypedDates dates);

  /** What became of a text. */
  sealed interface Reading {
    /**
     * A value to send.
     *
     * @param tidy the text as it is shown from now on
     */
    record Value(Object value, String tidy) implements Reading {}

    record Wrong(Problem problem) implements Reading {}

    static Reading wrong(String textKey, Object... placeholders) {
      return new Wrong(Problem.of(textKey, placeholders));
    }
  }

  /** The kind of a template's field; empty for those that only the applicant's flow fills. */
  static Optional<FieldKind> of(FieldSchema schema) {
    FieldKind kind =
        switch (schema.type().replace('_', '-').toLowerCase(Locale.ROOT)) {
          case "string" ->
              schema.key().equals("email_address") ? new Email() : new Line(schema.maxLength());
          case "email-address" -> new Email();
          case "number" -> new Numeric(schema.min(), schema.max(), false);
          case "integer" -> new Numeric(schema.min(), schema.max(), true);
          case "boolean" -> new YesNo();
          case "date" -> new Day(schema.key().equals("birthdate"));
          case "datetime" -> new Moment();
          case "choices" -> new OneOf(schema.options());
          case "multi-choices" -> new SomeOf(schema.options());
          default -> null;
        };
    return Optional.ofNullable(kind);
  }

  record Line(@Nullable Integer maxLength) implements FieldKind {
    @Override
    public Reading read(String text, TypedDates dates) {
      Problem flaw = OneLine.flaw(text);
      if (flaw != null) {
        return new Reading.Wrong(flaw);
      }
      return maxLength != null && text.codePointCount(0, text.length()) > maxLength
          ? Reading.wrong("create.problem.tooLong", maxLength)
          : new Reading.Value(text, text);
    }
  }

  record Email() implements FieldKind {
    private static final Pattern SHAPE =
        Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@.]+(?:\\.[^\\s\\p{Cntrl}@.]+)+");

    @Override
    public Reading read(String text, TypedDates dates) {
      return SHAPE.matcher(text).matches()
          ? new Reading.Value(text, text)
          : Reading.wrong("create.problem.email");
    }
  }

  record Numeric(@Nullable Double min, @Nullable Double max, boolean whole) implements FieldKind {
    private static final Pattern SHAPE = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");

    @Override
    public Reading read(String text, TypedDates dates) {
      if (!SHAPE.matcher(text).matches() || (whole && text.contains("."))) {
        return Reading.wrong(whole ? "create.problem.whole" : "create.problem.number");
      }
      BigDecimal value = new BigDecimal(text);
      if (min != null && value.compareTo(BigDecimal.valueOf(min)) < 0) {
        return Reading.wrong("create.problem.min", min);
      }
      if (max != null && value.compareTo(BigDecimal.valueOf(max)) > 0) {
        return Reading.wrong("create.problem.max", max);
      }
      return whole
          ? new Reading.Value(value.longValueExact(), text)
          : new Reading.Value(value, text);
    }
  }

  record YesNo() implements FieldKind {
    static final String YES = "true";
    static final String NO = "false";

    @Override
    public Reading read(String text, TypedDates dates) {
      return new Reading.Value(text.equals(YES), text);
    }
  }

  record Day(boolean ofBirth) implements FieldKind {
    @Override
    public Reading read(String text, TypedDates dates) {
      Optional<LocalDate> date = dates.date(text);
      if (date.isEmpty()) {
        return Reading.wrong("create.problem.date");
      }
      if (ofBirth && date.get().isAfter(dates.today())) {
        return Reading.wrong("create.problem.birthdateToCome");
      }
      return new Reading.Value(date.get().toString(), date.get().toString());
    }
  }

  record Moment() implements FieldKind {
    private static final DateTimeFormatter MILLIS =
        new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    @Override
    public Reading read(String text, TypedDates dates) {
      Optional<Instant> moment = TypedDates.moment(text);
      return moment.isEmpty()
          ? Reading.wrong("create.problem.moment")
          : new Reading.Value(MILLIS.format(moment.get()), text);
    }
  }

  record OneOf(List<Option> options) implements FieldKind {
    @Override
    public Reading read(String text, TypedDates dates) {
      return options.stream().anyMatch(option -> option.value().equals(text))
          ? new Reading.Value(text, text)
          : Reading.wrong("create.problem.choice");
    }
  }

  record SomeOf(List<Option> options) implements FieldKind {
    @Override
    public Reading read(String text, TypedDates dates) {
      List<String> chosen = chosen(text);
      return options.stream().map(Option::value).toList().containsAll(chosen)
          ? new Reading.Value(chosen, text)
          : Reading.wrong("create.problem.choice");
    }

    static List<String> chosen(String text) {
      return Stream.of(text.split(SEPARATOR, -1)).filter(value -> !value.isEmpty()).toList();
    }
  }
}
