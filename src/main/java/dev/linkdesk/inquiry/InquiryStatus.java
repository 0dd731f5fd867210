package dev.linkdesk.inquiry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far an inquiry is, in Persona's own word. The set is open: Persona adds words without notice,
 * and an unknown one is shown as it came.
 */
public record InquiryStatus(String value) {
  public static final InquiryStatus CREATED = new InquiryStatus("created");
  public static final InquiryStatus PENDING = new InquiryStatus("pending");
  public static final InquiryStatus COMPLETED = new InquiryStatus("completed");
  public static final InquiryStatus FAILED = new InquiryStatus("failed");
  public static final InquiryStatus EXPIRED = new InquiryStatus("expired");
  public static final InquiryStatus NEEDS_REVIEW = new InquiryStatus("needs_review");
  public static final InquiryStatus APPROVED = new InquiryStatus("approved");
  public static final InquiryStatus DECLINED = new InquiryStatus("declined");

  /** The words known today, in the order of the life cycle. */
  public static final List<InquiryStatus> KNOWN =
      List.of(CREATED, PENDING, NEEDS_REVIEW, COMPLETED, APPROVED, FAILED, DECLINED, EXPIRED);

  private static final Map<String, InquiryStatus> BY_WORD =
      KNOWN.stream().collect(Collectors.toUnmodifiableMap(InquiryStatus::value, each -> each));

  /** The constant where there is one for this word; thousands of rows then share it. */
  public InquiryStatus shared() {
    return BY_WORD.getOrDefault(value, this);
  }

  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** The applicant can still act: the link leads somewhere. */
  public boolean isOpen() {
    return equals(CREATED) || equals(PENDING);
  }

  @Override
  public String toString() {
    return value;
  }
}
