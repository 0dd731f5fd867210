package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says under the rows how far everything in Persona was read. Takes no room otherwise. */
public final class BrowseLine extends HBox {
  private final BrowseModel model;
  private final FailureReports reports;
  private final Texts texts;
  private final ProgressIndicator turning = new ProgressIndicator();
  private final Label text = new Label();
  private final Hyperlink way = new Hyperlink();

  public BrowseLine(BrowseModel model, FailureReports reports, Texts texts) {
    this.model = model;
    this.reports = reports;
    this.texts = texts;
    setId("browse-line");
    getStyleClass().add("browse-line");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.PARENT);
    managedProperty().bind(visibleProperty());
    turning.managedProperty().bind(turning.visibleProperty());
    turning.setAccessibleText(texts.get("views.browse.reading"));
    text.setWrapText(true);
    text.getStyleClass().addAll("soft", "small");
    HBox.setHgrow(text, Priority.SOMETIMES);
    way.setMinWidth(USE_PREF_SIZE);
    way.managedProperty().bind(way.visibleProperty());
    way.setOnAction(event -> {
      way.setVisited(false);
      model.readOn();
    });
    getChildren().setAll(turning, text, way);
    model.progressProperty().subscribe(this::show);
  }

  private void show(BrowseModel.Progress progress) {
    Reading reading = progress.reading();
    // Where no row is, the table's place says it.
    setVisible(progress.on() && !model.rows().rows().isEmpty());
    turning.setVisible(reading instanceof Reading.More);
    text.setText(words(progress));
    boolean canTryAgain = reading instanceof Reading.Failed;
    way.setVisible(canTryAgain || progress.held());
    way.setText(texts.get(canTryAgain ? "views.browse.again" : "views.browse.readOn"));
  }

  private String words(BrowseModel.Progress progress) {
    return switch (progress.reading()) {
      case Reading.Nothing _ -> "";
      case Reading.More more ->
          more.rows() == 0
              ? texts.get("views.browse.reading")
              : texts.get("views.browse.more", more.rows());
      case Reading.Paused paused ->
          texts.get(
              progress.partly() ? "views.browse.partly" : "views.browse.paused", paused.rows());
      case Reading.All all ->
          texts.get(progress.partly() ? "views.browse.allPartly" : "views.browse.all", all.rows());
      case Reading.Failed failed ->
          texts.get("views.browse.failed", reports.sentence(failed.failure()));
    };
  }
}
