package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each row is found and sorted by, worked out once for each answer about it: a key stroke in
 * the search looks at every row.
 */
final class RowTexts {
  private record Known(
      Inquiry of,
      @Nullable String name,
      @Nullable String reference,
      @Nullable String creator,
      String findable) {}

  private final Map<InquiryId, Known> known = new HashMap<>();

  /** The person's name without accents and in lower case; null when unknown. */
  @Nullable String name(InquiryRow row) {
    return of(row).name();
  }

  /** The reference in the casing of {@link SearchQuery#plain}; null without one. */
  @Nullable String reference(InquiryRow row) {
    return of(row).reference();
  }

  /** Who made it, in the casing of {@link SearchQuery#plain}; null when unknown. */
  @Nullable String creator(InquiryRow row) {
    return of(row).creator();
  }

  /** Reference, name, inquiry id and tags in the casing of {@link SearchQuery#plain}. */
  String findable(InquiryRow row) {
    return of(row).findable();
  }

  /** Forgets all rows. */
  void clear() {
    known.clear();
  }

  int size() {
    return known.size();
  }

  private Known of(InquiryRow row) {
    Inquiry inquiry = row.inquiry();
    Known held = known.get(inquiry.id());
    if (held != null && held.of().equals(inquiry)) {
      return held;
    }
    Known fresh = read(inquiry);
    known.put(inquiry.id(), fresh);
    return fresh;
  }

  private static Known read(Inquiry inquiry) {
    String name = inquiry.personName().map(SearchQuery::plain).orElse(null);
    String reference = plain(inquiry.referenceId());
    String findable =
        String.join(
            "\n",
            Objects.requireNonNullElse(reference, ""),
            Objects.requireNonNullElse(name, ""),
            SearchQuery.plain(inquiry.id().value()),
            SearchQuery.plain(String.join("\n", inquiry.tags())));
    return new Known(inquiry, name, reference, plain(inquiry.creator()), findable);
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : SearchQuery.plain(text);
  }
}
