package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads inquiries. Only the id must be there: a key can be set to hide any attribute, the status
 * too, which then reads {@code unknown}.
 */
final class InquiryJson {
  private InquiryJson() {}

  /** Reads the {@code data} of an answer about the inquiry asked for. */
  static Inquiry read(Node answer, InquiryId asked) {
    Inquiry inquiry = read(answer);
    if (!inquiry.id().equals(asked)) {
      throw new Unreadable("it is about another inquiry");
    }
    return inquiry;
  }

  /** Reads the {@code data} of an answer. */
  static Inquiry read(Node answer) {
    return inquiry(answer.at("data"));
  }

  /** Reads one of a list, or the {@code data} of an answer. */
  static Inquiry inquiry(Node data) {
    String id = data.at("id").text("");
    if (!InquiryId.isInquiryId(id)) {
      throw new Unreadable("an inquiry without an id");
    }
    Node attributes = data.at("attributes");
    Node relationships = data.at("relationships");
    return new Inquiry(
        new InquiryId(id),
        new InquiryStatus(attributes.at("status").text("unknown")),
        attributes.at("reference-id").text(),
        templateId(relationships),
        relationships.at("account", "data", "id").text(),
        attributes.at("creator").text(),
        attributes.at("note").text(),
        attributes.at("reviewer-comment").text(),
        attributes.at("previous-step-name").text(),
        attributes.at("next-step-name").text(),
        attributes.at("tags").texts(),
        attributes.at("fields").members().flatMap(InquiryJson::field).toList(),
        times(attributes),
        count(relationships.at("sessions", "data")),
        count(relationships.at("verifications", "data")));
  }

  private static @Nullable Integer count(Node related) {
    return related.isList() ? related.items().size() : null;
  }

  /** Old templates ({@code tmpl_…}) stand under a name of their own. */
  private static @Nullable String templateId(Node relationships) {
    String id = relationships.at("inquiry-template", "data", "id").text();
    return id == null ? relationships.at("template", "data", "id").text() : id;
  }

  private static Stream<Field> field(Node.Member member) {
    return member.node().isObject()
        ? Stream.of(
            new Field(
                member.name(),
                member.node().at("type").text(""),
                member.node().at("value").value()))
        : Stream.empty();
  }

  private static Timestamps times(Node attributes) {
    return new Timestamps(
        attributes.at("created-at").instant(),
        attributes.at("updated-at").instant(),
        attributes.at("started-at").instant(),
        attributes.at("expires-at").instant(),
        attributes.at("completed-at").instant(),
        attributes.at("failed-at").instant(),
        attributes.at("expired-at").instant(),
        attributes.at("marked-for-review-at").instant(),
        attributes.at("decisioned-at").instant(),
        attributes.at("redacted-at").instant());
  }
}
