package dev.linkdesk.ui.settings;

import dev.linkdesk.message.Placeholder;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Buttons that put a placeholder where the cursor is. */
final class PlaceholderBar extends FlowPane {
  private final Supplier<TextInputControl> target;

  /**
   * @param target the text that was typed into last
   */
  PlaceholderBar(Texts texts, Supplier<TextInputControl> target) {
    this.target = target;
    getStyleClass().add("placeholder-bar");
    setRowValignment(VPos.CENTER);
    Label title = new Label(texts.get("settings.messages.insert"));
    title.getStyleClass().addAll("soft", "small");
    getChildren().add(title);
    for (Placeholder each : Placeholder.values()) {
      Button chip = new Button(TemplateWords.of(each, texts));
      chip.getStyleClass().addAll("compact", "placeholder-chip");
      chip.setTooltip(new Tooltip(each.written()));
      chip.setAccessibleText(
          texts.get("settings.messages.insertSpoken", TemplateWords.of(each, texts)));
      chip.setOnAction(event -> insert(each));
      getChildren().add(chip);
    }
  }

  private void insert(Placeholder placeholder) {
    TextInputControl text = target.get();
    IndexRange marked = text.getSelection();
    String written = placeholder.written();
    boolean ownLine = placeholder == Placeholder.LINK && text instanceof TextArea;
    text.requestFocus();
    text.selectRange(marked.getStart(), marked.getEnd());
    text.replaceSelection(ownLine ? onOwnLine(text.getText(), marked, written) : written);
  }

  /** The link between line breaks, where there are none yet. */
  private static String onOwnLine(String text, IndexRange place, String written) {
    boolean begins = place.getStart() == 0 || text.charAt(place.getStart() - 1) == '\n';
    boolean ends = place.getEnd() == text.length() || text.charAt(place.getEnd()) == '\n';
    return (begins ? "" : "\n") + written + (ends ? "" : "\n");
  }
}
