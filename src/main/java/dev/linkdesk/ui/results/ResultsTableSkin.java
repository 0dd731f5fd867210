package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The table's own skin but for what a key stroke in the search pays for: when other rows take the
 * place of those shown, the rows on the screen are filled once and are not emptied before, and they
 * are styled by the next pulse, which styles only what looks different now.
 */
final class ResultsTableSkin extends TableViewSkin<InquiryRow> {

  ResultsTableSkin(TableView<InquiryRow> table) {
    super(table);
  }

  @Override
  protected VirtualFlow<TableRow<InquiryRow>> createVirtualFlow() {
    return new RowFlow();
  }

  @Override
  protected void updateItemCount() {
    RowFlow flow = flow();
    flow.isCounting = true;
    try {
      super.updateItemCount();
    } finally {
      flow.isCounting = false;
    }
  }

  /**
   * Fills the rows on the screen at once instead of in the next pulse. Not to be called from within
   * a pulse, whose styles are through already. A table in no window is left alone.
   */
  void fillNow() {
    if (getSkinnable().getScene() == null) {
      return;
    }
    RowFlow flow = flow();
    flow.isBeforeStyles = true;
    try {
      getSkinnable().layout();
    } finally {
      flow.isBeforeStyles = false;
    }
  }

  private RowFlow flow() {
    return (RowFlow) getVirtualFlow();
  }

  private static final class RowFlow extends VirtualFlow<TableRow<InquiryRow>> {
    private boolean isCounting;
    private boolean isBeforeStyles;

    /** Rows tell by themselves when another item is theirs, so none has to be emptied first. */
    @Override
    protected void rebuildCells() {
      if (isCounting) {
        reconfigureCells();
      } else {
        super.rebuildCells();
      }
    }

    @Override
    protected void setCellIndex(TableRow<InquiryRow> row, int index) {
      if (isBeforeStyles && row.getSkin() != null) {
        row.updateIndex(index);
      } else {
        super.setCellIndex(row, index);
      }
    }
  }
}
