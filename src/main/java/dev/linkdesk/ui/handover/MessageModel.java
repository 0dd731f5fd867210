package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.Finding;
import dev.linkdesk.message.Message;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.ui.shared.Said;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message for one inquiry, and hands it over. What was changed by hand stays for each
 * channel and language by itself.
 */
final class MessageModel {
  private final Purpose purpose;
  private final HandoverParts parts;
  private final MessageParts messages;
  private final RecipientModel recipient;
  private final MessageChoice choice;
  private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final MessageLink source;
  private final ReadOnlyObjectWrapper<MessageState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new MessageState.Fetching());
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", List.of());
  private final MessageContent content;
  private final MessageWordings wordings;
  private final MessageExit exit;
  private final MessageHandover handover;

  private @Nullable TemplateKey shown;
  private boolean isShowing;
  private boolean closed;

  MessageModel(Inquiry inquiry, Purpose purpose, HandoverParts parts, MessageParts messages) {
    this.purpose = purpose;
    this.parts = parts;
    this.messages = messages;
    source = new MessageLink(inquiry, parts);
    String country = parts.texts().locale().getCountry();
    recipient = new RecipientModel(country.isEmpty() ? null : country);
    content = new MessageContent(source.inquiryProperty(), messages);
    wordings = new MessageWordings(content::write);
    exit = new MessageExit(parts.shelf(), messages.opener(), recipient);
    handover =
        new MessageHandover(source.inquiryProperty(), parts, exit, wordings, messages.handed());
    choice = new MessageChoice(purpose, parts.choices());
    choice.channelProperty().addListener((all, old, now) -> chosen());
    choice.languageProperty().addListener((all, old, now) -> chosen());
    subject.addListener(typed -> edited());
    text.addListener(typed -> edited());
    source.stateProperty().addListener((all, old, now) -> follow(now));
  }

  Purpose purpose() {
    return purpose;
  }

  RecipientModel recipient() {
    return recipient;
  }

  ReadOnlyObjectProperty<Inquiry> inquiryProperty() {
    return source.inquiryProperty();
  }

  /** Whether the link can be handed over still. */
  ReadOnlyObjectProperty<LinkState> linkProperty() {
    return source.stateProperty();
  }

  /** What time it is, for words that count down; moves while the link works. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return source.nowProperty();
  }

  ObjectProperty<Channel> channelProperty() {
    return choice.channelProperty();
  }

  ObjectProperty<MessageLanguage> languageProperty() {
    return choice.languageProperty();
  }

  StringProperty subjectProperty() {
    return subject;
  }

  StringProperty textProperty() {
    return text;
  }

  ReadOnlyObjectProperty<MessageState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is not as it should be, the worst first. */
  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** What it is written from; null while that is being read. */
  ReadOnlyObjectProperty<@Nullable MessageMaterial> materialProperty() {
    return content.materialProperty();
  }

  /** What became of the last press; null before the first. */
  ReadOnlyObjectProperty<@Nullable HandedOver> outcomeProperty() {
    return handover.outcomeProperty();
  }

  /** Whether a program is being opened. */
  ReadOnlyBooleanProperty openingProperty() {
    return handover.openingProperty();
  }

  /** Whether nothing keeps the message from being handed over. */
  boolean canHandOver() {
    return shown != null
        && source.works()
        && findings.get().stream()
            .noneMatch(finding -> finding.severity() == Finding.Severity.STOPS);
  }

  /** Whether words were changed by hand and not handed over so. */
  boolean hasChanges() {
    return wordings.hasChanges();
  }

  /** Fetches words and link. */
  void open() {
    state.set(new MessageState.Fetching());
    readMaterial(this::firstMaterial);
  }

  /** Makes sure of the link, for a window that is shown again. */
  void again() {
    switch (state.get()) {
      case MessageState.Fetching f -> {}
      case MessageState.Without w -> open();
      case MessageState.Ready r -> source.again();
    }
  }

  /** Writes the message with a link that works now; what was changed by hand stays. */
  void freshLink() {
    source.fetch();
  }

  /** Nothing comes any more. */
  void close() {
    closed = true;
    source.close();
  }

  /** Reads the words of the workspace anew; what was changed by hand stays. */
  void readAgain() {
    readMaterial(read -> {
      content.take(read);
      wordings.writeAnew();
      show();
    });
  }

  /** Takes back what was changed by hand in what is shown. */
  void restore() {
    wordings.restore(choice.key());
    show();
  }

  /** Whether what is shown was changed by hand. */
  boolean isChanged() {
    return wordings.isChanged(choice.key());
  }

  /** Puts the message on the clipboard. */
  void copy() {
    source.look();
    if (canHandOver() && isAddressed()) {
      handover.copy(choice.key(), message());
    }
  }

  /** Puts the subject alone on the clipboard; false when another program holds that. */
  boolean copySubject() {
    return exit.copySubject(about(), subject.get());
  }

  /**
   * Opens the program that sends the message, after the text was put on the clipboard; nothing
   * while one is being opened.
   */
  void send() {
    source.look();
    boolean isSent = channelProperty().get() != Channel.CHAT;
    if (isSent && !openingProperty().get() && canHandOver() && isAddressed()) {
      handover.send(choice.key(), message());
    }
  }

  private boolean isAddressed() {
    return recipient.check(channelProperty().get());
  }

  private void readMaterial(Consumer<MessageMaterial> then) {
    Inquiry about = about();
    parts
        .background()
        .run(
            () -> MessageMaterial.read(about.id(), messages),
            read -> {
              if (!closed) {
                then.accept(read);
              }
            },
            failure -> without(Said.failed(failure, parts.reports())));
  }

  private void firstMaterial(MessageMaterial read) {
    content.take(read);
    read.flowLanguage().map(MessageLanguage::of).ifPresent(choice::speakAs);
    source.fetch();
  }

  private void follow(LinkState now) {
    switch (now) {
      case LinkState.Works(var working) -> take(working);
      case LinkState.Without(var why) -> {
        if (content.address().isEmpty()) {
          without(why);
        }
      }
      case LinkState.Over o -> {}
      case LinkState.Fetching f -> {}
    }
  }

  private void take(WorkingLink working) {
    String old = content.address();
    content.take(working);
    wordings.writeAnew();
    if (old.isEmpty()) {
      fillRecipient();
    } else if (!old.equals(working.address())) {
      wordings.relink(old, working.address());
      handover.beginAnew();
    }
    state.set(new MessageState.Ready());
    show();
  }

  /** An earlier message to what is known went astray before an apology. */
  private void fillRecipient() {
    if (purpose != Purpose.APOLOGY) {
      recipient.fill(about());
    }
  }

  private void without(Said why) {
    if (!closed) {
      state.set(new MessageState.Without(why));
    }
  }

  private void chosen() {
    handover.hush();
    show();
  }

  private void show() {
    if (!content.isComplete()) {
      return;
    }
    TemplateKey key = choice.key();
    Message message = wordings.of(key);
    shown = key;
    isShowing = true;
    subject.set(message.subject());
    text.set(message.text());
    isShowing = false;
    check();
  }

  private void edited() {
    if (isShowing || shown == null) {
      return;
    }
    wordings.edit(shown, message());
    check();
  }

  private void check() {
    findings.set(content.check(choice.key(), message()));
  }

  private Message message() {
    return Message.of(channelProperty().get(), subject.get(), text.get(), content.address());
  }

  private Inquiry about() {
    return source.inquiryProperty().get();
  }
}
