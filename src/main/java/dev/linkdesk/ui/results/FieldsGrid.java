package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.results.explain.PersonaWords;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are set, each with its label. All but names are masked until shown one by one,
 * and masked again after a minute or when another inquiry is selected.
 */
final class FieldsGrid extends GridPane {
  private static final Duration SHOWN = Duration.ofMinutes(1);
  private static final double LABEL_WIDTH = 118;

  private final Texts texts;
  private final PersonaWords words;
  private final Ticker ticker;
  private final Set<String> revealed = new HashSet<>();
  private List<Field> fields = List.of();
  private @Nullable InquiryId of;
  private Ticker.@Nullable Tick masking;

  FieldsGrid(Texts texts, PersonaWords words, Ticker ticker) {
    this.texts = texts;
    this.words = words;
    this.ticker = ticker;
    getStyleClass().add("fields-grid");
    ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(labels, values);
  }

  void show(InquiryId id, List<Field> all) {
    if (!id.equals(of)) {
      revealed.clear();
      of = id;
    }
    fields = all.stream().filter(field -> !words.value(field.value()).isBlank()).toList();
    fill();
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Masks everything again. */
  void mask() {
    revealed.clear();
    fill();
  }

  private void fill() {
    getChildren().clear();
    int line = 0;
    for (Field field : fields) {
      add(field, line);
      line++;
    }
  }

  private void add(Field field, int line) {
    String name = words.fieldLabel(field);
    Label label = new Label(name);
    label.getStyleClass().add("soft");
    label.setWrapText(true);
    boolean masked = PersonaWords.isMasked(field);
    boolean hidden = masked && !revealed.contains(field.key());
    Label value =
        new Label(hidden ? texts.get("results.fields.masked") : words.value(field.value()));
    value.setWrapText(true);
    if (hidden) {
      value.setAccessibleText(texts.get("results.fields.maskedName", name));
    }
    label.setLabelFor(value);
    setValignment(label, VPos.TOP);
    add(label, 0, line);
    if (!masked) {
      add(value, 1, line);
      return;
    }
    FlowPane box = new FlowPane(value, toggle(field, name, hidden));
    box.getStyleClass().add("masked-field");
    add(box, 1, line);
  }

  private Button toggle(Field field, String name, boolean hidden) {
    Button toggle = new Button(texts.get(hidden ? "results.fields.show" : "results.fields.hide"));
    toggle.setId("results-field-" + Field.normal(field.key()));
    toggle.getStyleClass().add("reveal");
    toggle.setAccessibleText(
        texts.get(hidden ? "results.fields.showName" : "results.fields.hideName", name));
    toggle.setOnAction(event -> turn(field, hidden));
    return toggle;
  }

  private void turn(Field field, boolean reveal) {
    if (reveal) {
      revealed.add(field.key());
      if (masking != null) {
        masking.cancel();
      }
      masking = ticker.after(SHOWN, this::mask);
    } else {
      revealed.remove(field.key());
    }
    fill();
    // The pressed button was made anew: a person at the keyboard stays where they were.
    Objects.requireNonNull(lookup("#results-field-" + Field.normal(field.key()))).requestFocus();
  }
}
