package dev.linkdesk.ui.create;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;

/**
 * All that is typed and chosen in the form, as texts by name; those that are empty are left out.
 */
record FormDraft(Map<String, String> typed) {
  private static final String TEMPLATE = "template";
  private static final String REFERENCE = "reference";
  private static final String EXPIRY = "expiry";
  private static final String LANGUAGE = "language";
  private static final String REDIRECT = "redirect";
  private static final String TAGS = "tags";
  private static final String NOTE = "note";

  /** The keys of the fields that are shown, in their order. */
  private static final String FIELDS = "fields";

  private static final String BETWEEN_FIELDS = "\n";
  private static final String FIELD = "field ";

  /** What a person chooses and the program remembers anyway. */
  private static final Set<String> CHOSEN = Set.of(TEMPLATE, EXPIRY, LANGUAGE, FIELDS);

  FormDraft {
    typed = Map.copyOf(typed);
  }

  static FormDraft of(FormModel form) {
    Map<String, String> typed = new LinkedHashMap<>();
    inputs(form).forEach((name, text) -> typed.put(name, text.getValueSafe()));
    List<FieldModel> shown = form.prefill().shown();
    shown.forEach(
        field -> typed.put(FIELD + field.key(), field.input().textProperty().getValueSafe()));
    typed.put(
        FIELDS, shown.stream().map(FieldModel::key).collect(Collectors.joining(BETWEEN_FIELDS)));
    typed.values().removeIf(String::isBlank);
    return new FormDraft(typed);
  }

  /** A form like this one for another person: nothing of what is about one person is in it. */
  FormDraft forAnother() {
    Map<String, String> other = new LinkedHashMap<>(typed);
    other.keySet().removeIf(name -> isOfOnePerson(name));
    return new FormDraft(other);
  }

  /** The same made from a template, with these tags and fields. */
  FormDraft like(String template, List<String> tags, List<String> keys) {
    Map<String, String> other = new LinkedHashMap<>(typed);
    other.put(TEMPLATE, template);
    other.put(TAGS, String.join(", ", tags));
    other.put(FIELDS, String.join(BETWEEN_FIELDS, keys));
    other.values().removeIf(String::isBlank);
    return new FormDraft(other);
  }

  /** What was typed, beside what was only chosen. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>(typed);
    words.keySet().removeAll(CHOSEN);
    return words;
  }

  /** Fills the form with this and nothing else. */
  void into(FormModel form) {
    form.prefill().clear();
    inputs(form).forEach((name, text) -> text.set(typed.getOrDefault(name, "")));
    keys()
        .forEach(key ->
            form.prefill()
                .addByKey(key)
                .input()
                .textProperty()
                .set(typed.getOrDefault(FIELD + key, "")));
  }

  private Stream<String> keys() {
    return Stream.of(typed.getOrDefault(FIELDS, "").split(BETWEEN_FIELDS, -1))
        .filter(key -> !key.isBlank());
  }

  private static boolean isOfOnePerson(String name) {
    return name.equals(REFERENCE) || name.equals(NOTE) || name.startsWith(FIELD);
  }

  private static Map<String, StringProperty> inputs(FormModel form) {
    OptionsModel options = form.options();
    Map<String, StringProperty> inputs = new LinkedHashMap<>();
    inputs.put(TEMPLATE, form.template().id().textProperty());
    inputs.put(REFERENCE, form.reference().textProperty());
    inputs.put(EXPIRY, options.expiry().input().textProperty());
    inputs.put(LANGUAGE, options.languageProperty());
    inputs.put(REDIRECT, options.redirect().textProperty());
    inputs.put(TAGS, options.tags().textProperty());
    inputs.put(NOTE, options.note().textProperty());
    return inputs;
  }

  /** What was typed may be personal. */
  @Override
  public String toString() {
    return "FormDraft[" + typed.size() + " texts]";
  }
}
