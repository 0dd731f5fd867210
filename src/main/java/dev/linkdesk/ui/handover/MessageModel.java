package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.Finding;
import dev.linkdesk.message.HandoverAddress;
import dev.linkdesk.message.Message;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageChecks;
import dev.linkdesk.message.MessageFacts;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.MessageValues;
import dev.linkdesk.message.MessageWriter;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.Said;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message for one inquiry, and hands it over. What was changed by hand stays for each
 * channel and language by itself.
 */
final class MessageModel {
  private static final String LANGUAGE = "handover.language";

  private final Purpose purpose;
  private final HandoverParts parts;
  private final MessageParts messages;
  private final MessageWriter writer = new MessageWriter();
  private final MessageChecks checks = new MessageChecks();
  private final RecipientModel recipient;
  private final ObjectProperty<Channel> channel;
  private final ObjectProperty<MessageLanguage> language;
  private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final MessageLink source;
  private final ReadOnlyObjectWrapper<MessageState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new MessageState.Fetching());
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", List.of());
  private final ReadOnlyObjectWrapper<@Nullable MessageMaterial> material =
      new ReadOnlyObjectWrapper<>(this, "material", null);
  private final ReadOnlyObjectWrapper<@Nullable HandedOver> outcome =
      new ReadOnlyObjectWrapper<>(this, "outcome", null);
  private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening", false);
  private final MessageWordings wordings;
  private final MessageExit exit;
  private final Set<Channel> noted = EnumSet.noneOf(Channel.class);

  /** What the words hold; null before the first. */
  private @Nullable WorkingLink link;

  private @Nullable TemplateKey shown;
  private boolean isShowing;

  /** Whether a choice that is made is the person's own, to be remembered. */
  private boolean isPersons = true;

  private boolean closed;

  MessageModel(Inquiry inquiry, Purpose purpose, HandoverParts parts, MessageParts messages) {
    this.purpose = purpose;
    this.parts = parts;
    this.messages = messages;
    source = new MessageLink(inquiry, parts);
    String country = parts.texts().locale().getCountry();
    recipient = new RecipientModel(country.isEmpty() ? null : country);
    wordings = new MessageWordings(key -> writer.write(book().template(key), key, values()));
    exit = new MessageExit(parts.shelf(), messages.opener(), recipient);
    channel =
        new SimpleObjectProperty<>(
            this, "channel", chosen(HandoverWindows.CHANNEL_CHOICE, Channel.values()));
    language =
        new SimpleObjectProperty<>(this, "language", chosen(LANGUAGE, MessageLanguage.values()));
    channel.addListener((all, old, now) -> choose(HandoverWindows.CHANNEL_CHOICE, now));
    language.addListener((all, old, now) -> choose(LANGUAGE, now));
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
    return channel;
  }

  ObjectProperty<MessageLanguage> languageProperty() {
    return language;
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
    return material.getReadOnlyProperty();
  }

  /** What became of the last press; null before the first. */
  ReadOnlyObjectProperty<@Nullable HandedOver> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Whether a program is being opened. */
  ReadOnlyBooleanProperty openingProperty() {
    return opening.getReadOnlyProperty();
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
      material.set(read);
      wordings.writeAnew();
      show();
    });
  }

  /** Takes back what was changed by hand in what is shown. */
  void restore() {
    wordings.restore(key());
    show();
  }

  /** Whether what is shown was changed by hand. */
  boolean isChanged() {
    return wordings.isChanged(key());
  }

  /** Puts the message on the clipboard. */
  void copy() {
    source.look();
    if (!canHandOver() || !recipient.check(channel.get())) {
      return;
    }
    Message message = message();
    if (exit.copy(about(), message)) {
      outcome.set(new HandedOver.Copied(channel.get()));
      note(key(), message);
    } else {
      outcome.set(new HandedOver.ClipboardHeld());
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
    Channel by = channel.get();
    source.look();
    if (opening.get() || by == Channel.CHAT || !canHandOver() || !recipient.check(by)) {
      return;
    }
    TemplateKey key = key();
    Message message = message();
    boolean onClipboard = exit.copy(about(), message);
    HandoverAddress address = exit.address(message);
    opening.set(true);
    parts
        .background()
        .run(
            () -> exit.open(address),
            opened -> {
              opening.set(false);
              if (opened) {
                outcome.set(
                    address.holdsText()
                        ? new HandedOver.Opened(by, onClipboard)
                        : new HandedOver.OpenedWithoutText(by, onClipboard));
                note(key, message);
              } else {
                outcome.set(new HandedOver.NoProgram(by, onClipboard));
              }
            },
            failure -> {
              opening.set(false);
              outcome.set(new HandedOver.NoProgram(by, onClipboard));
            });
  }

  private void note(TemplateKey key, Message message) {
    wordings.handedOver(key, message);
    if (!noted.add(key.channel())) {
      return;
    }
    Inquiry about = about();
    String word = MessageTexts.channel(key.channel(), parts.texts());
    parts
        .background()
        .run(
            () -> parts.issuer().did(act(), about, word), this::written, failure -> written(false));
  }

  private void written(boolean isWritten) {
    if (!isWritten) {
      outcome.set(new HandedOver.NotInLedger());
    }
    messages.handed().run();
  }

  private LedgerLine.Act act() {
    return switch (purpose) {
      case INVITATION -> LedgerLine.Act.MESSAGE;
      case REMINDER -> LedgerLine.Act.REMINDER;
      case APOLOGY -> LedgerLine.Act.APOLOGY;
    };
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
    material.set(read);
    isPersons = false;
    read.flowLanguage().map(MessageLanguage::of).ifPresent(language::set);
    isPersons = true;
    source.fetch();
  }

  private void follow(LinkState now) {
    switch (now) {
      case LinkState.Works(var working) -> take(working);
      case LinkState.Without(var why) -> {
        if (link == null) {
          without(why);
        }
      }
      case LinkState.Over o -> {}
      case LinkState.Fetching f -> {}
    }
  }

  private void take(WorkingLink working) {
    String old = address();
    link = working;
    wordings.writeAnew();
    if (old.isEmpty()) {
      fillRecipient();
    } else if (!old.equals(working.address())) {
      wordings.relink(old, working.address());
      noted.clear();
      outcome.set(null);
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

  private <E extends Enum<E>> void choose(String key, E now) {
    if (isPersons) {
      parts.choices().put(key, now.name());
    }
    outcome.set(null);
    show();
  }

  private <E extends Enum<E>> E chosen(String key, E[] values) {
    Choices choices = parts.choices();
    return Stream.of(values)
        .filter(value -> choices.get(key).equals(Optional.of(value.name())))
        .findFirst()
        .orElse(values[0]);
  }

  private TemplateKey key() {
    return new TemplateKey(purpose, channel.get(), language.get());
  }

  private void show() {
    if (link == null || material.get() == null) {
      return;
    }
    TemplateKey key = key();
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
    findings.set(
        checks.check(message(), new MessageFacts(language.get(), values(), messages.linkHost())));
  }

  private Message message() {
    return Message.of(channel.get(), subject.get(), text.get(), address());
  }

  private String address() {
    return link == null ? "" : link.address();
  }

  private MessageBook book() {
    MessageMaterial read = material.get();
    return read == null ? MessageBook.SHIPPED : read.book();
  }

  private MessageValues values() {
    MessageMaterial read = material.get();
    return new MessageValues(
        about().field("name_first").map(Object::toString).orElse(null),
        address(),
        link != null && link.opensOnce(),
        link == null ? null : link.until(),
        messages.zone(),
        book().company(),
        book().supportContact(),
        read == null ? "" : read.code());
  }

  private Inquiry about() {
    return source.inquiryProperty().get();
  }
}
