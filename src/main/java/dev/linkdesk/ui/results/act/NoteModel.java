package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The note of an inquiry, read anew first: lists do not tell it. */
final class NoteModel {
  private final InquiryId id;
  private final Inquiries inquiries;
  private final Background background;
  private final Consumer<Inquiry> toldOf;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Reading());
  private String held = "";
  private Background.@Nullable Running running;

  /** What is known of the note. */
  sealed interface State {
    record Reading() implements State {}

    /** It can be changed. */
    record Read() implements State {}

    record NotRead(Failure why) implements State {}
  }

  NoteModel(InquiryId id, Inquiries inquiries, Background background, Consumer<Inquiry> toldOf) {
    this.id = id;
    this.inquiries = inquiries;
    this.background = background;
    this.toldOf = toldOf;
  }

  StringProperty textProperty() {
    return text;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void read() {
    state.set(new State.Reading());
    running =
        background.run(
            () -> inquiries.retrieve(id).inquiry(),
            this::read,
            failure -> state.set(new State.NotRead(failure)));
  }

  boolean hasChanges() {
    return state.get() instanceof State.Read && !wished().equals(held);
  }

  Deed deed() {
    return new Deed.SetNote(wished());
  }

  /** Reads no longer. */
  void stop() {
    if (running != null) {
      running.cancel();
    }
  }

  private String wished() {
    return text.get().strip();
  }

  private void read(Inquiry inquiry) {
    toldOf.accept(inquiry);
    held = Objects.requireNonNullElse(inquiry.note(), "");
    text.set(held);
    state.set(new State.Read());
  }
}
