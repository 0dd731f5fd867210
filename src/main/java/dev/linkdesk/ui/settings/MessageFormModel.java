package dev.linkdesk.ui.settings;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.MessageTemplate;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.message.TemplateText;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The words of all messages while they are changed: one template is shown at a time, and what was
 * typed into the others is remembered. Checked while it is typed.
 */
public final class MessageFormModel {
  private static final int LONGEST_COMPANY = 60;
  private static final int LONGEST_CONTACT = 120;

  private final InputModel company =
      new InputModel("company", null, text -> lineProblem(text, LONGEST_COMPANY));
  private final InputModel supportContact =
      new InputModel("support_contact", null, text -> lineProblem(text, LONGEST_CONTACT));
  private final InputModel subject =
      new InputModel(
          "subject",
          Problem.of("settings.messages.problem.blank"),
          text -> TemplateWords.first(TemplateText.subjectProblems(text)));
  private final InputModel body =
      new InputModel(
          "body",
          Problem.of("settings.messages.problem.blank"),
          text -> TemplateWords.first(TemplateText.bodyProblems(text)));
  private final ObjectProperty<Purpose> purpose =
      new SimpleObjectProperty<>(this, "purpose", Purpose.INVITATION);
  private final ObjectProperty<Channel> channel =
      new SimpleObjectProperty<>(this, "channel", Channel.EMAIL);
  private final ObjectProperty<MessageLanguage> language =
      new SimpleObjectProperty<>(this, "language", MessageLanguage.ENGLISH);
  private final ReadOnlyObjectWrapper<MessageBook> book =
      new ReadOnlyObjectWrapper<>(this, "book", MessageBook.SHIPPED);
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
  private MessageBook kept = MessageBook.SHIPPED;

  /** While the fields are filled: what changes in them then is nobody's choice. */
  private boolean filling;

  MessageFormModel() {
    Stream.of(purpose, channel, language)
        .forEach(choice -> choice.addListener(chosen -> showTemplate()));
    Stream.of(company, supportContact, subject, body)
        .forEach(input -> input.textProperty().addListener((all, old, typed) -> take(input)));
    fill(MessageBook.SHIPPED);
  }

  public InputModel company() {
    return company;
  }

  public InputModel supportContact() {
    return supportContact;
  }

  /** Of the template that is shown; means nothing where the channel has no subject. */
  public InputModel subject() {
    return subject;
  }

  /** Of the template that is shown. */
  public InputModel body() {
    return body;
  }

  public ObjectProperty<Purpose> purposeProperty() {
    return purpose;
  }

  public ObjectProperty<Channel> channelProperty() {
    return channel;
  }

  public ObjectProperty<MessageLanguage> languageProperty() {
    return language;
  }

  /** All words as they are typed now. */
  public ReadOnlyObjectProperty<MessageBook> bookProperty() {
    return book.getReadOnlyProperty();
  }

  /** Whether anything is other than it is kept. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Which template is shown. */
  TemplateKey key() {
    return new TemplateKey(purpose.get(), channel.get(), language.get());
  }

  /** Shows another template; what was typed into this one is remembered. */
  void show(TemplateKey key) {
    filling = true;
    purpose.set(key.purpose());
    channel.set(key.channel());
    language.set(key.language());
    filling = false;
    showTemplate();
  }

  /** Fills everything in, as what is kept. */
  void fill(MessageBook now) {
    kept = now;
    put(now);
  }

  /** Fills everything in, as what was typed. */
  void put(MessageBook typed) {
    filling = true;
    company.textProperty().set(typed.company());
    supportContact.textProperty().set(typed.supportContact());
    filling = false;
    set(typed);
    showTemplate();
  }

  /** This is what is kept now; what is typed stays as it is. */
  void keep(MessageBook now) {
    kept = now;
    changed.set(!book.get().equals(kept));
  }

  /** Puts the shipped words in place of those that are shown. */
  void putShipped() {
    set(book.get().with(key(), MessageBook.shipped(key())));
    showTemplate();
  }

  MessageBook kept() {
    return kept;
  }

  /** Checks everything, and shows the first template that has a problem; true when none has. */
  boolean check() {
    boolean whoAsks =
        !Stream.of(company, supportContact).map(InputModel::check).toList().contains(false);
    Optional<TemplateKey> wrong = wrong();
    wrong.filter(key -> !key.equals(key())).ifPresent(this::show);
    checkTemplate();
    return whoAsks && wrong.isEmpty();
  }

  /** The first input, in the order of the screen, that has a problem. */
  Optional<InputModel> firstProblem() {
    return Stream.of(company, supportContact, subject, body)
        .filter(input -> input.problemProperty().get() != null)
        .findFirst();
  }

  /** The template that is shown, if it is wrong, or another that is. */
  private Optional<TemplateKey> wrong() {
    Map<TemplateKey, MessageTemplate> own = book.get().own();
    return Stream.concat(Stream.of(key()).filter(own::containsKey), own.keySet().stream())
        .filter(key -> isWrong(key, book.get().template(key)))
        .findFirst();
  }

  private static boolean isWrong(TemplateKey key, MessageTemplate template) {
    return !TemplateText.bodyProblems(template.body()).isEmpty()
        || (key.channel().hasSubject()
            && !TemplateText.subjectProblems(template.subject()).isEmpty());
  }

  private void take(InputModel input) {
    if (filling) {
      return;
    }
    input.check();
    String words = channel.get().hasSubject() ? subject.text() : "";
    set(
        book.get()
            .of(company.text(), supportContact.text())
            .with(key(), new MessageTemplate(words, body.text())));
  }

  private void set(MessageBook now) {
    book.set(now);
    changed.set(!now.equals(kept));
  }

  private void showTemplate() {
    if (filling) {
      return;
    }
    MessageTemplate template = book.get().template(key());
    filling = true;
    subject.textProperty().set(template.subject());
    body.textProperty().set(template.body());
    filling = false;
    checkTemplate();
  }

  private void checkTemplate() {
    body.check();
    if (channel.get().hasSubject()) {
      subject.check();
    } else {
      subject.clear();
    }
  }

  private static @Nullable Problem lineProblem(String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      return Problem.of("settings.messages.problem.tooLong", most);
    }
    return text.chars().anyMatch(Character::isISOControl)
        ? Problem.of("settings.messages.problem.lines")
        : null;
  }
}
