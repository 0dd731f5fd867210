package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;

/**
 * The rows of the table. Others take their place all at once, at the same cost however many there
 * are; read only to everybody else.
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
    rows = next;
    if (!before.isEmpty() || !next.isEmpty()) {
      modCount++;
      fireChange(new Replacement(this, before));
    }
  }

  @Override
  public InquiryRow get(int place) {
    return rows.get(place);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** All rows went and others came: JavaFX's own way to say so goes through them one by one. */
  private static final class Replacement extends ListChangeListener.Change<InquiryRow> {
    private final List<InquiryRow> before;
    private boolean isTold;

    Replacement(ObservableList<InquiryRow> rows, List<InquiryRow> before) {
      super(rows);
      this.before = before;
    }

    @Override
    public boolean next() {
      boolean isFirst = !isTold;
      isTold = true;
      return isFirst;
    }

    @Override
    public void reset() {
      isTold = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<InquiryRow> getRemoved() {
      return before;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
