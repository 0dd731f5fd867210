package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The views that are there from the beginning. */
enum BuiltIn {
  MINE_TODAY(ViewFilter.ANY.withMine(true).withCreated(ViewFilter.Created.TODAY)),
  NOT_STARTED(status(InquiryStatus.CREATED)),
  IN_PROGRESS(status(InquiryStatus.PENDING)),
  EXPIRING_TODAY(ViewFilter.ANY.withExpiringToday(true)),
  NEEDS_REVIEW(status(InquiryStatus.NEEDS_REVIEW)),
  FAILED(status(InquiryStatus.FAILED)),
  EVERYTHING(ViewFilter.ANY);

  private final ViewFilter filter;

  BuiltIn(ViewFilter filter) {
    this.filter = filter;
  }

  private static ViewFilter status(InquiryStatus status) {
    return ViewFilter.ANY.withStatuses(Set.of(status));
  }

  /** The word by which choices and texts know it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  View view(Texts texts) {
    return new View(word(), texts.get("views.name." + word()), filter, "", null, false);
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
