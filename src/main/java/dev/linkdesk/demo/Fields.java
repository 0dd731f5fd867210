package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds the fields of a request against a template, and writes those that may be written. */
final class Fields {
  private Fields() {}

  /**
   * @throws Refusal 422 with one problem for each field that does not fit
   */
  static void requireValid(DemoTemplate template, Map<String, Object> values) {
    List<Refusal.Problem> problems = new ArrayList<>();
    values.forEach((key, value) -> check(template, key, value, problems));
    refuse(problems);
  }

  /**
   * Writes the changes into the fields; an empty value unsets a field.
   *
   * @throws Refusal 422 with one problem for each field that does not fit or was written before
   */
  static void write(
      DemoTemplate template, Map<String, Optional<Object>> changes, Map<String, Object> into) {
    List<Refusal.Problem> problems = new ArrayList<>();
    changes.forEach((key, value) -> {
      if (value.isPresent()) {
        check(template, key, value.get(), problems);
      } else if (template.field(key).isEmpty()) {
        problems.add(unknown(key));
      }
      boolean once = template.field(key).map(FieldSchema::writeOnce).orElse(false);
      if (once && into.containsKey(key)) {
        problems.add(
            Refusal.problem(pointer(key), key + " can be written only once and has a value"));
      }
    });
    refuse(problems);
    changes.forEach((key, value) ->
        value.ifPresentOrElse(given -> into.put(key, given), () -> into.remove(key)));
  }

  private static void check(
      DemoTemplate template, String key, Object value, List<Refusal.Problem> problems) {
    Optional<FieldSchema> schema = template.field(key);
    if (schema.isEmpty()) {
      problems.add(unknown(key));
      return;
    }
    String problem = FieldCheck.problem(schema.get(), value);
    if (problem != null) {
      problems.add(Refusal.problem(pointer(key), problem));
    }
  }

  private static Refusal.Problem unknown(String key) {
    return Refusal.problem(pointer(key), "is not a field of this inquiry template");
  }

  /** Persona's pointers leave the fields segment out and spell the key with hyphens. */
  private static String pointer(String key) {
    return "/data/attributes/" + key.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static void refuse(List<Refusal.Problem> problems) {
    if (!problems.isEmpty()) {
      throw Refusal.invalid(problems);
    }
  }
}
