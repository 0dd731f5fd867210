package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.List;

/**
 * All rows of a source at one moment.
 *
 * @param edition goes up when rows come or go
 * @param revision goes up when anything was told of them
 */
record RowList(List<InquiryRow> rows, long edition, long revision) {
  static final RowList NONE = new RowList(List.of(), 0, 0);
}
