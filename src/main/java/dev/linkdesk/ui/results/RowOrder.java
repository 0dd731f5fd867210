package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How rows are sorted by each column. Rows without a value stand last in both directions, and rows
 * that are equal in a column stand newest first, so that an order never depends on chance.
 */
final class RowOrder {
  /** The order when no column is sorted by. */
  static final Comparator<InquiryRow> NEWEST_FIRST =
      by(row -> row.inquiry().times().created(), true)
          .thenComparing(row -> row.id().value(), Comparator.reverseOrder());

  private final RowTexts rowTexts;
  private final UnaryOperator<String> templateName;

  /**
   * @param templateName the name that is shown for a template id
   */
  RowOrder(RowTexts rowTexts, UnaryOperator<String> templateName) {
    this.rowTexts = rowTexts;
    this.templateName = templateName;
  }

  Comparator<InquiryRow> of(ResultsColumn column, boolean descending) {
    return switch (column) {
      case STATUS ->
          RowOrder.<Integer>by(row -> lifeCycle(row.inquiry().status()), descending)
              .thenComparing(row -> row.inquiry().status().value());
      case REFERENCE -> by(rowTexts::reference, descending);
      case APPLICANT -> by(rowTexts::name, descending);
      case TEMPLATE -> byTemplate(descending);
      case CREATED -> by(row -> row.inquiry().times().created(), descending);
      case UPDATED -> by(row -> row.inquiry().times().updated(), descending);
      case EXPIRES ->
          by(
              row -> row.inquiry().status().isOpen() ? row.inquiry().times().expires() : null,
              descending);
      case BY -> by(rowTexts::creator, descending);
    };
  }

  private Comparator<InquiryRow> byTemplate(boolean descending) {
    // Few templates stand in many rows, and names do not change while one order holds.
    Map<String, String> names = new HashMap<>();
    return by(
        row -> {
          String id = row.inquiry().templateId();
          return id == null
              ? null
              : names.computeIfAbsent(id, each -> SearchQuery.plain(templateName.apply(each)));
        },
        descending);
  }

  private static int lifeCycle(InquiryStatus status) {
    int place = InquiryStatus.KNOWN.indexOf(status);
    return place < 0 ? InquiryStatus.KNOWN.size() : place;
  }

  private static <K extends Comparable<K>> Comparator<InquiryRow> by(
      Function<InquiryRow, @Nullable K> key, boolean descending) {
    return (left, right) -> {
      K mine = key.apply(left);
      K theirs = key.apply(right);
      if (mine == null || theirs == null) {
        return Boolean.compare(mine == null, theirs == null);
      }
      return descending ? theirs.compareTo(mine) : mine.compareTo(theirs);
    };
  }
}
