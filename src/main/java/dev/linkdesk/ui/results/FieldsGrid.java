package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.ui.results.explain.FieldOrigins;
import dev.linkdesk.ui.results.explain.PersonaWords;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are set, each with its label. All but names are masked until shown one by one,
 * and masked again after a minute, when another inquiry is selected, or when the window loses the
 * focus.
 */
final class FieldsGrid extends GridPane {
  private static final Duration SHOWN = Duration.ofMinutes(1);
  private static final double LABEL_WIDTH = 118;
  private static final double VALUE_WIDTH = 200;

  private final Texts texts;
  private final PersonaWords words;
  private final Ticker ticker;
  private final Set<String> revealed = new HashSet<>();
  private List<Field> fields = List.of();
  private @Nullable InquiryDetail shown;
  private @Nullable FieldOrigins origins;
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
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .subscribe(this::maskUnlessLookedAt);
  }

  void show(InquiryDetail detail, FieldOrigins from) {
    if (shown == null || !shown.inquiry().id().equals(detail.inquiry().id())) {
      revealed.clear();
    }
    shown = detail;
    origins = from;
    fields = detail.inquiry().fields().stream().filter(field -> !words.value(field.value()).isBlank()).toList();
    fill();
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Who looks away may have somebody else look at the screen. */
  private void maskUnlessLookedAt(@Nullable Boolean focused) {
    if (Boolean.FALSE.equals(focused) && !revealed.isEmpty()) {
      mask();
    }
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
    value.setMaxWidth(VALUE_WIDTH);
    if (hidden) {
      value.setAccessibleText(texts.get("results.fields.maskedName", name));
    }
    label.setLabelFor(value);
    setValignment(label, VPos.TOP);
    add(label, 0, line);
    FlowPane box = new FlowPane(value);
    box.getStyleClass().add("masked-field");
    if (masked) {
      box.getChildren().add(toggle(field, name, hidden));
    }
    origin(field).ifPresent(from -> box.getChildren().add(badge(from)));
    add(box, 1, line);
  }

  private Optional<FieldOrigins.Origin> origin(Field field) {
    return shown == null || origins == null ? Optional.empty() : origins.of(shown, field);
  }

  private Label badge(FieldOrigins.Origin origin) {
    Label badge =
        new Label(
            switch (origin) {
              case PREFILLED -> texts.get("explain.origin.prefilled");
              case COLLECTED -> texts.get("explain.origin.collected");
              case FROM_ID -> texts.get("explain.origin.fromId");
            });
    badge.getStyleClass().add("origin-badge");
    return badge;
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
