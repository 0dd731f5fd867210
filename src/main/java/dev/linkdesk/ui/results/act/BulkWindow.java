package dev.linkdesk.ui.results.act;

import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows what would be done to many inquiries and to which not, then how far it is and what came of
 * each. Closed while it runs, it goes on.
 */
final class BulkWindow {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 560;
  private static final KeyCombination CLOSE =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination GO =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Stage owner;
  private final ActParts parts;
  private final Texts texts;
  private final BulkModel model;
  private final BulkWords words;
  private final BulkRuns runs;
  private final Stage stage = new Stage();
  private final Label summary = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Notice halted = new Notice();
  private final Notice unsaved = new Notice();
  private final VBox tagBox = new VBox();
  private final TextField tag = new TextField();
  private final CheckBox sure = new CheckBox();
  private final Label whyNot = new Label();
  private final Button copy = new Button();
  private final Button cancel = new Button();
  private final Button pause = new Button();
  private final Button go = new Button();
  private final Button away = new Button();
  private final ListView<BulkRow> list;
  private BulkProgress.@Nullable Phase shown;
  private boolean warned;

  BulkWindow(BulkModel model, Stage owner, ActParts parts, BulkWords words, BulkRuns runs) {
    this.model = model;
    this.owner = owner;
    this.parts = parts;
    this.words = words;
    this.runs = runs;
    texts = parts.texts();
    list = new ListView<>(model.rows());
    VBox root = new VBox(body(), footer());
    root.getStyleClass().addAll("act-dialog", "environment-" + parts.environment().word());
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.getAccelerators().put(CLOSE, this::leave);
    scene.getAccelerators().put(GO, this::goByKey);
    stage.setScene(scene);
    stage.setTitle(texts.get("act.bulk.window." + model.kind().word()));
    stage.setMinWidth(WIDTH);
    stage.setMinHeight(420);
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
    model.progressProperty().subscribe(now -> show());
    model.tagProperty().subscribe((was, is) -> typed());
    model.sureProperty().subscribe(yes -> show());
  }

  /** Opens it before another window, or brings it forward. */
  void open() {
    runs.showAgain(model);
    if (stage.isShowing()) {
      stage.toFront();
      stage.requestFocus();
      return;
    }
    if (stage.getOwner() == null) {
      stage.getIcons().setAll(owner.getIcons());
      stage.initOwner(owner);
    }
    stage.show();
    (tagBox.isVisible() ? tag : away).requestFocus();
  }

  Stage stage() {
    return stage;
  }

  /** Whether closing would lose something. */
  boolean hasChanges() {
    return model.progressProperty().get().phase() == BulkProgress.Phase.PLANNING
        && model.kind().needsTag()
        && !model.isTagMissing();
  }

  private VBox body() {
    Label title = new Label(texts.get("act.bulk.title." + model.kind().word()));
    title.setGraphic(new FontIcon(model.kind().needsTag() ? Feather.TAG : Feather.MINUS_CIRCLE));
    title.getStyleClass().add("dialog-title");
    Label says = new Label(texts.get("act.bulk.says." + model.kind().word()));
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    summary.setId("act-bulk-summary");
    summary.getStyleClass().add("act-bulk-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    halted.setMinHeight(Region.USE_PREF_SIZE);
    unsaved.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("act.bulk.bar"));
    bar.managedProperty().bind(bar.visibleProperty());
    list.setId("act-bulk-rows");
    list.setAccessibleText(texts.get("act.bulk.list"));
    list.getStyleClass().add("act-bulk-rows");
    list.setCellFactory(view -> new BulkCell(model, words));
    // A list keeps Esc to itself.
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox body = new VBox(title, says, tagBox(), summary, bar, halted, list, whole(), unsaved);
    body.getStyleClass().add("act-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  /** The line that is selected, however long it is. */
  private Node whole() {
    Label whole = new Label();
    whole.getStyleClass().addAll("soft", "small");
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    Runnable show =
        () -> {
          BulkRow row = list.getSelectionModel().getSelectedItem();
          whole.setText(row == null ? texts.get("act.bulk.whole") : words.row(model, row));
        };
    list.getSelectionModel().selectedItemProperty().subscribe(show);
    model.progressProperty().subscribe(show);
    return whole;
  }

  private Node tagBox() {
    Label label = new Label(texts.get("act.bulk.tag"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(tag);
    tag.textProperty().bindBidirectional(model.tagProperty());
    tag.setMaxWidth(280);
    tagBox.getChildren().setAll(label, tag);
    tagBox.getStyleClass().add("act-column");
    tagBox.managedProperty().bind(tagBox.visibleProperty());
    return tagBox;
  }

  private Node footer() {
    sure.selectedProperty().bindBidirectional(model.sureProperty());
    sure.managedProperty().bind(sure.visibleProperty());
    sure.setWrapText(true);
    whyNot.getStyleClass().addAll("soft", "small");
    whyNot.setWrapText(true);
    whyNot.setMinHeight(Region.USE_PREF_SIZE);
    whyNot.managedProperty().bind(whyNot.visibleProperty());
    whyNot.setLabelFor(go);
    for (Button each : new Button[] {copy, cancel, pause, go, away}) {
      each.setMinWidth(Region.USE_PREF_SIZE);
      each.managedProperty().bind(each.visibleProperty());
    }
    copy.setText(texts.get("act.bulk.copy"));
    copy.setOnAction(event -> copyResult());
    cancel.setText(texts.get("act.bulk.cancel"));
    cancel.setOnAction(event -> model.cancel());
    pause.setOnAction(event -> {
      if (model.progressProperty().get().phase() == BulkProgress.Phase.RUNNING) {
        model.pause();
      } else {
        model.goOn();
      }
    });
    go.setId("act-bulk-go");
    go.getStyleClass().add(model.kind().needsTag() ? Styles.ACCENT : Styles.DANGER);
    go.setGraphic(new FontIcon(EnvironmentPill.shape(parts.environment())));
    go.setOnAction(event -> begin());
    go.setTooltip(new Tooltip(texts.get("act.goTip")));
    away.setCancelButton(true);
    away.setOnAction(event -> leave());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(copy, gap, cancel, pause, go, away);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("act-buttons");
    HBox whyLine = new HBox(whyNot);
    whyLine.setAlignment(Pos.CENTER_RIGHT);
    whyLine.managedProperty().bind(whyNot.visibleProperty());
    VBox footer = new VBox(sure, row, whyLine);
    footer.getStyleClass().add("dialog-footer");
    return footer;
  }

  private void goByKey() {
    if (go.isVisible()) {
      go.fire();
    }
  }

  private void pressedInList(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave();
      key.consume();
    }
  }

  /** What is typed after the warning is not what it warned of. */
  private void typed() {
    warned = false;
    unsaved.hide();
    show();
  }

  private void begin() {
    warned = false;
    unsaved.hide();
    runs.begin(model);
    if (model.progressProperty().get().phase() == BulkProgress.Phase.FINISHED) {
      model.retry();
    } else {
      model.go();
    }
  }

  private void show() {
    BulkProgress now = model.progressProperty().get();
    BulkProgress.Phase phase = now.phase();
    boolean isPlanning = phase == BulkProgress.Phase.PLANNING;
    boolean isFinished = phase == BulkProgress.Phase.FINISHED;
    summary.setText(words.headline(model));
    if (phase != shown) {
      shown = phase;
      list.refresh();
    }
    bar.setVisible(!isPlanning);
    bar.setProgress(now.total() == 0 ? 1 : (double) now.tried() / now.total());
    tagBox.setVisible(isPlanning && model.kind().needsTag());
    sure.setVisible(isPlanning && model.asksTwice());
    sure.setText(texts.get("act.bulk.sure", now.total()));
    if (now.why() != null && phase == BulkProgress.Phase.PAUSED) {
      parts.reports().show(halted, now.why());
    } else {
      halted.hide();
    }
    copy.setVisible(isFinished);
    cancel.setVisible(now.isUnderWay());
    pause.setVisible(now.isUnderWay());
    pause.setText(
        texts.get(phase == BulkProgress.Phase.RUNNING ? "act.bulk.pause" : "act.bulk.goOn"));
    go.setVisible(isPlanning || (isFinished && model.toRetry() > 0));
    go.setText(goWords(now, isFinished));
    go.setDisable(isPlanning && !model.isReady());
    String why = isPlanning ? whyNotReady(now) : "";
    whyNot.setText(why);
    whyNot.setVisible(!why.isEmpty());
    go.setAccessibleHelp(why.isEmpty() ? null : why);
    away.setText(awayWords(now, isPlanning));
  }

  private String goWords(BulkProgress now, boolean isFinished) {
    return isFinished
        ? texts.get("act.bulk.retry", model.toRetry())
        : texts.get(
            "act.bulk.go." + model.kind().word(),
            now.total(),
            parts.environment() == Environment.PRODUCTION ? 1 : 0);
  }

  private String whyNotReady(BulkProgress now) {
    if (model.isTagMissing()) {
      return texts.get("act.bulk.whyTag");
    }
    if (now.total() == 0) {
      return texts.get("act.bulk.whyNone");
    }
    return model.isReady() ? "" : texts.get("act.bulk.whySure");
  }

  private String awayWords(BulkProgress now, boolean isPlanning) {
    if (isPlanning) {
      return texts.get("act.cancel");
    }
    return texts.get(now.isUnderWay() ? "act.bulk.hide" : "act.bulk.close");
  }

  private void copyResult() {
    String text = words.result(model);
    parts.clipboard().put(text);
    boolean held = parts.clipboard().read().filter(text::equals).isPresent();
    copy.setText(texts.get(held ? "act.bulk.copied" : "act.bulk.notCopied"));
  }

  private void leave() {
    if (hasChanges() && !warned) {
      warned = true;
      unsaved.show(
          Notice.Kind.WARNING,
          texts.get("act.unsaved.text"),
          new Notice.Way(texts.get("act.unsaved.discard"), stage::hide));
      return;
    }
    stage.hide();
    if (model.progressProperty().get().isUnderWay()) {
      runs.hide(new BulkRuns.Run(model, words, this::open));
    }
  }
}
