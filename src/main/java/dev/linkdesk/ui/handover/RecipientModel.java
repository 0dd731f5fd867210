package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.EmailAddress;
import dev.linkdesk.message.PhoneNumber;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** To whom a message goes; may be left to the program that sends it. */
final class RecipientModel {
  private static final String TEXT_KEY = "handover.recipient.";

  private final @Nullable String region;
  private final InputModel email = new InputModel("email_address", null, this::emailProblem);
  private final InputModel phone = new InputModel("phone_number", null, this::phoneProblem);
  private final ReadOnlyObjectWrapper<Optional<PhoneNumber>> number =
      new ReadOnlyObjectWrapper<>(this, "number", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PhoneNumber>> guess =
      new ReadOnlyObjectWrapper<>(this, "guess", Optional.empty());

  /**
   * @param region two letters of the country whose numbers are guessed; null for none
   */
  RecipientModel(@Nullable String region) {
    this.region = region;
    phone.textProperty().addListener(changed -> look());
  }

  InputModel email() {
    return email;
  }

  InputModel phone() {
    return phone;
  }

  /** The number that was typed; empty while it is none. */
  ReadOnlyObjectProperty<Optional<PhoneNumber>> numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** What a number without its country may be. */
  ReadOnlyObjectProperty<Optional<PhoneNumber>> guessProperty() {
    return guess.getReadOnlyProperty();
  }

  /** Makes the guess the person's own. */
  void takeGuess() {
    guess.get().ifPresent(meant -> phone.textProperty().set(meant.shown()));
  }

  Optional<EmailAddress> address() {
    return EmailAddress.parse(email.text()) instanceof EmailAddress.Valid(var address)
        ? Optional.of(address)
        : Optional.empty();
  }

  /** Fills in what the inquiry tells, where nothing was typed. */
  void fill(Inquiry inquiry) {
    fill(email, inquiry, "email_address");
    fill(phone, inquiry, "phone_number");
  }

  /** Whether what was typed can be, or nothing was. */
  boolean check(Channel channel) {
    return switch (channel) {
      case EMAIL -> email.check();
      case SMS -> phone.check();
      case CHAT -> true;
    };
  }

  private static void fill(InputModel input, Inquiry inquiry, String key) {
    if (input.isBlank()) {
      inquiry.field(key).map(Object::toString).ifPresent(input.textProperty()::set);
    }
  }

  private @Nullable Problem emailProblem(String typed) {
    return switch (EmailAddress.parse(typed)) {
      case EmailAddress.Valid v -> null;
      case EmailAddress.Wrong(var reason) -> Problem.of(TEXT_KEY + "email." + reason.name());
    };
  }

  private @Nullable Problem phoneProblem(String typed) {
    return switch (PhoneNumber.parse(typed, region)) {
      case PhoneNumber.Valid v -> null;
      case PhoneNumber.NoCountry n -> Problem.of(TEXT_KEY + "phone.NO_COUNTRY");
      case PhoneNumber.Wrong(var reason) -> Problem.of(TEXT_KEY + "phone." + reason.name());
    };
  }

  private void look() {
    PhoneNumber.Parsed parsed = PhoneNumber.parse(phone.text(), region);
    number.set(
        parsed instanceof PhoneNumber.Valid(var typed) ? Optional.of(typed) : Optional.empty());
    guess.set(parsed instanceof PhoneNumber.NoCountry(var meant) ? meant : Optional.empty());
  }
}
