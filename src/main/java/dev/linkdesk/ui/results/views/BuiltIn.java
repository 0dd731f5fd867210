package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** The views that are there from the beginning. */
enum BuiltIn {
  MINE_TODAY(Feather.SUN, ViewFilter.ANY.withMine(true).withCreated(ViewFilter.Created.TODAY)),
  NOT_STARTED(Feather.CIRCLE, status(InquiryStatus.CREATED)),
  IN_PROGRESS(Feather.CLOCK, status(InquiryStatus.PENDING)),
  EXPIRING_TODAY(Feather.SUNSET, ViewFilter.ANY.withExpiringToday(true)),
  NEEDS_REVIEW(Feather.EYE, status(InquiryStatus.NEEDS_REVIEW)),
  FAILED(Feather.THUMBS_UP, status(InquiryStatus.FAILED)),
  EVERYTHING(Feather.INBOX, ViewFilter.ANY);

  private final Feather shape;
  private final ViewFilter filter;

  BuiltIn(Feather shape, ViewFilter filter) {
    this.shape = shape;
    this.filter = filter;
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
