package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a key may read, as shape, word and what it means here; in two columns. */
final class PermissionList extends GridPane {
  private static final int COLUMNS = 2;
  private final Texts texts;

  PermissionList(Texts texts) {
    this.texts = texts;
    getStyleClass().add("permissions");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(half);
    }
  }

  void show(List<KeyReport.Permission> permissions) {
    getChildren().clear();
    for (int i = 0; i < permissions.size(); i++) {
      Node entry = entry(permissions.get(i));
      setValignment(entry, VPos.TOP);
      add(entry, i % COLUMNS, i / COLUMNS);
    }
  }

  private Node entry(KeyReport.Permission permission) {
    FontIcon shape = new FontIcon(shape(permission.verdict()));
    shape.getStyleClass().add("verdict-" + permission.verdict().name().toLowerCase(Locale.ROOT));
    Label name = new Label(KeyWords.area(permission.area(), texts));
    name.getStyleClass().add("field-label");
    name.setTooltip(new Tooltip(permission.area().permission()));
    Label word = new Label(KeyWords.verdict(permission.verdict(), texts));
    word.getStyleClass().addAll("soft", "small");
    word.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(shape, name, word);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("permission-head");
    Label meaning = new Label(KeyWords.meaning(permission, texts));
    meaning.getStyleClass().addAll("soft", "small", "permission-meaning");
    meaning.setWrapText(true);
    meaning.setMinHeight(USE_PREF_SIZE);
    return new VBox(head, meaning);
  }

  private static Feather shape(KeyReport.Verdict verdict) {
    return switch (verdict) {
      case ALLOWED -> Feather.CHECK_CIRCLE;
      case REFUSED -> Feather.X_CIRCLE;
      case UNKNOWN -> Feather.HELP_CIRCLE;
    };
  }
}
