package dev.linkdesk.ui.settings;

import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The workspace that is looked at: what can be changed of it, its key, the way into it. */
final class WorkspaceCard extends VBox {
  private final Texts texts;
  private final WorkspacesModel model;
  private final Label name = new Label();
  private final HBox pill = new HBox();
  private final Label isOpen = new Label();
  private final Button open;
  private final Label demo = new Label();
  private final WorkspaceFields fields;
  private final Button save;
  private final HBox changes;
  private final Notice failed = new Notice();
  private final Facts facts = new Facts();
  private final Button remove;
  private final Label noRemoval = new Label();
  private final VBox own;

  /**
   * @param replace asks for another key
   * @param remove asks whether it shall go
   */
  WorkspaceCard(SettingsParts parts, WorkspacesModel model, Runnable replace, Runnable remove) {
    this.model = model;
    texts = parts.texts();
    getStyleClass().addAll("card", "settings-card");
    name.getStyleClass().add("card-title");
    open = button("settings.workspace.open", model::openSelected);
    open.getStyleClass().add(Styles.ACCENT);
    isOpen.setText(texts.get("settings.workspace.isOpen"));
    isOpen.getStyleClass().add("soft");
    isOpen.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(name, pill, gap(), isOpen, open);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("settings-row");
    demo.setText(texts.get("settings.workspace.demo"));
    demo.setWrapText(true);
    demo.getStyleClass().add("soft");
    fields = new WorkspaceFields(texts, model.form(), parts.clock());
    save = button("settings.workspace.save", this::save);
    save.getStyleClass().add(Styles.ACCENT);
    Button undo = button("settings.workspace.undo", model::undo);
    Label unsaved = new Label(texts.get("settings.workspace.unsaved"));
    unsaved.getStyleClass().add("soft");
    changes = new HBox(save, undo, unsaved);
    changes.setAlignment(Pos.CENTER_LEFT);
    changes.getStyleClass().add("settings-row");
    Label keyTitle = new Label(texts.get("settings.workspace.key"));
    keyTitle.getStyleClass().add("section-title");
    this.remove = button("settings.workspace.remove", remove);
    this.remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    noRemoval.setText(texts.get("settings.workspace.noRemoval"));
    noRemoval.getStyleClass().addAll("soft", "small");
    noRemoval.setWrapText(true);
    FlowPane keyButtons =
        new FlowPane(button("settings.workspace.replace", replace), this.remove, noRemoval);
    keyButtons.setRowValignment(VPos.CENTER);
    keyButtons.getStyleClass().add("key-buttons");
    own = new VBox(fields, changes, line(), keyTitle, facts, keyButtons);
    own.getStyleClass().add("settings-card");
    for (Node node : new Node[] {isOpen, open, demo, changes, own, noRemoval}) {
      node.managedProperty().bind(node.visibleProperty());
    }
    getChildren().setAll(head, failed, demo, own);
    model.selectedProperty().addListener(changed -> show());
    model.open().addListener(changed -> show());
    model.keyTailProperty().addListener(changed -> show());
    model.form().changedProperty().addListener(changed -> showChanges());
    model.busyProperty().addListener(changed -> showChanges());
    model.troubleProperty().addListener(changed -> showTrouble());
    show();
    showChanges();
    showTrouble();
  }

  void focus() {
    if (own.isVisible()) {
      fields.focus();
    } else {
      open.requestFocus();
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("separator-line");
    return line;
  }

  private void save() {
    model.save();
    if (model.form().firstProblem().isPresent()) {
      fields.focus();
    }
  }

  private void show() {
    Workspace workspace = model.selectedProperty().get();
    setVisible(workspace != null);
    if (workspace == null) {
      return;
    }
    boolean here = model.isOpen(workspace);
    boolean isDemo = WorkspacesModel.isDemo(workspace);
    name.setText(workspace.name());
    pill.getChildren().setAll(new EnvironmentPill(workspace.environment(), texts));
    isOpen.setVisible(here);
    open.setVisible(!here);
    demo.setVisible(isDemo);
    own.setVisible(!isDemo);
    remove.setDisable(here);
    noRemoval.setVisible(here);
    showKey(workspace);
  }

  private void showKey(Workspace workspace) {
    facts.clear();
    facts.add(texts.get("settings.health.place"), KeyWords.place(workspace.keyPlace(), texts));
    String tail = model.keyTailProperty().get();
    if (tail.isEmpty()) {
      String key =
          workspace.keyPlace() == KeyPlace.THIS_RUN
              ? "settings.key.notKept"
              : "settings.key.notAtHand";
      facts.add(texts.get("settings.health.key"), texts.get(key));
    } else {
      facts.addMono(texts.get("settings.health.key"), texts.get("settings.key.tail", tail));
    }
    facts.addMono(texts.get("settings.health.api"), workspace.apiUrl().toString());
    EnvironmentIds bound = workspace.bound();
    if (bound == null) {
      facts.add(
          texts.get("settings.health.environmentId"), texts.get("settings.workspace.unbound"));
    } else {
      facts.addMono(texts.get("settings.health.environmentId"), bound.environment());
      facts.addMono(texts.get("settings.health.organizationId"), bound.organization());
    }
  }

  private void showChanges() {
    boolean changed = model.form().changedProperty().get();
    boolean busy = model.busyProperty().get();
    changes.setVisible(changed);
    save.setDefaultButton(changed);
    save.setText(texts.get(busy ? "settings.add.saving" : "settings.workspace.save"));
  }

  private void showTrouble() {
    Trouble trouble = model.troubleProperty().get();
    if (trouble == null) {
      failed.hide();
    } else {
      failed.show(Notice.Kind.DANGER, new TroubleTexts(texts).sentence(trouble));
    }
  }
}
