package dev.linkdesk.ui.results.act;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Lists that are worked off, whether their windows are open or not. On the FX thread. */
final class BulkRuns {
  private final List<BulkModel> begun = new ArrayList<>();
  private final ObservableList<Run> hidden = FXCollections.observableArrayList();

  /**
   * A list whose window is closed.
   *
   * @param words what is said of it
   * @param show brings the window back
   */
  record Run(BulkModel model, BulkWords words, Runnable show) {}

  /** Those whose windows are closed and of which there is something to tell. */
  ObservableList<Run> all() {
    return hidden;
  }

  /** It is about to be worked off, for the first time or once more. */
  void begin(BulkModel model) {
    begun.removeIf(each -> !each.progressProperty().get().isUnderWay());
    begun.add(model);
  }

  /** Its window was closed while there is something to tell. */
  void hide(Run run) {
    hidden.removeIf(each -> each.model().equals(run.model()));
    hidden.add(run);
  }

  /** Its window is back. */
  void showAgain(BulkModel model) {
    hidden.removeIf(each -> each.model().equals(model));
  }

  void putAway(Run run) {
    hidden.remove(run);
    begun.remove(run.model());
  }

  /** Whether any is not at its end. */
  boolean isUnderWay() {
    return begun.stream().anyMatch(model -> model.progressProperty().get().isUnderWay());
  }

  /** Begins with no further inquiry in any. */
  void stop() {
    begun.forEach(BulkModel::cancel);
  }
}
