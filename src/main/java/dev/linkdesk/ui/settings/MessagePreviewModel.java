package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.Message;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageValues;
import dev.linkdesk.message.MessageWriter;
import dev.linkdesk.message.Placeholder;
import dev.linkdesk.message.SmsLength;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The template that is shown, as an applicant who does not exist would read it. */
public final class MessagePreviewModel {
  private static final String NAME = "Alex";
  private static final InquiryId SAMPLE = new InquiryId("inq_SampLe7pQ2xYv9wDbEhJkMn4");
  private static final String CODE = "K7WPDN";
  private static final Duration VALID = Duration.ofDays(1);

  /** What an applicant should be told whichever words are used. */
  private static final List<Placeholder> EXPECTED =
      List.of(
          Placeholder.COMPANY,
          Placeholder.EXPIRES_AT,
          Placeholder.SUPPORT_CONTACT,
          Placeholder.CALL_BACK_CODE);

  private final MessageWriter writer = new MessageWriter();
  private final MessageFormModel form;
  private final ObservableValue<@Nullable Workspace> workspace;
  private final InstantSource clock;
  private final ZoneId zone;
  private final String nobody;
  private final BooleanProperty nameKnown = new SimpleBooleanProperty(this, "nameKnown", true);
  private final BooleanProperty opensOnce = new SimpleBooleanProperty(this, "opensOnce", false);
  private final ReadOnlyObjectWrapper<Message> message;

  /**
   * @param workspace whose link host the sample's link has
   * @param nobody stands for the company while none is typed
   */
  MessagePreviewModel(
      MessageFormModel form,
      ObservableValue<@Nullable Workspace> workspace,
      InstantSource clock,
      ZoneId zone,
      String nobody) {
    this.form = form;
    this.workspace = workspace;
    this.zone = zone;
    this.nobody = nobody;
    this.clock = clock;
    message = new ReadOnlyObjectWrapper<>(this, "message", written());
    Stream.of(
            form.bookProperty(),
            form.purposeProperty(),
            form.channelProperty(),
            form.languageProperty(),
            workspace,
            nameKnown,
            opensOnce)
        .forEach(each -> each.addListener(changed -> message.set(written())));
  }

  /** Whether the sample's first name is known. */
  public BooleanProperty nameKnownProperty() {
    return nameKnown;
  }

  /** Whether the sample's link opens once only. */
  public BooleanProperty opensOnceProperty() {
    return opensOnce;
  }

  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** How long it is as SMS; empty for other channels. */
  public Optional<SmsLength> smsLength() {
    Message now = message.get();
    return now.channel() == Channel.SMS ? Optional.of(SmsLength.of(now.text())) : Optional.empty();
  }

  /** What the template does not say that an applicant should be told. */
  public List<Placeholder> leftOut() {
    String body = form.bookProperty().get().template(form.key()).body();
    return EXPECTED.stream().filter(each -> !body.contains(each.written())).toList();
  }

  private Message written() {
    MessageBook book = form.bookProperty().get();
    TemplateKey key = form.key();
    Workspace where = workspace.getValue();
    URI host = where == null ? Workspace.PERSONA_LINKS : where.linkHost();
    return writer.write(
        book.template(key),
        key,
        new MessageValues(
            nameKnown.get() ? NAME : null,
            new HostedFlow(host).link(SAMPLE, null),
            opensOnce.get(),
            clock.instant().plus(VALID).truncatedTo(ChronoUnit.HOURS),
            zone,
            book.company().isBlank() ? nobody : book.company(),
            book.supportContact(),
            CODE));
  }
}
