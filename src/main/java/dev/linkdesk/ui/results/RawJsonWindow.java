package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.results.explain.RawJsonModel;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** An inquiry as Persona writes it, all that is personal masked; to be read and copied. */
final class RawJsonWindow {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 620;

  private final ResultsParts parts;
  private final Texts texts;
  private final RawJsonModel model;
  private final TextArea json = new TextArea();
  private final Label reading;
  private final Notice problem = new Notice();
  private final CopyButton copy;
  private final VBox root;

  RawJsonWindow(ResultsParts parts, InquiryId id) {
    this.parts = parts;
    texts = parts.texts();
    model = new RawJsonModel(parts.persona().raw(), id, parts.background());
    Label title = new Label(id.value());
    title.getStyleClass().addAll("card-title", "mono");
    Label masked = new Label(texts.get("explain.raw.masked"));
    masked.getStyleClass().add("soft");
    masked.setWrapText(true);
    reading = new Label(texts.get("explain.raw.reading"));
    reading.getStyleClass().add("soft");
    reading.managedProperty().bind(reading.visibleProperty());
    json.setId("results-raw-json");
    json.setEditable(false);
    json.getStyleClass().add("mono");
    json.setAccessibleText(texts.get("explain.raw.name", id.value()));
    VBox.setVgrow(json, Priority.ALWAYS);
    copy = new CopyButton(texts, parts.ticker(), texts.get("explain.raw.copy"));
    copy.setId("results-raw-copy");
    copy.getStyleClass().add("accent");
    copy.setOnAction(event -> copyJson());
    Button close = new Button(texts.get("explain.raw.close"));
    close.setCancelButton(true);
    close.setOnAction(event -> close.getScene().getWindow().hide());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox footer = new HBox(copy, between, close);
    footer.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(title, masked, problem, reading, json, footer);
    root.getStyleClass().add("raw-view");
    model.stateProperty().subscribe(this::show);
    model.read();
  }

  /** What the window holds, for a scene of any size. */
  VBox view() {
    return root;
  }

  /** Opens it before another window. */
  void open(Window owner) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(texts.get("explain.raw.window"));
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.setOnHidden(event -> model.close());
    stage.show();
    json.requestFocus();
  }

  private void show(RawJsonModel.State state) {
    reading.setVisible(state instanceof RawJsonModel.State.Reading);
    copy.setDisable(!(state instanceof RawJsonModel.State.Read));
    problem.hide();
    switch (state) {
      case RawJsonModel.State.Reading() -> json.clear();
      case RawJsonModel.State.Read(String text) -> json.setText(text);
      case RawJsonModel.State.NotRead(var failure) ->
          parts
              .reports()
              .show(
                  problem,
                  failure,
                  new Notice.Way(texts.get("explain.raw.again"), model::read));
    }
  }

  private void copyJson() {
    String text = json.getText();
    parts.clipboard().put(text);
    if (parts.clipboard().read().filter(text::equals).isPresent()) {
      copy.showCopied();
    } else {
      copy.showNotCopied();
    }
  }
}
