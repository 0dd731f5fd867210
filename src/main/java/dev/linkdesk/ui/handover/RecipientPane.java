package dev.linkdesk.ui.handover;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.PhoneNumber;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where it is typed to whom a message goes. */
final class RecipientPane extends StackPane {
  private final Texts texts;
  private final FieldBox email;
  private final FieldBox phone;
  private final Label goesTo = new Label();
  private final Hyperlink meant = new Hyperlink();

  /**
   * @param caution what to heed before somebody is typed; empty for nothing
   */
  RecipientPane(RecipientModel model, Texts texts, String caution) {
    this.texts = texts;
    email = new FieldBox(texts, model.email(), model.email()::leave);
    email.label().setText(texts.get("handover.message.toMail"));
    TextField address = new TextField();
    address.textProperty().bindBidirectional(model.email().textProperty());
    email.holding(address);
    email.below(caution(caution));
    phone = new FieldBox(texts, model.phone(), model.phone()::leave);
    phone.label().setText(texts.get("handover.message.toSms"));
    TextField number = new TextField();
    number.textProperty().bindBidirectional(model.phone().textProperty());
    phone.holding(number);
    goesTo.getStyleClass().addAll("soft", "small");
    meant.getStyleClass().add("small");
    meant.setOnAction(event -> model.takeGuess());
    goesTo.managedProperty().bind(goesTo.visibleProperty());
    meant.managedProperty().bind(meant.visibleProperty());
    phone.below(new VBox(caution(caution), new HBox(goesTo, meant)));
    getChildren().setAll(email, phone);
    model.numberProperty().subscribe(this::showNumber);
    model.guessProperty().subscribe(this::showGuess);
  }

  private static Label caution(String words) {
    Label caution = new Label(words);
    caution.setWrapText(true);
    caution.setMinHeight(USE_PREF_SIZE);
    caution.getStyleClass().addAll("soft", "small");
    caution.setManaged(!words.isEmpty());
    return caution;
  }

  void show(Channel channel) {
    setVisible(channel != Channel.CHAT);
    setManaged(channel != Channel.CHAT);
    email.setVisible(channel == Channel.EMAIL);
    phone.setVisible(channel == Channel.SMS);
    email.setManaged(channel == Channel.EMAIL);
    phone.setManaged(channel == Channel.SMS);
  }

  /** Goes to the field that is shown. */
  void focus() {
    if (phone.isVisible()) {
      phone.focus();
    } else {
      email.focus();
    }
  }

  private void showNumber(Optional<PhoneNumber> number) {
    goesTo.setVisible(number.isPresent());
    goesTo.setText(
        number.map(typed -> texts.get("handover.message.sendsTo", typed.e164())).orElse(""));
  }

  private void showGuess(Optional<PhoneNumber> guess) {
    meant.setVisible(guess.isPresent());
    meant.setText(
        guess.map(number -> texts.get("handover.message.meant", number.shown())).orElse(""));
  }
}
