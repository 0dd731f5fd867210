package dev.linkdesk.ui.export;

import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How many lines are written. */
final class ExportProgress extends HBox {
  private final Texts texts;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label words = new Label();

  ExportProgress(Texts texts) {
    this.texts = texts;
    getStyleClass().add("dialog-progress");
    setAlignment(Pos.CENTER_LEFT);
    bar.setAccessibleText(texts.get("export.dialog.progressName"));
    words.getStyleClass().add("soft");
    words.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(bar, words);
  }

  void show(ExportState state) {
    setVisible(state.isBusy());
    if (state instanceof ExportState.Writing(int done, int all, boolean stopping)) {
      bar.setProgress((double) done / Math.max(1, all));
      words.setText(
          stopping
              ? texts.get("export.dialog.stopping")
              : texts.get("export.dialog.progress", done, all));
    }
  }
}
