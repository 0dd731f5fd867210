package dev.linkdesk.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A verification with its checks. Photo addresses and extracted values are not written. */
final class VerificationJson {
  private final DemoStore store;

  VerificationJson(DemoStore store) {
    this.store = store;
  }

  void write(JsonOut out, DemoVerification verification) {
    VerificationTemplate template =
        store.templates().verification(verification.verificationTemplateId()).orElseThrow();
    DemoInquiry inquiry = store.inquiry(verification.inquiryId());
    out.begin().member("type", template.type()).member("id", verification.id());
    new AttributesOut(out, template.type())
        .add("status", verification.status().name().toLowerCase(Locale.ROOT))
        .add("created-at", verification.createdAt())
        .add("created-at-ts", seconds(verification.createdAt()))
        .add("submitted-at", verification.submittedAt())
        .add("submitted-at-ts", seconds(verification.submittedAt()))
        .add("completed-at", verification.completedAt())
        .add("completed-at-ts", seconds(verification.completedAt()))
        .add("redacted-at", verification.redactedAt())
        .add("country-code", (Object) null)
        .add("tags", List.of())
        .add("checks", part -> checks(part, verification.checks()))
        .end();
    String templateType = "verification-template/" + template.kind();
    out.name("relationships")
        .begin()
        .toOne("inquiry", new Ref(InquiryJson.TYPE, inquiry.id()))
        .toOne("template", null)
        .toOne("inquiry-template", new Ref(TemplateJson.TYPE, inquiry.templateId()))
        .toOne(
            "inquiry-template-version",
            new Ref(TemplateJson.VERSION_TYPE, inquiry.templateVersionId()))
        .toOne("transaction", null)
        .toOne("verification-template", new Ref(templateType, template.id()))
        .toOne(
            "verification-template-version",
            new Ref(
                "verification-template-version/" + template.kind(),
                template.id().replace("vtmpl_", "vtmplv_")))
        .toMany("accounts", accounts(inquiry))
        .end()
        .end();
  }

  private static List<Ref> accounts(DemoInquiry inquiry) {
    return inquiry.accountId() == null
        ? List.of()
        : List.of(new Ref(AccountJson.TYPE, inquiry.accountId()));
  }

  private static @Nullable Long seconds(@Nullable Instant time) {
    return time == null ? null : (Long) time.getEpochSecond();
  }

  private static void checks(JsonOut out, List<DemoVerification.Check> checks) {
    out.beginList();
    for (DemoVerification.Check check : checks) {
      out.begin()
          .member("name", check.name())
          .member("status", check.passed() ? "passed" : "failed")
          .member("reasons", check.reason() == null ? List.of() : List.of(check.reason()))
          .member("requirement", "required")
          .name("metadata")
          .begin()
          .end()
          .end();
    }
    out.endList();
  }
}
