package dev.linkdesk.ui.settings;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.ScrollToFocus;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.Workspace;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Workspaces and keys: all of them on the left, the one that is looked at on the right. */
public final class WorkspacesView extends HBox {
  private static final double LIST_WIDTH = 270;

  private final WorkspaceBook book;
  private final WorkspacesModel model;
  private final SettingsParts parts;
  private final Texts texts;
  private final ListView<Workspace> list;
  private final Button add;
  private final VBox unsaved = new VBox();
  private final Label unsavedWords = new Label();
  private final VBox first;
  private final WorkspaceCard card;
  private final KeyHealthCard health;
  private final KeyHealthModel healthModel;

  /** While the list follows the model: what is marked then is nobody's choice. */
  private boolean following;

  public WorkspacesView(
      WorkspaceBook book, WorkspacesModel model, KeyHealthModel healthModel, SettingsParts parts) {
    this.book = book;
    this.model = model;
    this.healthModel = healthModel;
    this.parts = parts;
    texts = parts.texts();
    getStyleClass().add("settings-view");
    Label title = new Label(texts.get("settings.list.title"));
    title.getStyleClass().add("card-title");
    list = new ListView<>(model.workspaces());
    list.getStyleClass().add("workspace-list");
    list.setCellFactory(all -> new WorkspaceCell(texts, model::isOpen));
    title.setLabelFor(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    add = new Button(texts.get("settings.list.add"), new FontIcon(Feather.PLUS));
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(event -> addWorkspace());
    VBox left = new VBox(title, list, add);
    left.getStyleClass().addAll("card", "settings-card", "workspace-side");
    left.setMinWidth(LIST_WIDTH);
    left.setPrefWidth(LIST_WIDTH);
    card = new WorkspaceCard(parts, model, this::replaceKey, this::askToRemove);
    health = new KeyHealthCard(parts, healthModel);
    health.managedProperty().bind(health.visibleProperty());
    card.managedProperty().bind(card.visibleProperty());
    first = firstSteps();
    buildUnsaved();
    VBox right = new VBox(unsaved, first, card, health);
    right.getStyleClass().add("settings-right");
    ScrollPane scroll = new ScrollPane(right);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("settings-scroll");
    ScrollToFocus.in(scroll);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(left, scroll);
    list.getSelectionModel().selectedItemProperty().addListener((all, old, now) -> choose(now));
    model.selectedProperty().addListener(changed -> showSelected());
    model.wantedProperty().addListener(changed -> showWanted());
    model
        .open()
        .addListener(changed -> {
          list.refresh();
          showHealth();
        });
    model.workspaces().addListener((ListChangeListener<Workspace>) change -> showFirst());
    healthModel.health().addListener(changed -> showHealth());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    showSelected();
    showWanted();
    showHealth();
    showFirst();
  }

  /** Puts the focus in the list. */
  public void focusStart() {
    list.requestFocus();
  }

  /** Leads through adding a workspace. */
  public void addWorkspace() {
    dialogToAdd().show(getScene().getWindow());
  }

  AddWorkspaceDialog dialogToAdd() {
    return new AddWorkspaceDialog(
        new AddWorkspaceModel(book, parts.background(), texts, model::added), parts);
  }

  private void replaceKey() {
    Workspace workspace = model.selectedProperty().get();
    if (workspace != null) {
      new ReplaceKeyDialog(
              new ReplaceKeyModel(book, parts.background(), workspace, model::keyReplaced), texts)
          .show(getScene().getWindow());
    }
  }

  private void askToRemove() {
    Workspace workspace = model.selectedProperty().get();
    if (workspace == null) {
      return;
    }
    ButtonType yes =
        new ButtonType(
            texts.get("settings.remove.yes", workspace.name()), ButtonBar.ButtonData.OK_DONE);
    ButtonType no =
        new ButtonType(texts.get("settings.remove.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            texts.get("settings.remove.text", EnvironmentWords.of(workspace.environment(), texts)),
            yes,
            no);
    alert.initOwner(getScene().getWindow());
    alert.setTitle(texts.get("settings.remove.title"));
    alert.setGraphic(null);
    alert.setHeaderText(texts.get("settings.remove.header", workspace.name()));
    Button remove = (Button) alert.getDialogPane().lookupButton(yes);
    remove.getStyleClass().add(Styles.DANGER);
    remove.setDefaultButton(false);
    ((Button) alert.getDialogPane().lookupButton(no)).setDefaultButton(true);
    remove.setOnAction(event -> model.remove());
    alert.show();
  }

  private VBox firstSteps() {
    Label heading = new Label(texts.get("settings.first.title"));
    heading.getStyleClass().add("card-title");
    Label text = new Label(texts.get("settings.first.text"));
    text.setWrapText(true);
    text.getStyleClass().add("soft");
    Button start = new Button(texts.get("settings.list.add"), new FontIcon(Feather.PLUS));
    start.getStyleClass().add(Styles.ACCENT);
    start.setOnAction(event -> addWorkspace());
    VBox box = new VBox(heading, text, start);
    box.getStyleClass().addAll("card", "settings-card", "first-steps");
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void buildUnsaved() {
    unsavedWords.setWrapText(true);
    unsavedWords.setMinHeight(USE_PREF_SIZE);
    Button save = new Button(texts.get("settings.unsaved.save"));
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(event -> save());
    Button discard = new Button(texts.get("settings.unsaved.discard"));
    discard.setOnAction(event -> model.undo());
    Button stay = new Button(texts.get("settings.unsaved.stay"));
    stay.setOnAction(event -> model.stay());
    HBox buttons = new HBox(save, discard, stay);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("settings-row");
    unsaved.getStyleClass().addAll("card", "settings-card", "unsaved");
    unsaved.getChildren().setAll(unsavedWords, buttons);
    unsaved.managedProperty().bind(unsaved.visibleProperty());
  }

  private void save() {
    model.save();
    if (model.form().firstProblem().isPresent()) {
      card.focus();
    }
  }

  private void choose(@Nullable Workspace workspace) {
    if (workspace != null && !following) {
      model.select(workspace);
      showListSelection();
    }
  }

  private void showSelected() {
    showListSelection();
    showHealth();
  }

  /** The list marks what is shown, also while another was clicked and waits for a decision. */
  private void showListSelection() {
    Workspace shown = model.selectedProperty().get();
    if (shown != null && !shown.equals(list.getSelectionModel().getSelectedItem())) {
      following = true;
      list.getSelectionModel().select(shown);
      following = false;
    }
  }

  private void showWanted() {
    Workspace wanted = model.wantedProperty().get();
    Workspace shown = model.selectedProperty().get();
    unsaved.setVisible(wanted != null);
    if (wanted != null && shown != null) {
      unsavedWords.setText(texts.get("settings.unsaved.text", shown.name(), wanted.name()));
      unsaved.getChildren().getLast().requestFocus();
    }
  }

  private void showHealth() {
    Workspace shown = model.selectedProperty().get();
    KeyHealth now = healthModel.health().getValue();
    health.setVisible(
        shown != null
            && now != null
            && model.isOpen(shown)
            && now.workspace().id().equals(shown.id()));
  }

  private void showFirst() {
    first.setVisible(
        !model.workspaces().isEmpty()
            && model.workspaces().stream().allMatch(WorkspacesModel::isDemo));
  }

  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (model.wantedProperty().get() != null) {
      model.stay();
    } else if (model.form().changedProperty().get()) {
      model.undo();
    } else {
      return;
    }
    event.consume();
  }
}
