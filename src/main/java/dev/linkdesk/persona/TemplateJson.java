package dev.linkdesk.persona;

import dev.linkdesk.inquiry.FieldSchema;
import dev.linkdesk.inquiry.InquiryTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads inquiry templates and their field schemas. */
final class TemplateJson {
  private TemplateJson() {}

  /** Reads the answer about the template asked for. */
  static InquiryTemplate read(Node answer, String asked) {
    InquiryTemplate template = template(answer.at("data"));
    if (!template.id().equals(asked)) {
      throw new Unreadable("it is about another template");
    }
    return template;
  }

  static InquiryTemplate template(Node data) {
    String id = data.at("id").text("");
    if (id.isEmpty()) {
      throw new Unreadable("a template without an id");
    }
    Node attributes = data.at("attributes");
    return new InquiryTemplate(
        id,
        attributes.at("name").text(id),
        !attributes.at("status").text("").equals("inactive"),
        attributes.at("field-schemas").items().stream().flatMap(TemplateJson::schema).toList());
  }

  /** Nothing for a schema that is out of use: Persona would refuse a value for it. */
  private static Stream<FieldSchema> schema(Node schema) {
    String key = schema.at("key").text();
    Node config = schema.at("config");
    if (key == null
        || !config.at("archived-at").isAbsent()
        || !config.at("deactivated-at").isAbsent()) {
      return Stream.empty();
    }
    return Stream.of(
        new FieldSchema(
            key,
            schema.at("type").text(""),
            schema.at("label").text(key),
            config.at("required").isTrue(),
            options(config),
            config.at("max-char-length").integer(),
            config.at("min").number(),
            config.at("max").number()));
  }

  /** Labels stand beside the options in the same order; where one is missing the value serves. */
  private static List<FieldSchema.Option> options(Node config) {
    List<Node> values = config.at("options").items();
    List<Node> labels = config.at("option-labels").items();
    List<FieldSchema.Option> options = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i).text();
      if (value != null) {
        options.add(
            new FieldSchema.Option(value, i < labels.size() ? labels.get(i).text(value) : value));
      }
    }
    return options;
  }
}
