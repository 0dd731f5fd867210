package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.Workspace;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A workspace in the list: its name, whether it is open, where it acts. */
final class WorkspaceCell extends ListCell<Workspace> {
  private final Texts texts;
  private final Predicate<Workspace> open;

  WorkspaceCell(Texts texts, Predicate<Workspace> open) {
    this.texts = texts;
    this.open = open;
    getStyleClass().add("workspace-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Workspace workspace, boolean empty) {
    super.updateItem(workspace, empty);
    setText(null);
    if (empty || workspace == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean isOpen = open.test(workspace);
    Label name = new Label(workspace.name());
    name.getStyleClass().add("field-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, gap);
    head.setAlignment(Pos.CENTER_LEFT);
    if (isOpen) {
      Label mark = new Label(texts.get("settings.list.open"), new FontIcon(Feather.CHECK));
      mark.getStyleClass().addAll("soft", "small");
      mark.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(mark);
    }
    VBox lines = new VBox(head, new EnvironmentPill(workspace.environment(), texts));
    lines.getStyleClass().add("workspace-lines");
    setGraphic(lines);
    String where = EnvironmentWords.of(workspace.environment(), texts);
    setAccessibleText(
        texts.get(
            isOpen ? "settings.list.spokenOpen" : "settings.list.spoken", workspace.name(), where));
  }
}
