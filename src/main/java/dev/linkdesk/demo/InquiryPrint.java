package dev.linkdesk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The printed page of an inquiry. */
final class InquiryPrint {
  private InquiryPrint() {}

  static byte[] of(DemoStore store, DemoInquiry inquiry) {
    DemoTemplate template = store.templateOf(inquiry);
    List<String> lines = new ArrayList<>();
    lines.add("Inquiry " + inquiry.id() + " (demo)");
    lines.add("Template " + template.name());
    lines.add("Status " + inquiry.status().wire());
    lines.add("Reference ID " + (inquiry.referenceId() == null ? "-" : inquiry.referenceId()));
    InquiryTimes times = inquiry.times();
    time(lines, "Created", times.createdAt());
    time(lines, "Started", times.startedAt());
    time(lines, "Completed", times.completedAt());
    time(lines, "Failed", times.failedAt());
    time(lines, "Expired", times.expiredAt());
    time(lines, "Decided", times.decisionedAt());
    time(lines, "Redacted", times.redactedAt());
    lines.add("");
    for (FieldSchema schema : template.fields()) {
      Object value = inquiry.fields().get(schema.key());
      if (value != null) {
        lines.add(schema.label() + ": " + value);
      }
    }
    lines.add("");
    for (Ref ref : inquiry.verifications()) {
      store
          .verification(ref.id())
          .ifPresent(one -> {
            lines.add(ref.type());
            one.checks().forEach(check -> lines.add("   " + check.name() + " " + word(check)));
          });
    }
    return PdfPage.of("Inquiry", lines);
  }

  private static String word(DemoVerification.Check check) {
    return check.passed() ? "passed" : "failed";
  }

  private static void time(List<String> lines, String what, @Nullable Instant at) {
    if (at != null) {
      lines.add(what + " " + at);
    }
  }
}
