package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.PlainText;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How rows are sorted by a column. Rows without a value stand last in both directions, and rows
 * that are equal in the column stand newest first, so that an order never depends on chance. May be
 * used on any thread.
 *
 * @param templateNames the names that are shown for template ids; an id without one stands for
 *     itself
 */
record RowOrder(ResultsColumn column, boolean descending, Map<String, String> templateNames)
    implements Comparator<RowLine> {
  /** The order when no column is sorted by. */
  static final RowOrder NEWEST_FIRST = new RowOrder(ResultsColumn.CREATED, true, Map.of());

  private static final long NANOS = 1_000_000_000L;

  RowOrder {
    templateNames = Map.copyOf(templateNames);
  }

  /** Reads the row for this order. */
  RowLine line(InquiryRow row) {
    Inquiry inquiry = row.inquiry();
    return switch (column) {
      case STATUS ->
          new RowLine(row, inquiry, lifeCycle(inquiry.status()), inquiry.status().value());
      case OPENED -> new RowLine(row, inquiry, likeliness(Opening.of(inquiry)), null);
      case REFERENCE -> line(row, inquiry, inquiry.referenceId());
      case APPLICANT -> line(row, inquiry, inquiry.personName().orElse(null));
      case TEMPLATE -> line(row, inquiry, template(inquiry));
      case CREATED -> line(row, inquiry, inquiry.times().created());
      case UPDATED -> line(row, inquiry, inquiry.times().updated());
      case EXPIRES ->
          line(row, inquiry, inquiry.status().isOpen() ? inquiry.times().expires() : null);
      case BY -> line(row, inquiry, inquiry.creator());
      case TAGS ->
          line(row, inquiry, inquiry.tags().isEmpty() ? null : String.join(" ", inquiry.tags()));
      case VERIFICATIONS -> new RowLine(row, inquiry, number(inquiry.verifications()), null);
    };
  }

  @Override
  public int compare(RowLine left, RowLine right) {
    if (left.number() == RowLine.MISSING || right.number() == RowLine.MISSING) {
      int missing =
          Boolean.compare(left.number() == RowLine.MISSING, right.number() == RowLine.MISSING);
      return missing == 0 ? newestFirst(left, right) : missing;
    }
    int order = Long.compare(left.number(), right.number());
    if (order == 0 && left.text() != null && right.text() != null) {
      order = left.text().compareTo(right.text());
    }
    if (order == 0) {
      return newestFirst(left, right);
    }
    return descending ? -order : order;
  }

  private static int newestFirst(RowLine left, RowLine right) {
    int order = Long.compare(moment(left), moment(right));
    if (order == 0) {
      order = left.row().id().value().compareTo(right.row().id().value());
    }
    return -order;
  }

  /** When it was made, in nanoseconds since 1970; without a moment a row counts as the oldest. */
  static long moment(RowLine line) {
    Instant created = line.inquiry().times().created();
    return created == null ? Long.MIN_VALUE : nanos(created);
  }

  private @Nullable String template(Inquiry inquiry) {
    String id = inquiry.templateId();
    return id == null ? null : templateNames.getOrDefault(id, id);
  }

  private static RowLine line(InquiryRow row, Inquiry inquiry, @Nullable Instant at) {
    return new RowLine(row, inquiry, at == null ? RowLine.MISSING : nanos(at), null);
  }

  private static RowLine line(InquiryRow row, Inquiry inquiry, @Nullable String text) {
    return text == null
        ? new RowLine(row, inquiry, RowLine.MISSING, null)
        : new RowLine(row, inquiry, 0, PlainText.of(text));
  }

  /** By what the inquiry alone tells: visits are read for rows in sight only. */
  private static long likeliness(Opening opening) {
    return switch (opening) {
      case Opening.Never never -> 0;
      case Opening.ProbablyScanner scanner -> 1;
      case Opening.Unknown unknown -> 2;
      case Opening.LikelyPerson person -> 3;
    };
  }

  private static long number(@Nullable Integer count) {
    return count == null ? RowLine.MISSING : count;
  }

  private static long lifeCycle(InquiryStatus status) {
    int place = InquiryStatus.KNOWN.indexOf(status);
    return place < 0 ? InquiryStatus.KNOWN.size() : place;
  }

  /** Nanoseconds since 1970: exact until the year 2262, and in order until then. */
  private static long nanos(Instant at) {
    return at.getEpochSecond() * NANOS + at.getNano();
  }
}
