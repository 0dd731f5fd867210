package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** The views that are there from the beginning. */
enum BuiltIn {
  MINE_TODAY(Feather.SUN),
  NOT_STARTED(Feather.CIRCLE),
  IN_PROGRESS(Feather.CLOCK),
  EXPIRING_TODAY(Feather.SUNSET),
  NEEDS_REVIEW(Feather.EYE),
  FAILED(Feather.THUMBS_UP),
  EVERYTHING(Feather.INBOX);

  private final Feather shape;

  BuiltIn(Feather shape) {
    this.shape = shape;
  }

  private ViewFilter filter() {
    return switch (this) {
      case MINE_TODAY -> ViewFilter.ANY.withMine(true).withCreated(ViewFilter.Created.TODAY);
      case NOT_STARTED -> status(InquiryStatus.CREATED);
      case IN_PROGRESS -> status(InquiryStatus.PENDING);
      case EXPIRING_TODAY -> ViewFilter.ANY.withExpiringToday(true);
      case NEEDS_REVIEW -> status(InquiryStatus.NEEDS_REVIEW);
      case FAILED -> status(InquiryStatus.FAILED);
      case EVERYTHING -> ViewFilter.ANY;
    };
  }

  private static ViewFilter status(InquiryStatus status) {
    return ViewFilter.ANY.withStatuses(Set.of(status));
  }

  /** The word by which choices and texts know it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Stands where it is empty. */
  Feather shape() {
    return shape;
  }

  View view(Texts texts) {
    return new View(word(), texts.get("views.name." + word()), filter(), "", null, false);
  }

  static Optional<BuiltIn> of(String word) {
    for (BuiltIn each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
