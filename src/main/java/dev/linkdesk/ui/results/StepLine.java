package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.ui.results.explain.PersonaWords;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Where the applicant is now: the step that comes next, the one before, and since when. */
final class StepLine {
  private static final String MOVED = "inquiry.transitioned";

  private final Texts texts;
  private final RelativeTimes times;
  private final PersonaWords words;
  private final ObservableValue<Instant> now;

  StepLine(Texts texts, RelativeTimes times, PersonaWords words, ObservableValue<Instant> now) {
    this.texts = texts;
    this.times = times;
    this.words = words;
    this.now = now;
  }

  /** Empty once the inquiry is over, and when Persona tells of no step. */
  Optional<Node> of(InquiryDetail detail, List<Event> events) {
    Inquiry inquiry = detail.inquiry();
    String next = inquiry.nextStep();
    if (next == null || next.isBlank() || !inquiry.status().isOpen()) {
      return Optional.empty();
    }
    String previous = inquiry.previousStep();
    String where =
        previous == null || previous.isBlank() || previous.equals(next)
            ? texts.get("results.times.step", words.step(next))
            : texts.get("explain.step.after", words.step(next), words.step(previous));
    Label line = new Label(where);
    since(inquiry, events)
        .ifPresent(since -> {
          line.textProperty()
              .bind(now.map(at -> texts.get("explain.step.since", where, times.age(since, at))));
          line.setTooltip(new Tooltip(times.exact(since)));
        });
    line.getStyleClass().add("next-step");
    line.setWrapText(true);
    return Optional.of(line);
  }

  /** The last move from step to step, which only the events tell, or else the start. */
  private static Optional<Instant> since(Inquiry inquiry, List<Event> events) {
    return events.stream()
        .filter(event -> event.name().equals(MOVED))
        .map(Event::created)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .or(() ->
            events.isEmpty() ? Optional.empty() : Optional.ofNullable(inquiry.times().started()));
  }
}
