package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;

/** An inquiry as Persona writes it in version 2025-10-27. */
final class InquiryJson {
  static final String TYPE = "inquiry";

  private final DemoTemplates templates;

  InquiryJson(DemoTemplates templates) {
    this.templates = templates;
  }

  void write(JsonOut out, DemoInquiry inquiry) {
    out.begin().member("type", TYPE).member("id", inquiry.id());
    InquiryTimes times = inquiry.times();
    AttributesOut attributes = new AttributesOut(out, TYPE);
    attributes
        .add("status", inquiry.status().wire())
        .add("reference-id", inquiry.referenceId())
        .add("note", inquiry.note())
        .add("behaviors", Map.of())
        .add("tags", inquiry.tags())
        .add("creator", inquiry.creator())
        .add("reviewer-comment", inquiry.reviewerComment())
        .add("created-at", times.createdAt())
        .add("updated-at", times.updatedAt())
        .add("started-at", times.startedAt())
        .add("expires-at", times.expiresAt())
        .add("completed-at", times.completedAt())
        .add("failed-at", times.failedAt())
        .add("marked-for-review-at", times.markedForReviewAt())
        .add("decisioned-at", times.decisionedAt())
        .add("expired-at", times.expiredAt())
        .add("redacted-at", times.redactedAt())
        .add("previous-step-name", inquiry.previousStep())
        .add("next-step-name", inquiry.nextStep())
        .add("fields", part -> fields(part, inquiry, attributes.wanted()));
    attributes.end();
    out.name("relationships").begin();
    out.toOne("account", inquiry.accountId() == null ? null : account(inquiry.accountId()))
        .toOne("template", null)
        .toOne("inquiry-template", new Ref(TemplateJson.TYPE, inquiry.templateId()))
        .toOne(
            "inquiry-template-version",
            new Ref(TemplateJson.VERSION_TYPE, inquiry.templateVersionId()))
        .toOne("transaction", null)
        .toOne("reviewer", inquiry.reviewer())
        .toMany("reports", List.of())
        .toMany("verifications", inquiry.verifications())
        .toMany("sessions", sessions(inquiry))
        .toMany("documents", List.of())
        .toMany("selfies", List.of());
    out.end().end();
  }

  private static Ref account(String id) {
    return new Ref(AccountJson.TYPE, id);
  }

  private static List<Ref> sessions(DemoInquiry inquiry) {
    return inquiry.sessions().stream().map(id -> new Ref(SessionJson.TYPE, id)).toList();
  }

  /** Every field of the template, with null where there is no value; keys are never re-spelt. */
  private void fields(JsonOut out, DemoInquiry inquiry, SparseFields.Wanted wanted) {
    out.begin();
    DemoTemplate template = templates.byId(inquiry.templateId()).orElseThrow();
    for (FieldSchema schema : template.fields()) {
      if (schema.archivedAt() == null && wanted.field(schema.key())) {
        out.key(schema.key())
            .begin()
            .key("type")
            .value(schema.type().wire())
            .key("value")
            .value(inquiry.fields().get(schema.key()))
            .end();
      }
    }
    out.end();
  }
}
