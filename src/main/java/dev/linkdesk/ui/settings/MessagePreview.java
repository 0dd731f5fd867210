package dev.linkdesk.ui.settings;

import dev.linkdesk.message.Message;
import dev.linkdesk.message.MessageChecks;
import dev.linkdesk.message.Placeholder;
import dev.linkdesk.message.SmsLength;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The message as it will be read, and how long it is. */
final class MessagePreview extends VBox {
  private final Texts texts;
  private final MessagePreviewModel model;
  private final Label subject = new Label();
  private final Label text = new Label();
  private final Label sms = new Label();
  private final Notice tooLong = new Notice();
  private final Notice leftOut = new Notice();

  MessagePreview(Texts texts, MessagePreviewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().addAll("card", "settings-card", "message-preview");
    Label title = new Label(texts.get("settings.messages.preview.title"));
    title.getStyleClass().add("card-title");
    Label about = wrapped(new Label(texts.get("settings.messages.preview.about")));
    about.getStyleClass().addAll("soft", "small");
    CheckBox name = new CheckBox(texts.get("settings.messages.preview.nameKnown"));
    name.selectedProperty().bindBidirectional(model.nameKnownProperty());
    CheckBox once = new CheckBox(texts.get("settings.messages.preview.opensOnce"));
    once.selectedProperty().bindBidirectional(model.opensOnceProperty());
    FlowPane choices = new FlowPane(name, once);
    choices.getStyleClass().add("preview-choices");
    subject.getStyleClass().add("preview-subject");
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    VBox paper = new VBox(wrapped(subject), wrapped(text));
    paper.getStyleClass().add("preview-paper");
    sms.getStyleClass().addAll("soft", "small");
    subject.managedProperty().bind(subject.visibleProperty());
    sms.managedProperty().bind(sms.visibleProperty());
    getChildren().setAll(title, about, choices, paper, wrapped(sms), tooLong, leftOut);
    model.messageProperty().subscribe(this::show);
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void show(Message message) {
    subject.setText(message.subject());
    subject.setVisible(message.channel().hasSubject());
    text.setText(message.text());
    sms.setVisible(model.smsLength().isPresent());
    tooLong.hide();
    model.smsLength().ifPresent(this::showLength);
    showLeftOut(model.leftOut());
  }

  private void showLength(SmsLength length) {
    sms.setText(
        texts.get(
            switch (length.encoding()) {
              case GSM_7 -> "settings.messages.sms.gsm";
              case UCS_2 -> "settings.messages.sms.ucs";
            },
            length.segments(),
            length.unitsLeft(),
            length.forcedBy().orElse("")));
    if (length.segments() >= MessageChecks.MANY_SEGMENTS) {
      tooLong.show(Notice.Kind.WARNING, texts.get("settings.messages.sms.many"));
    }
  }

  private void showLeftOut(List<Placeholder> missing) {
    if (missing.isEmpty()) {
      leftOut.hide();
      return;
    }
    String names =
        missing.stream()
            .map(each -> TemplateWords.of(each, texts))
            .collect(Collectors.joining(texts.get("settings.messages.preview.separator")));
    leftOut.show(Notice.Kind.WARNING, texts.get("settings.messages.preview.leftOut", names));
  }
}
