package dev.linkdesk.demo;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of inquiries is narrowed down to; null means "any". All conditions must hold. Both
 * times are inclusive.
 */
record InquiryFilter(
    @Nullable Set<String> ids,
    @Nullable Set<String> accountIds,
    @Nullable String referenceId,
    @Nullable Set<String> templateIds,
    @Nullable Set<String> statuses,
    @Nullable String note,
    @Nullable Instant createdFrom,
    @Nullable Instant createdTo) {
  static final InquiryFilter NONE =
      new InquiryFilter(null, null, null, null, null, null, null, null);

  boolean matches(DemoInquiry inquiry) {
    return has(ids, inquiry.id())
        && has(accountIds, inquiry.accountId())
        && (referenceId == null || referenceId.equals(inquiry.referenceId()))
        && has(templateIds, inquiry.templateId())
        && has(statuses, inquiry.status().wire())
        && (note == null || note.equals(inquiry.note()))
        && (createdFrom == null || !inquiry.times().createdAt().isBefore(createdFrom))
        && (createdTo == null || !inquiry.times().createdAt().isAfter(createdTo));
  }

  Stretch stretch() {
    return new Stretch(
        createdTo == null ? Position.NEWEST : Position.newestOf(createdTo),
        true,
        createdFrom == null ? Position.OLDEST : Position.oldestOf(createdFrom),
        true);
  }

  private static boolean has(@Nullable Set<String> allowed, @Nullable String value) {
    return allowed == null || (value != null && allowed.contains(value));
  }
}
