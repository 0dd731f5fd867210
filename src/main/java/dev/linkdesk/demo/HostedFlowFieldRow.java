package dev.linkdesk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One field of the details form: which control it gets and what stands in it. */
record HostedFlowFieldRow(FieldSchema schema, String id, HostedFlowWords words) {
  private static final Map<String, String> AUTOCOMPLETE =
      Map.ofEntries(
          Map.entry("name_first", "given-name"),
          Map.entry("name_middle", "additional-name"),
          Map.entry("name_last", "family-name"),
          Map.entry("birthdate", "bday"),
          Map.entry("email_address", "email"),
          Map.entry("phone_number", "tel"),
          Map.entry("address_street_1", "address-line1"),
          Map.entry("address_street_2", "address-line2"),
          Map.entry("address_city", "address-level2"),
          Map.entry("address_subdivision", "address-level1"),
          Map.entry("address_postal_code", "postal-code"),
          Map.entry("address_country_code", "country"),
          Map.entry("company_name", "organization"));

  static String label(FieldSchema schema, HostedFlowWords words) {
    return words.textOr("field." + schema.key(), schema.label());
  }

  Map<String, Object> values(List<String> texts, String problem, boolean locked) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", id);
    row.put("label", label(schema, words));
    row.put("text", texts.isEmpty() ? "" : texts.getFirst());
    row.put("problem", problem);
    row.put("locked", locked);
    row.put("needed", schema.required());
    row.put("autocomplete", AUTOCOMPLETE.getOrDefault(schema.key(), "off"));
    row.put("hint", hint());
    row.put("described", !hint().isEmpty() || !problem.isEmpty());
    row.put("any", schema.type() == FieldType.NUMBER);
    row.put("half", isShort());
    row.put("input", false);
    row.put("select", false);
    row.put("group", false);
    row.put("tick", false);
    row.put("area", false);
    row.put(control(), true);
    row.put("type", type());
    row.put("ticked", texts.contains("true"));
    row.put("least", least());
    row.put("most", most());
    row.put("options", options(texts));
    return row;
  }

  private String control() {
    return switch (schema.type()) {
      case STRING -> schema.countryCode() ? "select" : "input";
      case EMAIL_ADDRESS, NUMBER, INTEGER, DATE, DATETIME -> "input";
      case CHOICES -> "select";
      case MULTI_CHOICES -> "group";
      case BOOLEAN -> "tick";
      case ARRAY -> "area";
    };
  }

  private String type() {
    return switch (schema.type()) {
      case EMAIL_ADDRESS -> "email";
      case NUMBER, INTEGER -> "number";
      case DATE -> "date";
      case DATETIME -> "datetime-local";
      case STRING -> schema.key().equals("phone_number") ? "tel" : "text";
      case BOOLEAN, CHOICES, MULTI_CHOICES, ARRAY -> "text";
    };
  }

  private boolean isShort() {
    return switch (schema.type()) {
      case NUMBER, INTEGER, DATE, DATETIME -> true;
      case STRING -> schema.key().startsWith("name_") || schema.key().startsWith("address_");
      case EMAIL_ADDRESS, BOOLEAN, CHOICES, MULTI_CHOICES, ARRAY -> false;
    };
  }

  private String hint() {
    return switch (schema.type()) {
      case DATETIME -> words.text("details.hint.datetime");
      case ARRAY -> words.text("details.hint.array");
      default -> "";
    };
  }

  private String least() {
    if (schema.minDate() != null) {
      return schema.minDate().toString();
    }
    return isNumber() && schema.min() != null ? schema.min().toString() : "";
  }

  private String most() {
    if (schema.maxDate() != null) {
      return schema.maxDate().toString();
    }
    return isNumber() && schema.max() != null ? schema.max().toString() : "";
  }

  private boolean isNumber() {
    return schema.type() == FieldType.NUMBER || schema.type() == FieldType.INTEGER;
  }

  private List<Map<String, Object>> options(List<String> texts) {
    if (schema.countryCode()) {
      return countries(words, texts.isEmpty() ? "" : texts.getFirst());
    }
    return schema.options().stream()
        .map(option ->
            Map.<String, Object>of(
                "value",
                option.value(),
                "name",
                words.textOr("option." + schema.key() + "." + option.value(), option.label()),
                "chosen",
                texts.contains(option.value())))
        .toList();
  }

  static List<Map<String, Object>> countries(HostedFlowWords words, String chosen) {
    return words.countries().stream()
        .map(country ->
            Map.<String, Object>of(
                "value",
                country.code(),
                "name",
                country.name(),
                "chosen",
                country.code().equals(chosen)))
        .toList();
  }
}
