package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Account;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.TemplateVersion;
import dev.linkdesk.inquiry.Verification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an inquiry with what its answer includes. */
final class InquiryDetailJson {
  private InquiryDetailJson() {}

  static InquiryDetail read(Node answer, InquiryId asked) {
    Inquiry inquiry = InquiryJson.read(answer, asked);
    List<Node> included = answer.at("included").items();
    Optional<Node> template = template(included, inquiry.templateId());
    return new InquiryDetail(
        inquiry,
        of(included, "verification").map(InquiryDetailJson::verification).toList(),
        template.map(node -> node.at("attributes", "name").text()).orElse(null),
        answer.at("data", "relationships", "inquiry-template-version", "data", "id").text(),
        of(included, "inquiry-session").map(SessionJson::session).toList(),
        account(included, inquiry.accountId()),
        template.flatMap(node -> latestVersion(included, node)).orElse(null));
  }

  private static Stream<Node> of(List<Node> included, String type) {
    return included.stream()
        .filter(node -> Documents.type(node).equals(type))
        .filter(node -> !node.at("id").text("").isEmpty());
  }

  private static Optional<Node> template(List<Node> included, @Nullable String id) {
    return of(included, "inquiry-template")
        .filter(node -> id == null || id.equals(node.at("id").text()))
        .findFirst();
  }

  private static Optional<TemplateVersion> latestVersion(List<Node> included, Node template) {
    String id = template.at("relationships", "latest-published-version", "data", "id").text("");
    return of(included, "inquiry-template-version")
        .filter(node -> node.at("id").text("").equals(id))
        .map(TemplateVersionJson::version)
        .findFirst();
  }

  private static @Nullable Account account(List<Node> included, @Nullable String id) {
    return of(included, "account")
        .map(AccountJson::account)
        .filter(account -> id == null || account.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static Verification verification(Node node) {
    Node attributes = node.at("attributes");
    return new Verification(
        node.at("id").text(""),
        Documents.kind(node),
        attributes.at("status").text(""),
        attributes.at("completed-at").instant(),
        attributes.at("checks").items().stream().flatMap(InquiryDetailJson::check).toList());
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
}
