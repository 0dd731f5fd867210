package dev.linkdesk.ui.handover;

import atlantafx.base.controls.RingProgressIndicator;
import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks once, naming the person, before a link is taken back; then says what became of it. */
final class RevokeDialog {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 440;

  private final Texts texts;
  private final RevokeModel model;
  private final RevokeTexts words;
  private final Stage stage = new Stage();
  private final Label title = new Label();
  private final VBox wishes = new VBox();
  private final VBox results = new VBox();
  private final HBox progress = new HBox();
  private final Label busy = new Label();
  private final Button away = new Button();
  private final Button go = new Button();

  RevokeDialog(RevokeModel model, HandoverParts parts, RevokeTexts words) {
    this.model = model;
    this.words = words;
    texts = parts.texts();
    away.setCancelButton(true);
    away.setDefaultButton(true);
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.setOnAction(event -> leave());
    go.setGraphic(new FontIcon(EnvironmentPill.shape(model.environment())));
    go.getStyleClass().addAll(Styles.DANGER, "revoke-go");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(event -> model.go());
    go.managedProperty().bind(go.visibleProperty());
    VBox root = new VBox(body(), footer());
    root.getStyleClass().add("revoke-view");
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.getAccelerators().put(Shortcuts.CLOSE, this::leave);
    stage.setScene(scene);
    stage.setTitle(texts.get("handover.revoke.window"));
    stage.setMinWidth(WIDTH);
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
    model.stateProperty().subscribe(this::show);
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
    away.requestFocus();
  }

  Stage stage() {
    return stage;
  }

  private VBox body() {
    title.setGraphic(new FontIcon(Feather.ROTATE_CCW));
    title.getStyleClass().add("dialog-title");
    Label what = new Label(texts.get("handover.revoke.what"));
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    CheckBox replacement = new CheckBox(texts.get("handover.revoke.replacement"));
    replacement.selectedProperty().bindBidirectional(model.replacementProperty());
    CheckBox apology = new CheckBox(texts.get("handover.revoke.apology"));
    apology.selectedProperty().bindBidirectional(model.apologyProperty());
    apology.disableProperty().bind(model.replacementProperty().not());
    Label why = new Label(texts.get("handover.revoke.apologyNeedsLink"));
    why.getStyleClass().addAll("soft", "small");
    why.visibleProperty().bind(apology.disableProperty());
    why.setLabelFor(apology);
    wishes.getChildren().setAll(what, replacement, apology, why);
    wishes.getStyleClass().add("revoke-wishes");
    wishes.managedProperty().bind(wishes.visibleProperty());
    results.getStyleClass().add("revoke-results");
    VBox body = new VBox(title, who(model.inquiryProperty().get()), wishes, results);
    body.getStyleClass().add("revoke-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private Node who(Inquiry inquiry) {
    StatusBadge badge = new StatusBadge(texts);
    model.inquiryProperty().subscribe(now -> badge.show(now.status()));
    Label name = new Label(Whom.shortly(inquiry));
    name.getStyleClass().add("person-name");
    name.setWrapText(true);
    Label reference =
        new Label(Optional.ofNullable(inquiry.referenceId()).map(Whom::onOneLine).orElse(""));
    reference.getStyleClass().addAll("mono", "soft");
    reference.setWrapText(true);
    Label id = new Label(inquiry.id().value());
    id.getStyleClass().addAll("mono", "soft", "small");
    VBox lines = new VBox(name, reference, id);
    lines.getStyleClass().add("revoke-lines");
    reference.setManaged(!reference.getText().isEmpty());
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox card = new HBox(lines, badge);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().add("revoke-who");
    return card;
  }

  private HBox footer() {
    RingProgressIndicator ring = new RingProgressIndicator();
    ring.setAccessibleText(texts.get("handover.revoke.ending"));
    busy.getStyleClass().add("soft");
    progress.getChildren().setAll(ring, busy);
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("dialog-progress");
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox footer = new HBox(progress, go, away);
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("dialog-footer");
    return footer;
  }

  private void show(RevokeState now) {
    title.setText(texts.get(now.isDone() ? "handover.revoke.titleDone" : "handover.revoke.title"));
    wishes.setVisible(now instanceof RevokeState.Asking || now.isBusy());
    wishes.setDisable(now.isBusy());
    results.getChildren().setAll(words.of(now).stream().map(RevokeDialog::notice).toList());
    progress.setVisible(now.isBusy());
    busy.setText(words.busy(now).orElse(""));
    go.setVisible(!now.isBusy() && !now.isDone());
    go.setText(
        now instanceof RevokeState.Asking
            ? texts.get("handover.revoke.go." + model.environment().word())
            : texts.get("handover.revoke.again"));
    away.setText(awayWords(now));
    if (!(now instanceof RevokeState.Asking) && !go.isVisible()) {
      away.requestFocus();
    }
  }

  private String awayWords(RevokeState now) {
    if (now.isBusy()) {
      return texts.get("handover.revoke.stop");
    }
    return now instanceof RevokeState.Asking
        ? texts.get("handover.revoke.cancel")
        : texts.get("handover.revoke.close");
  }

  private static Notice notice(Said said) {
    Notice notice = new Notice();
    said.in(notice);
    return notice;
  }

  private void leave() {
    if (model.stateProperty().get().isBusy()) {
      model.stop();
    } else {
      stage.close();
    }
  }
}
