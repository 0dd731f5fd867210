package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Isolated;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One inquiry that Persona has and that is not followed. */
public final class FoundLine extends HBox {
  /** What its times and templates are called by. */
  public record Words(TemplateCatalog templates, RelativeTimes times, InstantSource clock) {}

  FoundLine(InquiryRow row, Texts texts, Words words, Runnable follow) {
    getStyleClass().add("found-line");
    setAlignment(Pos.CENTER_LEFT);
    Inquiry inquiry = row.inquiry();
    StatusBadge badge = new StatusBadge(texts);
    badge.show(inquiry.status());
    String reference = inquiry.referenceId();
    Label who = new Label(reference == null ? inquiry.id().value() : reference);
    who.getStyleClass().addAll("mono", "small");
    Label rest = new Label(rest(inquiry, texts, words));
    rest.getStyleClass().addAll("soft", "small");
    rest.setMinWidth(0);
    rest.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(rest, Priority.ALWAYS);
    Button button = new Button(texts.get("views.lookup.followOne"));
    button.getStyleClass().add("compact");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(texts.get("views.lookup.followName", who.getText()));
    button.setOnAction(event -> follow.run());
    getChildren().setAll(badge, who, rest, button);
  }

  private static String rest(Inquiry inquiry, Texts texts, Words words) {
    List<String> parts = new ArrayList<>();
    inquiry.personName().ifPresent(parts::add);
    if (inquiry.templateId() != null) {
      parts.add(words.templates().nameOf(inquiry.templateId()));
    }
    Instant created = inquiry.times().created();
    if (created != null) {
      parts.add(words.times().clock(created, words.clock().instant()));
    }
    return Isolated.joined(parts, texts.get("views.lookup.between"));
  }
}
