package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Keeps the arrangement of the table from run to run. */
final class LayoutMemory {
  private static final String COLUMNS = "results.columns";
  private static final String SORT = "results.sort";
  private static final Duration SETTLED = Duration.ofMillis(500);

  private final ResultsTable table;
  private final Choices choices;
  private final Ticker ticker;
  private Ticker.@Nullable Tick settling;

  LayoutMemory(ResultsTable table, Choices choices, Ticker ticker) {
    this.table = table;
    this.choices = choices;
    this.ticker = ticker;
  }

  /** Arranges the table as it was, and remembers from now on. */
  void start() {
    table.arrange(
        ColumnLayout.of(choices.get(COLUMNS).orElse(null), choices.get(SORT).orElse(null)));
    table.view().getColumns().addListener((ListChangeListener<Object>) change -> changed());
    table.view().getSortOrder().addListener((ListChangeListener<Object>) change -> changed());
    for (ResultsColumn each : ResultsColumn.values()) {
      TableColumn<InquiryRow, Inquiry> column = table.column(each);
      column.widthProperty().subscribe((was, is) -> changed());
      table.wantedProperty(each).subscribe((was, is) -> changed());
      column.sortTypeProperty().subscribe((was, is) -> changed());
    }
  }

  private void changed() {
    if (settling != null) {
      settling.cancel();
    }
    settling = ticker.after(SETTLED, this::remember);
  }

  private void remember() {
    ColumnLayout layout = table.layout();
    choices.put(COLUMNS, layout.columnsText());
    choices.put(SORT, layout.sortText());
  }
}
