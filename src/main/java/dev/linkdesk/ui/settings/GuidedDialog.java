package dev.linkdesk.ui.settings;

import atlantafx.base.controls.RingProgressIndicator;
import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.ScrollToFocus;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A window before another that leads through steps: Enter goes on, Esc ends it. */
final class GuidedDialog {
  private static final double WIDTH = 640;

  /** What its buttons do. */
  interface Ways {
    void next();

    void back();

    /** Ends what is under way, or the whole. */
    void cancel();

    /** The window is closed: whatever is left is to be forgotten. */
    void closed();
  }

  private final Texts texts;
  private final Ways ways;
  private final Stage stage = new Stage();
  private final BorderPane root = new BorderPane();
  private final Label count = new Label();
  private final Label title = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final Button back;
  private final Button cancel = new Button();
  private final Button next = new Button();
  private final RingProgressIndicator ring = new RingProgressIndicator();
  private final Label busy = new Label();
  private final HBox progress = new HBox(ring, busy);
  private String nextWords = "";

  /**
   * @param height of what is inside the window's frame
   */
  GuidedDialog(Texts texts, String windowTitle, double height, Ways ways) {
    this.texts = texts;
    this.ways = ways;
    back = new Button(texts.get("settings.dialog.back"));
    back.setOnAction(event -> ways.back());
    back.managedProperty().bind(back.visibleProperty());
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> ways.cancel());
    next.setDefaultButton(true);
    next.getStyleClass().add(Styles.ACCENT);
    next.setOnAction(event -> ways.next());
    for (Button button : new Button[] {back, cancel, next}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    progress.getStyleClass().add("dialog-progress");
    progress.setAlignment(Pos.CENTER_LEFT);
    busy.getStyleClass().add("soft");
    busy.setWrapText(true);
    ring.setAccessibleText(texts.get("settings.dialog.busy"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox footer = new HBox(back, progress, gap, cancel, next);
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("dialog-footer");
    count.getStyleClass().addAll("soft", "small");
    title.getStyleClass().add("dialog-title");
    VBox head = new VBox(count, title);
    head.getStyleClass().add("dialog-head");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("settings-scroll");
    ScrollToFocus.in(scroll);
    root.getStyleClass().add("guided-dialog");
    root.setTop(head);
    root.setCenter(scroll);
    root.setBottom(footer);
    stage.setTitle(windowTitle);
    stage.setScene(new Scene(root, WIDTH, height));
    stage.setOnHidden(event -> ways.closed());
    stage.setOnCloseRequest(event -> {
      event.consume();
      ways.cancel();
    });
    idle();
  }

  void show(Window owner) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.show();
  }

  void close() {
    stage.hide();
  }

  Stage stage() {
    return stage;
  }

  /** Shows a step. */
  void page(int step, int steps, String heading, Node content, String onwards) {
    count.setText(texts.get("settings.dialog.step", step, steps));
    title.setText(heading);
    scroll.setContent(content);
    scroll.setVvalue(0);
    back.setVisible(step > 1);
    nextWords = onwards;
    next.setText(onwards);
    // The focus goes into the step only once its controls are built.
    root.applyCss();
    root.layout();
  }

  /** Nothing is under way. */
  void idle() {
    busy(null, false);
    cancel.setText(texts.get("settings.dialog.cancel"));
    cancel.setDisable(false);
  }

  /**
   * Says what is under way; until it is over nothing goes on.
   *
   * @param stops whether it can be stopped
   */
  void busy(@Nullable String words, boolean stops) {
    progress.setVisible(words != null);
    busy.setText(words == null ? "" : words);
    next.setDisable(words != null);
    back.setDisable(words != null);
    next.setText(nextWords);
    cancel.setText(texts.get("settings.dialog.stop"));
    cancel.setDisable(words != null && !stops);
  }
}
