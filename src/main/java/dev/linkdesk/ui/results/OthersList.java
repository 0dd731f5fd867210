package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The other inquiries of the person: status, template and age of each; pressed, it is shown. */
final class OthersList {
  private static final int MOST = 5;
  private static final double PADDING = 6;

  private final Texts texts;
  private final RelativeTimes times;
  private final TemplateCatalog templates;
  private final ObservableValue<Instant> now;
  private final Consumer<InquiryId> show;

  OthersList(
      Texts texts,
      RelativeTimes times,
      TemplateCatalog templates,
      ObservableValue<Instant> now,
      Consumer<InquiryId> show) {
    this.texts = texts;
    this.times = times;
    this.templates = templates;
    this.now = now;
    this.show = show;
  }

  List<Node> of(Part<List<Inquiry>> others) {
    return switch (others) {
      case Part.Waiting<List<Inquiry>> waiting -> List.of();
      case Part.Missing<List<Inquiry>> missing ->
          List.of(soft(texts.get("explain.others.missing")));
      case Part.Told<List<Inquiry>>(List<Inquiry> told) when told.isEmpty() ->
          List.of(soft(texts.get("explain.others.none")));
      case Part.Told<List<Inquiry>>(List<Inquiry> told) -> lines(told);
    };
  }

  private List<Node> lines(List<Inquiry> told) {
    List<Node> lines = new ArrayList<>();
    told.stream().limit(MOST).map(this::line).forEach(lines::add);
    if (told.size() > MOST) {
      lines.add(soft(texts.get("explain.others.more", told.size() - MOST)));
    }
    return lines;
  }

  private Node line(Inquiry other) {
    StatusBadge badge = new StatusBadge(texts);
    badge.show(other.status());
    Label template = new Label(template(other));
    template.setMinWidth(0);
    template.setPrefWidth(0);
    template.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(template, Priority.ALWAYS);
    Instant created = other.times().created();
    Label when = new Label();
    if (created != null) {
      when.textProperty().bind(now.map(at -> times.clock(created, at)));
    }
    when.setMinWidth(HBox.USE_PREF_SIZE);
    when.getStyleClass().addAll("soft", "small");
    HBox line = new HBox(badge, template, when);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("other-line");
    Button button = new Button();
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.prefWidthProperty()
        .bind(button.widthProperty().map(width -> Math.max(0, width.doubleValue() - 2 * PADDING)));
    button.setId("results-other-" + other.id().value());
    button.getStyleClass().addAll("flat", "other-inquiry");
    button.setMaxWidth(Double.MAX_VALUE);
    // Its words stand in line with all others; only what lights up reaches beyond.
    VBox.setMargin(button, new Insets(0, -PADDING, 0, -PADDING));
    button.setAccessibleText(
        texts.get(
            "explain.others.name",
            StatusLook.word(other.status(), texts),
            template.getText(),
            when.getText()));
    button.setOnAction(event -> show.accept(other.id()));
    return button;
  }

  private String template(Inquiry other) {
    String id = other.templateId();
    return id == null ? other.id().value() : templates.nameOf(id);
  }

  private static Label soft(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().addAll("soft", "small");
    return label;
  }
}
