package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import dev.linkdesk.inquiry.Verification;
import java.util.List;
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

  /** Reads a list, in its order. */
  static List<Inquiry> readAll(Node answer) {
    List<Inquiry> inquiries = Documents.list(answer).stream().map(InquiryJson::inquiry).toList();
    if (inquiries.stream().map(Inquiry::id).distinct().count() < inquiries.size()) {
      throw new Unreadable("it lists one inquiry twice");
    }
    return inquiries;
  }

  /** Reads an answer with what it includes. */
  static InquiryDetail readDetail(Node answer, InquiryId asked) {
    Inquiry inquiry = read(answer, asked);
    List<Node> included = answer.at("included").items();
    List<Verification> verifications =
        included.stream()
            .filter(node -> Documents.type(node).equals("verification"))
            .flatMap(InquiryJson::verification)
            .toList();
    return new InquiryDetail(inquiry, verifications, templateName(included, inquiry.templateId()));
  }

  private static Inquiry inquiry(Node data) {
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
        times(attributes));
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

  private static Stream<Verification> verification(Node node) {
    String id = node.at("id").text();
    if (id == null) {
      return Stream.empty();
    }
    Node attributes = node.at("attributes");
    return Stream.of(
        new Verification(
            id,
            Documents.kind(node),
            attributes.at("status").text(""),
            attributes.at("completed-at").instant(),
            attributes.at("checks").items().stream().flatMap(InquiryJson::check).toList()));
  }

  private static Stream<Verification.Check> check(Node node) {
    String name = node.at("name").text();
    return name == null
        ? Stream.empty()
        : Stream.of(
            new Verification.Check(
                name,
                node.at("status").text(""),
                node.at("reasons").texts(),
                node.at("requirement").text("").equals("required")));
  }

  private static @Nullable String templateName(List<Node> included, @Nullable String templateId) {
    return included.stream()
        .filter(node -> Documents.type(node).equals("inquiry-template"))
        .filter(node -> templateId == null || templateId.equals(node.at("id").text()))
        .flatMap(node -> Stream.ofNullable(node.at("attributes", "name").text()))
        .findFirst()
        .orElse(null);
  }
}
