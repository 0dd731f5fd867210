package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What a person decides about a workspace. */
final class WorkspaceFields extends GridPane {
  private static final int LANGUAGES_SHOWN = 12;

  private final Texts texts;
  private final WorkspaceFormModel form;
  private final List<FieldBox> boxes;

  WorkspaceFields(Texts texts, WorkspaceFormModel form, InstantSource clock) {
    this.texts = texts;
    this.form = form;
    getStyleClass().add("workspace-fields");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      getColumnConstraints().add(half);
    }
    FieldBox name = text(form.name(), "settings.field.name", "settings.field.namePrompt");
    FieldBox links =
        text(form.linkHost(), "settings.field.linkHost", "settings.field.linkHostPrompt");
    FieldBox template =
        text(form.template(), "settings.field.template", "settings.field.templatePrompt");
    links.below(hint("settings.field.linkHostHint"));
    template.below(hint("settings.field.templateHint"));
    boxes = List.of(name, links, template);
    Locale locale = texts.locale();
    ComboBox<String> language =
        Choosers.bound(Languages.choices(texts), form.languageProperty(), clock, locale);
    language.setVisibleRowCount(LANGUAGES_SHOWN);
    ComboBox<ExpiryChoice> expiry =
        Choosers.of(
            List.of(ExpiryChoice.values()), value -> texts.get(value.textKey()), clock, locale);
    expiry.valueProperty().bindBidirectional(form.expiryProperty());
    addRow(0, name, template);
    addRow(
        1, chooser(language, "settings.field.language"), chooser(expiry, "settings.field.expiry"));
    add(links, 0, 2, 2, 1);
  }

  /** Puts the cursor in the first field that has a problem; in the name when none has. */
  void focus() {
    InputModel first = form.firstProblem().orElse(form.name());
    boxes.stream().filter(box -> box.input().equals(first)).findFirst().ifPresent(FieldBox::focus);
  }

  private FieldBox text(InputModel input, String labelKey, String promptKey) {
    TextField field = new TextField();
    field.setPromptText(texts.get(promptKey));
    field.textProperty().bindBidirectional(input.textProperty());
    FieldBox box = new FieldBox(texts, input, input::leave).holding(field);
    box.label().setText(texts.get(labelKey));
    setValignment(box, VPos.TOP);
    return box;
  }

  private Label hint(String key) {
    Label hint = new Label(texts.get(key));
    hint.getStyleClass().addAll("soft", "small");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    GridPane.setColumnSpan(hint, 2);
    return hint;
  }

  private VBox chooser(ComboBox<?> control, String labelKey) {
    Label label = new Label(texts.get(labelKey));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(label, control);
    box.getStyleClass().add("field-box");
    return box;
  }
}
