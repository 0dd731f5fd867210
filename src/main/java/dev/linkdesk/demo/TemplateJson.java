package dev.linkdesk.demo;

import java.util.List;

/** Inquiry templates, their versions and field schemas. */
final class TemplateJson {
  static final String TYPE = "inquiry-template";
  static final String VERSION_TYPE = "inquiry-template-version";

  private TemplateJson() {}

  /**
   * @param withSchemas the list leaves the field schemas out, a single template shows them
   */
  static void write(JsonOut out, DemoTemplate template, boolean withSchemas) {
    out.begin().member("type", TYPE).member("id", template.id());
    AttributesOut attributes =
        new AttributesOut(out, TYPE)
            .add("name", template.name())
            .add("status", "active")
            .add("embedded-flow-domain-allowlist", List.of())
            .add("hosted-flow-subdomains", List.of("inquiry"))
            .add("hosted-flow-redirect-uri-schemes", List.of());
    if (withSchemas) {
      attributes.add("field-schemas", part -> schemas(part, template.fields()));
    }
    attributes.end();
    out.name("relationships")
        .begin()
        .toOne("latest-published-version", new Ref(VERSION_TYPE, template.versionId()))
        .end()
        .end();
  }

  static void writeVersion(JsonOut out, DemoTemplate template) {
    out.begin().member("type", VERSION_TYPE).member("id", template.versionId());
    new AttributesOut(out, VERSION_TYPE)
        .add("name-display", template.name())
        .add("description", (Object) null)
        .add("status", "published")
        .add("live", true)
        .add("last-updater", (Object) null)
        .add("enabled-locales", List.of("en-US"))
        .add("created-at", DemoTemplates.PUBLISHED)
        .add("updated-at", DemoTemplates.PUBLISHED)
        .add("published-at", DemoTemplates.PUBLISHED)
        .add("theme", part -> part.begin().end())
        .end();
    out.name("relationships").begin().toOne(TYPE, new Ref(TYPE, template.id())).end().end();
  }

  private static void schemas(JsonOut out, List<FieldSchema> schemas) {
    out.beginList();
    schemas.forEach(schema -> schema(out, schema));
    out.endList();
  }

  private static void schema(JsonOut out, FieldSchema schema) {
    out.begin()
        .member("type", schema.type().wire())
        .member("key", schema.key())
        .member("label", schema.label());
    // Persona describes no default for lists.
    if (schema.type() != FieldType.ARRAY) {
      out.member("default-value", null);
    }
    out.name("config")
        .begin()
        .member("required", schema.required())
        .member("archived-at", schema.archivedAt())
        .member("deactivated-at", null)
        .member("source-key-path", null)
        .member("redaction-policy", "none")
        .member("write-policy", schema.writeOnce() ? "write_once" : "none");
    switch (schema.type()) {
      case STRING -> out.member("max-char-length", schema.max()).member("sanitize", List.of());
      case NUMBER, INTEGER -> range(out, schema);
      case DATE ->
          out.member("min-date", schema.minDate() == null ? null : schema.minDate().toString())
              .member("max-date", schema.maxDate() == null ? null : schema.maxDate().toString());
      case CHOICES, MULTI_CHOICES ->
          out.member("allow-empty", false)
              .member("options", schema.options().stream().map(FieldSchema.Option::value).toList())
              .member(
                  "option-labels",
                  schema.options().stream().map(FieldSchema.Option::label).toList());
      case ARRAY -> {
        out.name("item-schema");
        schema(out, FieldSchema.text("item", schema.label()));
      }
      case EMAIL_ADDRESS, BOOLEAN, DATETIME -> {
        // These have no settings of their own.
      }
    }
    out.end().end();
  }

  private static void range(JsonOut out, FieldSchema schema) {
    if (schema.min() != null) {
      out.member("min", schema.min());
    }
    if (schema.max() != null) {
      out.member("max", schema.max());
    }
  }
}
