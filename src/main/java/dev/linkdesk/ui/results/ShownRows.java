package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The rows of the table. Others take their place all at once, by one list for another, however many
 * there are; read only to everybody else.
 */
final class ShownRows extends ObservableListBase<InquiryRow> {
  private List<InquiryRow> rows = List.of();

  /**
   * Shows other rows from now on.
   *
   * @param next never changed by anybody afterwards
   */
  void show(List<InquiryRow> next) {
    List<InquiryRow> before = rows;
    beginChange();
    rows = next;
    nextReplace(0, next.size(), before);
    endChange();
  }

  @Override
  public InquiryRow get(int place) {
    return rows.get(place);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
