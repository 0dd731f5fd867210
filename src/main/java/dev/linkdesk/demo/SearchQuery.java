package dev.linkdesk.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns the query of a search into a predicate. At most two levels deep and 20 clauses each. */
final class SearchQuery {
  private static final int DEPTH = 2;
  private static final int CLAUSES = 20;

  private SearchQuery() {}

  /**
   * @throws Refusal 400 for anything that is no query, 422 for a value that does not fit
   */
  static Predicate<DemoInquiry> compile(JsonElement query) {
    return compile(query, 0);
  }

  private static Predicate<DemoInquiry> compile(JsonElement element, int depth) {
    if (!(element instanceof JsonObject object)) {
      throw Refusal.badRequest("query must be an object");
    }
    Map<String, JsonElement> members = object.asMap();
    if (members.keySet().equals(Set.of("attribute", "operator", "value"))) {
      return leaf(text(members, "attribute"), text(members, "operator"), members.get("value"));
    }
    if (members.size() != 1) {
      throw Refusal.badRequest("query must be one of: and, or, not, a predicate");
    }
    if (depth >= DEPTH) {
      throw Refusal.badRequest("query is nested more than " + DEPTH + " levels deep");
    }
    Map.Entry<String, JsonElement> only = members.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "not" -> compile(only.getValue(), depth + 1).negate();
      case "and" -> {
        List<Predicate<DemoInquiry>> all = clauses(only.getValue(), depth);
        yield inquiry -> all.stream().allMatch(one -> one.test(inquiry));
      }
      case "or" -> {
        List<Predicate<DemoInquiry>> all = clauses(only.getValue(), depth);
        yield inquiry -> all.stream().anyMatch(one -> one.test(inquiry));
      }
      default -> throw Refusal.badRequest("query must be one of: and, or, not, a predicate");
    };
  }

  private static List<Predicate<DemoInquiry>> clauses(JsonElement element, int depth) {
    if (!(element instanceof JsonArray array) || array.size() > CLAUSES) {
      throw Refusal.badRequest("query takes a list of at most " + CLAUSES + " clauses");
    }
    List<Predicate<DemoInquiry>> all = new ArrayList<>();
    for (JsonElement one : array) {
      all.add(compile(one, depth + 1));
    }
    return all;
  }

  private static String text(Map<String, JsonElement> members, String name) {
    if (members.get(name) instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw Refusal.badRequest("query." + name + " must be a string");
  }

  private static Predicate<DemoInquiry> leaf(
      String attribute, String operator, @Nullable JsonElement value) {
    if (!(value instanceof JsonPrimitive primitive)) {
      throw Refusal.badRequest("query.value must be a string, number or boolean");
    }
    String text = primitive.getAsString();
    return switch (attribute) {
      case "status" -> equal(operator, inquiry -> inquiry.status().wire().equals(text));
      case "reference_id" -> equal(operator, inquiry -> text.equals(inquiry.referenceId()));
      case "inquiry_template_id" -> equal(operator, inquiry -> inquiry.templateId().equals(text));
      case "created_at" -> {
        Instant time = time(text);
        compare(operator, 0);
        yield inquiry -> compare(operator, inquiry.times().createdAt().compareTo(time));
      }
      case "updated_at" -> {
        Instant time = time(text);
        compare(operator, 0);
        yield inquiry -> compare(operator, inquiry.times().updatedAt().compareTo(time));
      }
      default -> throw Refusal.badRequest("query.attribute is not searchable");
    };
  }

  private static Predicate<DemoInquiry> equal(String operator, Predicate<DemoInquiry> same) {
    if (!operator.equals("eq")) {
      throw Refusal.badRequest("query.operator must be eq for this attribute");
    }
    return same;
  }

  /**
   * Called once without need while compiling, so that a wrong operator is refused even with no row.
   */
  private static boolean compare(String operator, int order) {
    return switch (operator) {
      case "eq" -> order == 0;
      case "gt" -> order > 0;
      case "gte" -> order >= 0;
      case "lt" -> order < 0;
      case "lte" -> order <= 0;
      default -> throw Refusal.badRequest("query.operator must be one of: eq, gt, gte, lt, lte");
    };
  }

  private static Instant time(String text) {
    try {
      return text.length() == "2025-01-01".length()
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.invalid("/query/value", "must be a date or an ISO 8601 date-time");
    }
  }
}
