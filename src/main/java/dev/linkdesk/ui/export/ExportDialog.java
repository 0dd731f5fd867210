package dev.linkdesk.ui.export;

import atlantafx.base.theme.Styles;
import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.export.TableFormat;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Asks what to export: Enter asks for the file, Esc ends it. */
final class ExportDialog {
  private static final double WIDTH = 620;
  private static final int COLUMNS_A_LINE = 3;

  private final ExportModel model;
  private final ColumnNames names;
  private final Texts texts;
  private final SaveAs saveAs;
  private final Consumer<Said> tell;
  private final Stage stage = new Stage();
  private final VBox wishes = new VBox();
  private final Notice notice = new Notice();
  private final ExportProgress progress;
  private final Button away = new Button();
  private final Button go;
  private final RadioButton first;

  /**
   * @param tell hears how it ended once there is a file
   */
  ExportDialog(ExportModel model, Texts texts, SaveAs saveAs, Consumer<Said> tell) {
    this.model = model;
    this.texts = texts;
    this.saveAs = saveAs;
    this.tell = tell;
    names = new ColumnNames(texts);
    progress = new ExportProgress(texts);
    go = new Button(texts.get("export.dialog.save"));
    RadioButton view = scope("view", ExportScope.VIEW);
    RadioButton selection = scope("selection", ExportScope.SELECTION);
    first = model.scopeProperty().get() == ExportScope.VIEW ? view : selection;
    wishes.getStyleClass().add("export-wishes");
    wishes
        .getChildren()
        .setAll(
            rows(view, selection),
            group("export.dialog.kind", choice(model.formatProperty(), csv(), xlsx())),
            columns(),
            personal());
    VBox body = new VBox(head(), wishes, notice);
    body.getStyleClass().add("export-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox root = new VBox(body, footer());
    root.getStyleClass().add("export-view");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.setScene(new Scene(root));
    stage.setTitle(texts.get("export.dialog.window"));
    stage.setResizable(false);
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
    root.setPrefWidth(WIDTH);
    model.obstacleProperty().subscribe(now -> render());
    model.gapProperty().subscribe(now -> stage.sizeToScene());
    model.stateProperty().subscribe(now -> render());
  }

  void show(Window owner) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.show();
    first.requestFocus();
  }

  Stage stage() {
    return stage;
  }

  /** Ends what is under way and goes away. */
  void close() {
    model.close();
    stage.hide();
  }

  private HBox head() {
    Label title = new Label(texts.get("export.dialog.title"));
    title.getStyleClass().add("dialog-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, new EnvironmentPill(model.environment(), texts));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox group(String key, Node content) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("field-label");
    content.setAccessibleText(label.getText());
    VBox group = new VBox(label, content);
    group.getStyleClass().add("export-group");
    return group;
  }

  private VBox rows(RadioButton view, RadioButton selection) {
    VBox group = group("export.dialog.rows", choice(model.scopeProperty(), view, selection));
    if (model.isUnfinished()) {
      group.getChildren().add(soft("export.dialog.readOn"));
    }
    return group;
  }

  private VBox columns() {
    VBox group = group("export.dialog.columns", checks(false));
    Label gap = new Label();
    gap.setId("export-gap");
    gap.getStyleClass().addAll("soft", "small");
    gap.setWrapText(true);
    gap.managedProperty().bind(gap.visibleProperty());
    model
        .gapProperty()
        .subscribe(now -> {
          gap.setText(now);
          gap.setVisible(!now.isEmpty());
        });
    group.getChildren().add(gap);
    return group;
  }

  private VBox personal() {
    VBox group = group("export.dialog.personal", checks(true));
    group.getChildren().add(soft("export.dialog.personalWhy"));
    boolean isReal = model.environment() == Environment.PRODUCTION;
    group
        .getChildren()
        .add(soft(isReal ? "export.dialog.environmentReal" : "export.dialog.environment"));
    return group;
  }

  private Label soft(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("soft", "small");
    label.setWrapText(true);
    return label;
  }

  private RadioButton scope(String name, ExportScope scope) {
    int rows = model.count(scope);
    String key =
        switch (scope) {
          case VIEW -> model.isUnfinished() ? "export.dialog.viewRead" : "export.dialog.view";
          case SELECTION -> "export.dialog.selection";
        };
    RadioButton radio = new RadioButton(texts.get(key, rows));
    radio.setId("export-" + name);
    radio.setUserData(scope);
    radio.setDisable(rows == 0);
    return radio;
  }

  private RadioButton csv() {
    return kind(texts.get("export.dialog.csv"), TableFormat.CSV);
  }

  private RadioButton xlsx() {
    return kind(texts.get("export.dialog.xlsx"), TableFormat.XLSX);
  }

  private static RadioButton kind(String words, TableFormat format) {
    RadioButton radio = new RadioButton(words);
    radio.setId("export-" + format.name().toLowerCase(Locale.ROOT));
    radio.setUserData(format);
    return radio;
  }

  private static <T> HBox choice(ObjectProperty<T> property, RadioButton... radios) {
    ToggleGroup group = new ToggleGroup();
    for (RadioButton radio : radios) {
      @SuppressWarnings("unchecked")
      T meant = (T) radio.getUserData();
      radio.setToggleGroup(group);
      radio.setSelected(meant.equals(property.get()));
      radio
          .selectedProperty()
          .subscribe(isOn -> {
            if (isOn) {
              property.set(meant);
            }
          });
    }
    HBox choice = new HBox(radios);
    choice.getStyleClass().add("export-choice");
    return choice;
  }

  private GridPane checks(boolean personal) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("export-columns");
    List<ExportColumn> columns =
        Arrays.stream(ExportColumn.values())
            .filter(column -> column.isPersonal() == personal)
            .toList();
    int lines = Math.ceilDiv(columns.size(), COLUMNS_A_LINE);
    for (int at = 0; at < columns.size(); at++) {
      ExportColumn column = columns.get(at);
      CheckBox check = new CheckBox(names.of(column));
      check.setId("export-column-" + column.name().toLowerCase(Locale.ROOT));
      check.selectedProperty().bindBidirectional(model.column(column));
      names.tip(column).map(Tooltip::new).ifPresent(check::setTooltip);
      check.setMinWidth((WIDTH - 60) / COLUMNS_A_LINE);
      grid.add(check, at / lines, at % lines);
    }
    return grid;
  }

  private HBox footer() {
    away.setId("export-away");
    away.setCancelButton(true);
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.setOnAction(event -> leave());
    go.setId("export-go");
    go.setDefaultButton(true);
    go.getStyleClass().add(Styles.ACCENT);
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(event -> save());
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox footer = new HBox(progress, away, go);
    footer.setAlignment(Pos.CENTER_RIGHT);
    footer.getStyleClass().add("dialog-footer");
    return footer;
  }

  private void save() {
    List<SaveAs.Kind> kinds = List.of(saveKind(model.formatProperty().get()));
    saveAs
        .ask(stage, texts.get("export.save.title"), model.suggestedName(), kinds)
        .ifPresent(model::write);
  }

  private SaveAs.Kind saveKind(TableFormat format) {
    return switch (format) {
      case CSV -> new SaveAs.Kind(texts.get("export.kind.csv"), format.ending());
      case XLSX -> new SaveAs.Kind(texts.get("export.kind.xlsx"), format.ending());
    };
  }

  private void render() {
    ExportState now = model.stateProperty().get();
    wishes.setDisable(now.isBusy());
    String obstacle = model.obstacleProperty().get();
    go.setDisable(now.isBusy() || !obstacle.isEmpty());
    progress.show(now);
    away.setText(texts.get(now.isBusy() ? "export.dialog.stop" : "export.dialog.cancel"));
    away.setDisable(now instanceof ExportState.Writing writing && writing.isStopping());
    switch (now) {
      case ExportState.Choosing choosing -> showSaid(choosing, obstacle);
      case ExportState.Writing writing -> notice.hide();
      case ExportState.Saved saved -> {
        stage.hide();
        tell.accept(saved.said());
      }
    }
    stage.sizeToScene();
  }

  private void showSaid(ExportState.Choosing choosing, String obstacle) {
    Said said = choosing.said();
    if (!obstacle.isEmpty()) {
      notice.show(Notice.Kind.WARNING, obstacle);
    } else if (said == null) {
      notice.hide();
    } else {
      said.in(notice);
    }
  }

  private void leave() {
    if (model.stateProperty().get().isBusy()) {
      model.stop();
    } else {
      stage.hide();
    }
  }

  /** Enter goes on from what is chosen with Space. */
  private void press(KeyEvent event) {
    Node at = stage.getScene().getFocusOwner();
    boolean isChoice = at instanceof RadioButton || at instanceof CheckBox;
    if (event.getCode() == KeyCode.ENTER && isChoice) {
      event.consume();
      go.fire();
    }
  }
}
