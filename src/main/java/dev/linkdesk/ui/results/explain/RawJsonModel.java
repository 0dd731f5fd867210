package dev.linkdesk.ui.results.explain;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.RawInquiries;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of one inquiry when it is asked for. */
public final class RawJsonModel implements AutoCloseable {
  /** What there is to show. */
  public sealed interface State {
    record Reading() implements State {}

    record Read(String json) implements State {}

    record NotRead(Failure failure) implements State {}
  }

  private final RawInquiries inquiries;
  private final InquiryId id;
  private final Background background;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Reading());
  private Background.@Nullable Running reading;

  public RawJsonModel(RawInquiries inquiries, InquiryId id, Background background) {
    this.inquiries = inquiries;
    this.id = id;
    this.background = background;
  }

  public InquiryId id() {
    return id;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Reads, at first and again. */
  public void read() {
    close();
    state.set(new State.Reading());
    reading =
        background.<String>run(
            () -> inquiries.raw(id),
            json -> state.set(new State.Read(json)),
            failure -> state.set(new State.NotRead(failure)));
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    if (reading != null) {
      reading.cancel();
      reading = null;
    }
  }
}
