package dev.linkdesk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form with the prefilled details: what it shows and what a person changed in it. */
final class HostedFlowDetails {
  /** The picture step asks for these. */
  private static final Set<String> ASKED_LATER =
      Set.of("selected_country_code", "identification_class");

  private static final String BIRTHDATE = "birthdate";

  /** Form names carry this, so that no field key meets a name of the page's own. */
  private static final String NAME = "field-";

  private final DemoInquiry inquiry;
  private final DemoTemplate template;
  private final HostedFlowWords words;
  private final LocalDate today;

  HostedFlowDetails(HostedFlowVisit visit, LocalDate today) {
    inquiry = visit.inquiry();
    template = visit.template();
    words = visit.words();
    this.today = today;
  }

  /** What was typed: the changes to store, and a sentence for each field that does not fit. */
  record Read(Map<String, Optional<Object>> changes, Map<String, String> problems) {}

  Read read(HostedFlowParameters form) {
    Map<String, Optional<Object>> changes = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    for (FieldSchema schema : fields()) {
      List<String> typed = typed(schema, form);
      boolean unchanged = HostedFlowTyped.same(shown(schema), typed);
      switch (HostedFlowTyped.of(schema, typed)) {
        case HostedFlowTyped.Empty _ when schema.required() ->
            problems.put(schema.key(), words.text("details.problem.required"));
        case HostedFlowTyped.Empty _ -> {
          if (!unchanged) {
            changes.put(schema.key(), Optional.empty());
          }
        }
        case HostedFlowTyped.Wrong _ -> problems.put(schema.key(), problem(schema));
        case HostedFlowTyped.Value(Object value) -> {
          if (isInFuture(schema, value)) {
            problems.put(schema.key(), words.text("details.problem.birthdate"));
          } else if (!unchanged) {
            changes.put(schema.key(), Optional.of(value));
          }
        }
      }
    }
    return new Read(changes, problems);
  }

  /** A box that is not ticked sends nothing; that means "no" only where something stood before. */
  private List<String> typed(FieldSchema schema, HostedFlowParameters form) {
    if (isLocked(schema)) {
      return shown(schema);
    }
    List<String> typed = form.all(NAME + schema.key());
    boolean unticked = schema.type() == FieldType.BOOLEAN && typed.isEmpty();
    return unticked && inquiry.fields().containsKey(schema.key()) ? List.of("false") : typed;
  }

  private boolean isInFuture(FieldSchema schema, Object value) {
    return schema.key().equals(BIRTHDATE) && LocalDate.parse(value.toString()).isAfter(today);
  }

  private String problem(FieldSchema schema) {
    return switch (schema.type()) {
      case STRING ->
          schema.countryCode()
              ? words.text("details.problem.choice")
              : words.text("details.problem.long", orZero(schema.max()));
      case EMAIL_ADDRESS -> words.text("details.problem.email");
      case NUMBER, INTEGER -> numberProblem(schema);
      case DATE -> dateProblem(schema);
      case DATETIME -> words.text("details.problem.datetime");
      case BOOLEAN, CHOICES, MULTI_CHOICES, ARRAY -> words.text("details.problem.choice");
    };
  }

  private static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  private String numberProblem(FieldSchema schema) {
    if (schema.min() != null && schema.max() != null) {
      return words.text("details.problem.between", schema.min(), schema.max());
    }
    return words.text("details.problem.number");
  }

  private String dateProblem(FieldSchema schema) {
    if (schema.minDate() != null && schema.maxDate() != null) {
      return words.text(
          "details.problem.between", schema.minDate().toString(), schema.maxDate().toString());
    }
    return words.text("details.problem.date");
  }

  /**
   * The fields as the page shows them.
   *
   * @param form what was typed and did not fit; null shows what is stored
   */
  List<Map<String, Object>> rows(
      @Nullable HostedFlowParameters form, Map<String, String> problems, boolean optional) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FieldSchema schema : fields()) {
      List<String> texts = form == null ? shown(schema) : typed(schema, form);
      String problem = problems.getOrDefault(schema.key(), "");
      boolean isExtra = isOptional(schema) && isEmpty(texts) && problem.isEmpty();
      if (isExtra == optional) {
        rows.add(
            new HostedFlowFieldRow(schema, NAME + schema.key(), words)
                .values(texts, problem, isLocked(schema)));
      }
    }
    return rows;
  }

  /** The problems as links to their fields. */
  List<Map<String, Object>> summary(Map<String, String> problems) {
    return fields().stream()
        .filter(schema -> problems.containsKey(schema.key()))
        .map(schema ->
            Map.<String, Object>of(
                "target",
                NAME + schema.key(),
                "which",
                HostedFlowFieldRow.label(schema, words),
                "what",
                problems.getOrDefault(schema.key(), "")))
        .toList();
  }

  private List<FieldSchema> fields() {
    return template.fields().stream()
        .filter(schema -> schema.archivedAt() == null && !ASKED_LATER.contains(schema.key()))
        .toList();
  }

  /** Folded away while empty, so that the page asks first for what a person is likely to check. */
  private static boolean isOptional(FieldSchema schema) {
    String key = schema.key();
    return !schema.required()
        && (key.equals("name_middle")
            || key.equals("email_address")
            || key.equals("phone_number")
            || key.equals("identification_number")
            || key.startsWith("address_"));
  }

  private static boolean isEmpty(List<String> texts) {
    return texts.stream().allMatch(String::isBlank);
  }

  private boolean isLocked(FieldSchema schema) {
    return schema.writeOnce() && inquiry.fields().containsKey(schema.key());
  }

  private List<String> shown(FieldSchema schema) {
    return HostedFlowTyped.shown(schema, inquiry.fields().get(schema.key()));
  }
}
