package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.ui.shared.ExpiryWords;
import dev.linkdesk.ui.shared.ExpiryWords.Reading;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Until when the link can be started, in words, and what they meant when they were read. They are
 * read when they change and when told to, so that "until tomorrow" does not move by itself.
 */
public final class ExpiryModel {
  private final ExpiryWords words;
  private final InputModel input;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", new Reading.Read(null));

  ExpiryModel(ExpiryWords words) {
    this.words = words;
    input = new InputModel("expiration_after_create_interval_seconds", null, text -> problem());
    input.textProperty().addListener(changed -> read());
  }

  public InputModel input() {
    return input;
  }

  /** What the words meant when they were read last. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Reads the words as of now. */
  void read() {
    reading.set(words.read(input.text()));
  }

  /** Takes remembered words; those that mean nothing any more leave it to the template. */
  void remember(String remembered) {
    boolean usable = words.read(remembered) instanceof Reading.Read;
    input.textProperty().set(usable ? remembered : "");
  }

  /** Null leaves it to the template. */
  @Nullable Expiry expiry() {
    return reading.get() instanceof Reading.Read read ? read.expiry() : null;
  }

  private @Nullable Problem problem() {
    return switch (reading.get()) {
      case Reading.Wrong wrong -> wrong.problem();
      case Reading.Read(Expiry.At(var end)) when !words.isToCome(end) ->
          Problem.of("shared.expiry.past");
      case Reading.Read read -> null;
    };
  }
}
