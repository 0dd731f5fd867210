package dev.linkdesk.ui.handover;

import atlantafx.base.controls.RingProgressIndicator;
import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.SmsLength;
import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where a message is written and handed over. */
final class MessageView extends BorderPane {
  /** A long reference ID gives way to the name before it. */
  private static final double REFERENCE_MOST = 200;

  private final HandoverParts parts;
  private final Texts texts;
  private final MessageModel model;
  private final MessageTexts words;
  private final RecipientPane recipient;
  private final TextField subject = new TextField();
  private final TextArea text = new TextArea();
  private final VBox subjectBox;
  private final Label length = new Label();
  private final Hyperlink restore = new Hyperlink();
  private final CopyButton copy;
  private final Button send = new Button();
  private final Label stop = new Label();
  private final Notice notice = new Notice();
  private final Notice notRead = new Notice();
  private final Notice noLink = new Notice();
  private final StackPane middle = new StackPane();
  private final VBox writing;
  private final MessageSide side;

  MessageView(MessageModel model, HandoverParts parts, Runnable settings, Runnable close) {
    this.model = model;
    this.parts = parts;
    texts = parts.texts();
    words = new MessageTexts(texts);
    recipient = new RecipientPane(model.recipient(), texts, words.caution(model.purpose()));
    copy = new CopyButton(texts, parts.ticker(), texts.get("handover.message.copy"));
    getStyleClass().add("message-view");
    subjectBox = subjectBox();
    side = new MessageSide(model, parts, settings, this::freshLink);
    ScrollPane beside = new ScrollPane(side);
    beside.setFitToWidth(true);
    beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    beside.getStyleClass().addAll("desk-scroll", "message-side-scroll");
    writing = paper();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox row = new HBox(middle, beside);
    row.getStyleClass().add("message-row");
    setTop(head());
    setCenter(row);
    setBottom(footer(close));
    model.stateProperty().subscribe(this::showState);
    model.channelProperty().subscribe(this::showChannel);
    model.materialProperty().subscribe(this::showMaterial);
    model.findingsProperty().addListener(changed -> showReadiness());
    model.linkProperty().subscribe(this::showLink);
    model.openingProperty().addListener(changed -> showReadiness());
    model.textProperty().addListener(changed -> showLength());
    model.outcomeProperty().addListener(changed -> showOutcome());
    showReadiness();
  }

  /** Copies as the button does. */
  void copy() {
    if (!copy.isDisabled()) {
      model.copy();
    }
  }

  /** The button that was pressed goes away. */
  private void freshLink() {
    text.requestFocus();
    model.freshLink();
  }

  private HBox head() {
    Label title = new Label(words.title(model.purpose()));
    title.getStyleClass().add("dialog-title");
    Label name = new Label();
    name.getStyleClass().add("person-name");
    name.setMinWidth(0);
    Label reference = new Label();
    reference.setMaxWidth(REFERENCE_MOST);
    reference.getStyleClass().addAll("mono", "soft");
    StatusBadge status = new StatusBadge(texts);
    model.inquiryProperty().subscribe(now -> showPerson(now, name, reference, status));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            title, name, reference, status, gap, new EnvironmentPill(parts.environment(), texts));
    title.setMinWidth(USE_PREF_SIZE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("message-head");
    return head;
  }

  private static void showPerson(Inquiry inquiry, Label name, Label reference, StatusBadge status) {
    String who = Whom.shortly(inquiry);
    name.setText(who);
    reference.setText(
        Optional.ofNullable(inquiry.referenceId())
            .map(Whom::onOneLine)
            .filter(shown -> !shown.equals(who))
            .orElse(""));
    status.show(inquiry.status());
  }

  private VBox paper() {
    Label by = new Label(texts.get("handover.message.channel"));
    by.getStyleClass().add("field-label");
    HBox channels = channels();
    Label languageLabel = new Label(texts.get("handover.message.language"));
    languageLabel.getStyleClass().add("field-label");
    ComboBox<MessageLanguage> language =
        Choosers.of(
            List.of(MessageLanguage.values()), words::language, parts.clock(), texts.locale());
    language.valueProperty().bindBidirectional(model.languageProperty());
    languageLabel.setLabelFor(language);
    HBox choices = new HBox(by, channels, languageLabel, language);
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.getStyleClass().add("message-choices");
    Label textLabel = new Label(texts.get("handover.message.text"));
    textLabel.getStyleClass().add("field-label");
    textLabel.setLabelFor(text);
    text.textProperty().bindBidirectional(model.textProperty());
    text.setWrapText(true);
    text.getStyleClass().add("message-text");
    VBox.setVgrow(text, Priority.ALWAYS);
    length.getStyleClass().addAll("soft", "small");
    length.setWrapText(true);
    restore.setText(texts.get("handover.message.restore"));
    restore.getStyleClass().add("small");
    restore.setMinWidth(USE_PREF_SIZE);
    restore.setOnAction(event -> model.restore());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox below = new HBox(length, gap, restore);
    below.setAlignment(Pos.CENTER_LEFT);
    VBox paper = new VBox(choices, recipient, subjectBox, textLabel, text, below, notRead);
    paper.getStyleClass().addAll("card", "message-paper");
    return paper;
  }

  private HBox channels() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    Channel[] all = Channel.values();
    for (Channel channel : all) {
      ToggleButton button = new ToggleButton(MessageTexts.channel(channel, texts));
      button.setToggleGroup(group);
      button.setUserData(channel);
      button.setMinWidth(USE_PREF_SIZE);
      button
          .getStyleClass()
          .add(
              channel == all[0]
                  ? Styles.LEFT_PILL
                  : channel == all[all.length - 1] ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      button.setOnAction(event -> {
        button.setSelected(true);
        model.channelProperty().set(channel);
      });
      model.channelProperty().subscribe(now -> button.setSelected(now == channel));
      row.getChildren().add(button);
    }
    return row;
  }

  private VBox subjectBox() {
    Label label = new Label(texts.get("handover.message.subject"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(subject);
    subject.textProperty().bindBidirectional(model.subjectProperty());
    HBox.setHgrow(subject, Priority.ALWAYS);
    CopyButton copySubject =
        new CopyButton(texts, parts.ticker(), texts.get("handover.message.copySubject"));
    copySubject.setOnAction(event -> {
      if (model.copySubject()) {
        copySubject.showCopied();
      } else {
        copySubject.showNotCopied();
      }
    });
    HBox line = new HBox(subject, copySubject);
    line.getStyleClass().add("message-subject");
    VBox box = new VBox(label, line);
    box.getStyleClass().add("field-box");
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private VBox footer(Runnable close) {
    copy.getStyleClass().add(Styles.ACCENT);
    copy.setOnAction(event -> model.copy());
    send.setMinWidth(USE_PREF_SIZE);
    send.setOnAction(event -> model.send());
    send.managedProperty().bind(send.visibleProperty());
    Button away = new Button(texts.get("handover.message.close"));
    away.setMinWidth(USE_PREF_SIZE);
    away.setOnAction(event -> close.run());
    stop.getStyleClass().add("problem");
    stop.setText(texts.get("handover.message.mend"));
    stop.setMinWidth(0);
    HBox.setHgrow(stop, Priority.ALWAYS);
    stop.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(stop, copy, send, away);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("message-buttons");
    VBox footer = new VBox(noLink, notice, row);
    footer.getStyleClass().add("desk-bar");
    return footer;
  }

  private void showState(MessageState now) {
    switch (now) {
      case MessageState.Fetching f -> {
        RingProgressIndicator ring = new RingProgressIndicator();
        Label fetching = new Label(texts.get("handover.message.fetching"));
        ring.setAccessibleText(fetching.getText());
        say(ring, fetching);
      }
      case MessageState.Without(var why) -> {
        Notice reason = new Notice();
        why.in(reason);
        reason.setMaxWidth(USE_PREF_SIZE);
        say(new Label(texts.get("handover.message.without")), reason);
      }
      case MessageState.Ready r -> {
        middle.getChildren().setAll(writing);
        // The focus goes into the field only once its controls are built.
        applyCss();
        layout();
        recipient.focus();
      }
    }
    showReadiness();
  }

  private void say(Node... lines) {
    VBox message = new VBox(lines);
    message.setAlignment(Pos.CENTER);
    message.getStyleClass().add("desk-message");
    middle.getChildren().setAll(message);
  }

  private void showChannel(Channel now) {
    recipient.show(now);
    subjectBox.setVisible(now.hasSubject());
    send.setText(words.send(now));
    send.setVisible(now != Channel.CHAT);
    showLength();
    showReadiness();
  }

  private void showMaterial(@Nullable MessageMaterial material) {
    if (material != null && !material.isBookRead()) {
      notRead.show(Notice.Kind.WARNING, texts.get("handover.message.notRead"));
    } else {
      notRead.hide();
    }
  }

  private void showLink(LinkState now) {
    if (now instanceof LinkState.Without(var why)
        && model.stateProperty().get() instanceof MessageState.Ready) {
      why.in(noLink);
    } else {
      noLink.hide();
    }
    showReadiness();
  }

  private void showLength() {
    boolean counts = model.channelProperty().get() == Channel.SMS;
    length.setText(counts ? words.length(SmsLength.of(model.textProperty().get())) : "");
  }

  private void showReadiness() {
    boolean ready = model.canHandOver();
    boolean opening = model.openingProperty().get();
    copy.setDisable(!ready);
    send.setDisable(!ready || opening);
    send.setText(
        opening
            ? texts.get("handover.message.opening")
            : words.send(model.channelProperty().get()));
    stop.setVisible(
        !ready
            && model.stateProperty().get() instanceof MessageState.Ready
            && !(model.linkProperty().get() instanceof LinkState.Fetching));
    restore.setVisible(model.isChanged());
  }

  private Said outcome(HandedOver outcome) {
    Said said = words.outcome(outcome);
    return said.isDone() ? said : said.with(texts.get("handover.message.copy"), model::copy);
  }

  private void showOutcome() {
    switch (model.outcomeProperty().get()) {
      case null -> notice.hide();
      case HandedOver outcome -> {
        outcome(outcome).in(notice);
        if (outcome instanceof HandedOver.Copied) {
          copy.showCopied();
        } else if (outcome instanceof HandedOver.ClipboardHeld) {
          copy.showNotCopied();
        }
      }
    }
  }
}
