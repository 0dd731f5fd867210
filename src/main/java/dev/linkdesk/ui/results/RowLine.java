package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read once, with what it is sorted and found by: a key stroke in the search looks
 * at every row. Used by one thread at a time.
 */
final class RowLine {
  /** Stands for a row that has no value in the column sorted by. */
  static final long MISSING = Long.MAX_VALUE;

  private final InquiryRow row;
  private final Inquiry inquiry;
  private final InquiryStatus status;
  private final long number;
  private final @Nullable String text;
  private @Nullable String findable;

  /**
   * @param number what it is sorted by, or {@link #MISSING}
   * @param text what it is sorted by where the number is equal; null where a number says it all
   */
  RowLine(InquiryRow row, Inquiry inquiry, long number, @Nullable String text) {
    this.row = row;
    this.inquiry = inquiry;
    status = inquiry.status().shared();
    this.number = number;
    this.text = text;
  }

  InquiryRow row() {
    return row;
  }

  Inquiry inquiry() {
    return inquiry;
  }

  /** The one object for all rows of this status, where it is a known one. */
  InquiryStatus status() {
    return status;
  }

  long number() {
    return number;
  }

  @Nullable String text() {
    return text;
  }

  /** Whether it tells of its row as the row is now. */
  boolean isCurrent() {
    return row.holds(inquiry);
  }

  /** Keeps the other's texts to search where both tell of the same. */
  RowLine knowing(@Nullable RowLine other) {
    if (other != null && other.row.isItself(row) && row.holds(other.inquiry)) {
      findable = other.findable;
    }
    return this;
  }

  /** Reference, name, inquiry id and tags in the casing of {@link PlainText#of}. */
  String findable() {
    String known = findable;
    if (known == null) {
      known = PlainText.of(words());
      findable = known;
    }
    return known;
  }

  private String words() {
    StringBuilder words = new StringBuilder(80);
    if (inquiry.referenceId() != null) {
      words.append(inquiry.referenceId());
    }
    words.append('\n');
    inquiry.personName().ifPresent(words::append);
    words.append('\n').append(inquiry.id().value());
    inquiry.tags().forEach(tag -> words.append('\n').append(tag));
    return words.toString();
  }
}
