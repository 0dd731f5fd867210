package dev.linkdesk.ui.results.views;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Tells when one has scrolled so far that more rows should be read. */
public final class EndInSight implements AutoCloseable {
  static final Duration SETTLED = Duration.ofMillis(120);

  /** How many rows before the last the end counts as in sight, so that scrolling need not wait. */
  private static final int BEFORE = 30;

  private final TableView<InquiryRow> table;
  private final BrowseModel model;
  private final Ticker ticker;
  private final InvalidationListener moved = now -> lookSoon();
  private final Subscription reading;
  private @Nullable ScrollBar bar;
  private Ticker.@Nullable Tick looking;

  public EndInSight(TableView<InquiryRow> table, BrowseModel model, Ticker ticker) {
    this.table = table;
    this.model = model;
    this.ticker = ticker;
    table.getItems().addListener(moved);
    table.heightProperty().addListener(moved);
    reading = model.progressProperty().subscribe((was, is) -> lookSoon());
  }

  @Override
  public void close() {
    table.getItems().removeListener(moved);
    table.heightProperty().removeListener(moved);
    if (bar != null) {
      bar.valueProperty().removeListener(moved);
    }
    reading.unsubscribe();
    if (looking != null) {
      looking.cancel();
    }
  }

  private void lookSoon() {
    BrowseModel.Progress progress = model.progressProperty().get();
    if (looking == null && progress.on() && progress.reading() instanceof Reading.Paused) {
      looking = ticker.after(SETTLED, this::look);
    }
  }

  private void look() {
    looking = null;
    listenToScrolling();
    int shown = table.getItems().size();
    if (lastInSight() >= shown - 1 - BEFORE) {
      model.endInSight(shown);
    }
  }

  /** The bar is there only once the table has been on a screen. */
  private void listenToScrolling() {
    if (bar != null) {
      return;
    }
    for (Node each : table.lookupAll(".scroll-bar")) {
      if (each instanceof ScrollBar found && found.getOrientation() == Orientation.VERTICAL) {
        bar = found;
        found.valueProperty().addListener(moved);
        return;
      }
    }
  }

  private int lastInSight() {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> last = flow.getLastVisibleCell();
      return last == null ? 0 : last.getIndex();
    }
    return 0;
  }
}
