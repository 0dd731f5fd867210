package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.InquiryId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.collections.ObservableList;

/** Rows that a table can show. Lives on the FX thread. */
public interface RowSource {
  /** In the order in which they were added; tells of rows that come and go. */
  ObservableList<InquiryRow> rows();

  /** Goes up once for each batch of answers in which rows came, went or changed. */
  ReadOnlyLongProperty revisionProperty();

  Optional<InquiryRow> find(InquiryId id);
}
