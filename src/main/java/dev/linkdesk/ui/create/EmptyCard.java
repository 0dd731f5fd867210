package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to do before there is a link. */
final class EmptyCard extends VBox {
  EmptyCard(Texts texts) {
    getStyleClass().add("empty-card");
    Label title = new Label(texts.get("create.empty.title"));
    title.getStyleClass().add("card-title");
    getChildren()
        .setAll(
            title,
            step(Feather.EDIT_3, texts.get("create.empty.type")),
            step(Feather.SEND, texts.get("create.empty.create", Shortcuts.words(Shortcuts.CREATE))),
            step(Feather.CLIPBOARD, texts.get("create.empty.paste")));
  }

  private static HBox step(Feather shape, String words) {
    Label text = new Label(words);
    text.getStyleClass().add("soft");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox step = new HBox(new FontIcon(shape), text);
    step.getStyleClass().add("empty-step");
    step.setAlignment(Pos.CENTER_LEFT);
    return step;
  }
}
