package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.message.Finding;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What staff know beside the message: the call-back code, the link, what the checks found. */
final class MessageSide extends VBox {
  private final HandoverParts parts;
  private final Texts texts;
  private final MessageTexts words;
  private final Runnable settings;
  private final Label code = new Label();
  private final Label codeHint = new Label();
  private final Label kind = new Label();
  private final Label until = new Label();
  private final VBox checks = new VBox();

  MessageSide(MessageModel model, HandoverParts parts, Runnable settings) {
    this.parts = parts;
    this.settings = settings;
    texts = parts.texts();
    words = new MessageTexts(texts);
    getStyleClass().add("message-side");
    code.getStyleClass().addAll("mono", "call-back-code");
    code.managedProperty().bind(code.visibleProperty());
    for (Label label : List.of(codeHint, kind, until)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.getStyleClass().addAll("soft", "small");
    }
    checks.getStyleClass().add("message-checks");
    getChildren()
        .setAll(
            card(texts.get("handover.message.checks"), checks),
            card(texts.get("handover.message.code"), new VBox(code, codeHint)),
            card(texts.get("handover.message.link"), new VBox(kind, until)));
    model.materialProperty().subscribe(this::showCode);
    model.stateProperty().subscribe(this::showLink);
    model.findingsProperty().subscribe(this::showFindings);
  }

  private static VBox card(String heading, VBox content) {
    Label title = new Label(heading);
    title.getStyleClass().add("card-title");
    VBox card = new VBox(title, content);
    card.getStyleClass().addAll("card", "message-card");
    return card;
  }

  private void showCode(@Nullable MessageMaterial material) {
    if (material == null) {
      return;
    }
    code.setText(material.code());
    code.setVisible(!material.code().isEmpty());
    code.setAccessibleText(
        texts.get("handover.message.codeSpoken", String.join(" ", material.code().split(""))));
    codeHint.setText(
        texts.get(
            material.code().isEmpty() ? "handover.message.noCode" : "handover.message.codeHint"));
  }

  private void showLink(MessageState state) {
    if (state instanceof MessageState.Ready(var link)) {
      kind.setText(
          texts.get(link.opensOnce() ? "handover.message.once" : "handover.message.plain"));
      until.setText(until(link));
    }
  }

  private String until(WorkingLink link) {
    Instant end = link.until();
    return end == null
        ? ""
        : texts.get(
            "handover.message.until",
            parts.times().day(end),
            parts.times().until(end, parts.clock().instant()));
  }

  private void showFindings(List<Finding> findings) {
    checks.getChildren().clear();
    if (findings.isEmpty()) {
      checks
          .getChildren()
          .add(line(texts.get("handover.message.allWell"), Feather.CHECK_CIRCLE, "check-well"));
    }
    for (Finding finding : findings) {
      checks
          .getChildren()
          .add(
              switch (finding.severity()) {
                case STOPS -> line(words.finding(finding), Feather.ALERT_OCTAGON, "check-stops");
                case WARNS -> line(words.finding(finding), Feather.ALERT_TRIANGLE, "check-warns");
              });
    }
    if (findings.stream().anyMatch(MessageSide::isForSettings)) {
      Hyperlink way = new Hyperlink(texts.get("handover.message.settings"));
      way.setOnAction(event -> settings.run());
      checks.getChildren().add(way);
    }
  }

  /** Whether the settings of messages mend it. */
  static boolean isForSettings(Finding finding) {
    return finding instanceof Finding.CompanyUnknown
        || finding instanceof Finding.SupportContactUnknown;
  }

  private static HBox line(String words, Feather shape, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(new FontIcon(shape), label);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().addAll("check", styleClass);
    return line;
  }
}
