package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.EventFilter;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.ui.shared.PersonaPorts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Reads what belongs beside the details of an inquiry once they are there: its events, and the
 * other inquiries of the person. Nobody waits for either; what the key may not read is asked once.
 */
final class BesideModel {
  private static final PageRequest SOME = new PageRequest(50, null, null);

  private final PersonaPorts persona;
  private final Background background;
  private final ReadOnlyObjectWrapper<Part<List<Event>>> events =
      new ReadOnlyObjectWrapper<>(this, "events", new Part.Waiting<>());
  private final ReadOnlyObjectWrapper<Part<List<Inquiry>>> others =
      new ReadOnlyObjectWrapper<>(this, "others", new Part.Waiting<>());
  private final List<Background.Running> reading = new ArrayList<>();
  private Failure.@Nullable NotAllowed noEvents;
  private @Nullable InquiryId of;

  BesideModel(PersonaPorts persona, Background background) {
    this.persona = persona;
    this.background = background;
  }

  /** The newest events of the inquiry and its visits, the newest first. */
  ReadOnlyObjectProperty<Part<List<Event>>> eventsProperty() {
    return events.getReadOnlyProperty();
  }

  /** The other inquiries of the person, the newest first. */
  ReadOnlyObjectProperty<Part<List<Inquiry>>> othersProperty() {
    return others.getReadOnlyProperty();
  }

  /** What is known of the same inquiry stays until more is. */
  void read(InquiryDetail detail) {
    stop();
    Inquiry inquiry = detail.inquiry();
    if (!inquiry.id().equals(of)) {
      forget();
      of = inquiry.id();
    }
    if (noEvents == null) {
      run(() -> eventsOf(detail), events::set, this::eventsMissing);
    } else {
      events.set(new Part.Missing<>(noEvents));
    }
    run(() -> othersOf(inquiry), others::set, failure -> others.set(new Part.Missing<>(failure)));
  }

  void forget() {
    stop();
    of = null;
    events.set(new Part.Waiting<>());
    others.set(new Part.Waiting<>());
  }

  private void stop() {
    reading.forEach(Background.Running::cancel);
    reading.clear();
  }

  private <T> void run(Callable<T> work, Consumer<Part<T>> told, Consumer<Failure> failed) {
    reading.add(background.<T>run(work, value -> told.accept(new Part.Told<>(value)), failed));
  }

  private void eventsMissing(Failure failure) {
    if (failure instanceof Failure.NotAllowed refused) {
      noEvents = refused;
    }
    events.set(new Part.Missing<>(failure));
  }

  private List<Event> eventsOf(InquiryDetail detail) {
    List<String> ids = new ArrayList<>(List.of(detail.inquiry().id().value()));
    detail.sessions().stream()
        .map(InquirySession::id)
        .filter(id -> !id.isBlank())
        .forEach(ids::add);
    return persona.events().events(new EventFilter(List.of(), ids, List.of()), SOME).items();
  }

  private List<Inquiry> othersOf(Inquiry inquiry) {
    return all(inquiry).stream().filter(other -> !other.id().equals(inquiry.id())).toList();
  }

  /** The account binds a person's inquiries together; the reference ID is second to it. */
  private List<Inquiry> all(Inquiry inquiry) {
    String account = inquiry.accountId();
    if (account != null) {
      InquiryFilter same = InquiryFilter.ANY.withAccounts(List.of(account));
      return persona.lists().list(same, SOME).items();
    }
    String reference = inquiry.referenceId();
    return reference == null || reference.isBlank() ? List.of() : persona.people().of(reference);
  }
}
