package dev.linkdesk.ui.handover;

import atlantafx.base.controls.RingProgressIndicator;
import dev.linkdesk.message.Finding;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
  private final VBox checksCard;
  private final VBox codeCard;
  private final VBox linkCard;
  private final MessageModel model;
  private final Runnable freshLink;

  /**
   * @param settings goes to the settings of messages
   * @param freshLink fetches another link
   */
  MessageSide(MessageModel model, HandoverParts parts, Runnable settings, Runnable freshLink) {
    this.model = model;
    this.parts = parts;
    this.settings = settings;
    this.freshLink = freshLink;
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
    checksCard = card(texts.get("handover.message.checks"), checks);
    codeCard = card(texts.get("handover.message.code"), new VBox(code, codeHint));
    linkCard = card(texts.get("handover.message.link"), new VBox(kind, until));
    getChildren().setAll(checksCard, codeCard, linkCard);
    model.materialProperty().subscribe(this::showCode);
    model.stateProperty().subscribe(this::showState);
    model.linkProperty().subscribe(this::showLink);
    model.nowProperty().subscribe(now -> showUntil());
    model.findingsProperty().subscribe(findings -> showChecks());
  }

  private void showState(MessageState now) {
    boolean ready = now instanceof MessageState.Ready;
    checksCard.setVisible(ready);
    linkCard.setVisible(ready);
  }

  private static VBox card(String heading, VBox content) {
    Label title = new Label(heading);
    title.getStyleClass().add("card-title");
    VBox card = new VBox(title, content);
    card.getStyleClass().addAll("card", "message-card");
    card.managedProperty().bind(card.visibleProperty());
    return card;
  }

  private void showCode(@Nullable MessageMaterial material) {
    codeCard.setVisible(material != null);
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

  private void showLink(LinkState now) {
    kind.setText(
        switch (now) {
          case LinkState.Works(var link) ->
              texts.get(link.opensOnce() ? "handover.message.once" : "handover.message.plain");
          case LinkState.Fetching f -> texts.get("handover.message.fetchingLink");
          case LinkState.Over o -> texts.get("handover.message.noLink");
          case LinkState.Without w -> texts.get("handover.message.noLink");
        });
    showUntil();
    showChecks();
  }

  private void showUntil() {
    Instant end =
        model.linkProperty().get() instanceof LinkState.Works(var link) ? link.until() : null;
    until.setText(
        end == null
            ? ""
            : texts.get(
                "handover.message.until",
                parts.times().day(end),
                parts.times().until(end, model.nowProperty().get())));
    until.setManaged(end != null);
  }

  private void showChecks() {
    List<Finding> findings = model.findingsProperty().get();
    checks.getChildren().setAll(ofLink(model.linkProperty().get()));
    if (findings.isEmpty() && checks.getChildren().isEmpty()) {
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

  private List<Node> ofLink(LinkState now) {
    return switch (now) {
      case LinkState.Works w -> List.of();
      case LinkState.Fetching f -> {
        RingProgressIndicator ring = new RingProgressIndicator();
        Label fetching = new Label(texts.get("handover.message.fetchingLink"));
        ring.setAccessibleText(fetching.getText());
        HBox line = new HBox(ring, fetching);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("check");
        yield List.of(line);
      }
      case LinkState.Over(var why) ->
          List.of(line(words.over(why), Feather.ALERT_OCTAGON, "check-stops"), anotherLink());
      case LinkState.Without w ->
          List.of(
              line(texts.get("handover.check.noFreshLink"), Feather.ALERT_OCTAGON, "check-stops"),
              anotherLink());
    };
  }

  private Button anotherLink() {
    Button fresh = new Button(texts.get("handover.message.freshLink"));
    fresh.setOnAction(event -> freshLink.run());
    return fresh;
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
