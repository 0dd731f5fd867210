package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.InquiryStatus;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** How a status shows: a word, a shape and a style class that carries its colour. */
public enum StatusLook {
  NOT_STARTED(InquiryStatus.CREATED, Feather.CIRCLE),
  IN_PROGRESS(InquiryStatus.PENDING, Feather.CLOCK),
  NEEDS_REVIEW(InquiryStatus.NEEDS_REVIEW, Feather.EYE),
  COMPLETED(InquiryStatus.COMPLETED, Feather.CHECK_CIRCLE),
  APPROVED(InquiryStatus.APPROVED, Feather.CHECK),
  FAILED(InquiryStatus.FAILED, Feather.X_CIRCLE),
  DECLINED(InquiryStatus.DECLINED, Feather.SLASH),
  EXPIRED(InquiryStatus.EXPIRED, Feather.MINUS_CIRCLE);

  private static final String STYLE_UNKNOWN = "status-unknown";

  private final String status;
  private final Feather shape;

  StatusLook(InquiryStatus status, Feather shape) {
    this.status = status.value();
    this.shape = shape;
  }

  /** The look of a status; empty for one that Persona has added since. */
  public static Optional<StatusLook> of(InquiryStatus status) {
    for (StatusLook look : values()) {
      if (look.status.equals(status.value())) {
        return Optional.of(look);
      }
    }
    return Optional.empty();
  }

  /** The word for people; an unknown status is shown as Persona sent it. */
  public static String word(InquiryStatus status, Texts texts) {
    return of(status).map(look -> texts.get(look.textKey())).orElse(status.value());
  }

  public static Feather shape(InquiryStatus status) {
    return of(status).map(look -> look.shape).orElse(Feather.HELP_CIRCLE);
  }

  public static String styleClass(InquiryStatus status) {
    return of(status).map(look -> "status-" + look.status.replace('_', '-')).orElse(STYLE_UNKNOWN);
  }

  public InquiryStatus status() {
    return new InquiryStatus(status);
  }

  private String textKey() {
    return "shared.status." + status;
  }
}
