package dev.linkdesk.ui.results.act;

import atlantafx.base.controls.RingProgressIndicator;
import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A window that does one thing to one inquiry: says to which, asks, and says what came of it. It
 * closes once all is done; what was typed stays until then.
 */
final class ActDialog {
  private static final double WIDTH = 560;
  private static final KeyCombination CLOSE =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination GO =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final ActParts parts;
  private final Texts texts;
  private final About about;
  private final Ask ask;
  private final Doing doing;
  private final Stage stage = new Stage();
  private final Notice change = new Notice();
  private final Notice result = new Notice();
  private final HBox progress = new HBox();
  private final Label busy = new Label();
  private final Label whyNot = new Label();
  private final Button go = new Button();
  private final Button away = new Button();
  private final Tooltip why = new Tooltip();
  private final List<Runnable> ends = new ArrayList<>();
  private boolean warned;

  ActDialog(ActParts parts, About about, Ask ask, Doing doing) {
    this.parts = parts;
    this.about = about;
    this.ask = ask;
    this.doing = doing;
    texts = parts.texts();
    VBox root = new VBox(body(), footer());
    root.getStyleClass().addAll("act-dialog", "environment-" + parts.environment().word());
    root.setPrefWidth(WIDTH);
    Scene scene = new Scene(root);
    scene.getAccelerators().put(CLOSE, this::leave);
    scene.getAccelerators().put(GO, go::fire);
    stage.setScene(scene);
    stage.setTitle(texts.get("act.window." + ask.word()));
    stage.setResizable(false);
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
    doing.progressProperty().subscribe(this::show);
    about.nowProperty().subscribe(now -> showChange());
    about.goneProperty().subscribe(gone -> showChange());
    watchTyping();
    ask.ready().subscribe(ready -> showWhetherPossible());
  }

  /** Opens it before another window, or brings it forward. */
  void show(Stage owner) {
    if (stage.isShowing()) {
      stage.toFront();
      stage.requestFocus();
      return;
    }
    stage.getIcons().setAll(owner.getIcons());
    stage.initOwner(owner);
    stage.show();
    stage.sizeToScene();
    Node start = ask.focus();
    (start == null ? away : start).requestFocus();
  }

  Stage stage() {
    return stage;
  }

  void whenClosed(Runnable then) {
    ends.add(then);
  }

  /** It was closed for good. */
  void closed() {
    about.close();
    ends.forEach(Runnable::run);
  }

  /** Whether all is done, so that there is nothing left to show. */
  boolean isOver() {
    return doing.progressProperty().get() instanceof Progress.Ended(Said said) && said.isDone();
  }

  /** Whether closing would lose something. */
  boolean hasChanges() {
    return doing.isBusy() || ask.hasChanges().getAsBoolean();
  }

  private VBox body() {
    Label title = new Label(texts.get("act.title." + ask.word()));
    title.setGraphic(new FontIcon(ask.shape()));
    title.getStyleClass().add("dialog-title");
    change.setId("act-change");
    result.setId("act-result");
    VBox body = new VBox(title, who(), change, ask.body(), result);
    body.getStyleClass().add("act-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private Node who() {
    Inquiry asked = about.asked();
    StatusBadge badge = new StatusBadge(texts);
    about.nowProperty().subscribe(now -> badge.show(now.status()));
    Label name = new Label(parts.giver().who(asked));
    name.getStyleClass().add("act-name");
    name.setWrapText(true);
    VBox lines = new VBox(name);
    String reference = asked.referenceId();
    if (reference != null && asked.personName().isPresent()) {
      lines.getChildren().add(line(reference));
    }
    lines.getChildren().add(line(asked.id().value()));
    lines.getStyleClass().add("act-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox card = new HBox(lines, badge);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().add("act-who");
    return card;
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.getStyleClass().addAll("mono", "soft", "small");
    line.setWrapText(true);
    return line;
  }

  private Node footer() {
    RingProgressIndicator ring = new RingProgressIndicator();
    ring.setAccessibleText(texts.get("act.busy.name"));
    busy.getStyleClass().add("soft");
    progress.getChildren().setAll(ring, busy);
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("dialog-progress");
    HBox.setHgrow(progress, Priority.ALWAYS);
    go.getStyleClass().addAll(ask.isGrave() ? Styles.DANGER : Styles.ACCENT, "act-go");
    go.setGraphic(new FontIcon(EnvironmentPill.shape(parts.environment())));
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(event -> doing.go());
    go.managedProperty().bind(go.visibleProperty());
    away.setCancelButton(true);
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.setOnAction(event -> leave());
    HBox row = new HBox(progress, go, away);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("act-buttons");
    whyNot.getStyleClass().addAll("soft", "small");
    whyNot.setWrapText(true);
    whyNot.setMinHeight(Region.USE_PREF_SIZE);
    whyNot.managedProperty().bind(whyNot.visibleProperty());
    whyNot.setLabelFor(go);
    HBox whyLine = new HBox(whyNot);
    whyLine.setAlignment(Pos.CENTER_RIGHT);
    whyLine.managedProperty().bind(whyNot.visibleProperty());
    Tooltip.install(row, why);
    VBox footer = new VBox(row, whyLine);
    footer.getStyleClass().add("dialog-footer");
    return footer;
  }

  /** What is typed after the warning is not what it warned of. */
  private void watchTyping() {
    for (Node node : ask.body().lookupAll(".text-input")) {
      if (node instanceof TextInputControl input) {
        input.textProperty().subscribe((was, is) -> typed());
      }
    }
  }

  private void typed() {
    if (warned) {
      warned = false;
      result.hide();
      fit();
    }
  }

  private void show(Progress now) {
    warned = false;
    progress.setVisible(now instanceof Progress.Busy);
    ask.body().setDisable(now instanceof Progress.Busy);
    switch (now) {
      case Progress.Asking a -> result.hide();
      case Progress.Busy(var words) -> {
        busy.setText(words);
        result.hide();
      }
      case Progress.Ended(Said said) -> {
        if (said.isDone()) {
          stage.close();
          return;
        }
        said.in(result);
      }
    }
    go.setText(goWords(now));
    away.setText(texts.get(now instanceof Progress.Busy ? "act.stop" : "act.cancel"));
    showWhetherPossible();
    fit();
  }

  private String goWords(Progress now) {
    return now instanceof Progress.Ended
        ? texts.get("act.again")
        : texts.get("act.go." + ask.word(), parts.environment() == Environment.PRODUCTION ? 1 : 0);
  }

  private void showChange() {
    if (about.hasMoved()) {
      OutcomeWords words = new OutcomeWords(texts, parts.reports());
      change.show(
          Notice.Kind.WARNING,
          texts.get("act.change.status", words.state(about.asked()), words.state(about.now())));
    } else if (about.goneProperty().get()) {
      change.show(Notice.Kind.INFO, texts.get("act.change.gone"));
    } else {
      change.hide();
    }
    showWhetherPossible();
    fit();
  }

  private void showWhetherPossible() {
    boolean isBusy = doing.isBusy();
    @Nullable String reason = isBusy ? null : ask.whyNot().apply(about.now());
    if (reason == null && !isBusy && !ask.ready().getValue()) {
      reason = texts.get("act.notReady." + ask.word());
    }
    go.setDisable(reason != null);
    go.setVisible(!isBusy);
    whyNot.setVisible(reason != null);
    whyNot.setText(reason == null ? "" : reason);
    go.setAccessibleHelp(reason);
    why.setText(reason == null ? texts.get("act.goTip") : reason);
    fit();
  }

  private void fit() {
    if (stage.isShowing()) {
      stage.sizeToScene();
    }
  }

  private void leave() {
    if (doing.isBusy()) {
      doing.stop();
    } else if (ask.hasChanges().getAsBoolean() && !warned) {
      warned = true;
      result.show(
          Notice.Kind.WARNING,
          texts.get("act.unsaved.text"),
          new Notice.Way(texts.get("act.unsaved.discard"), stage::close));
      fit();
    } else {
      stage.close();
    }
  }
}
