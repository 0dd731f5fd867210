package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Persona's events; one whose name is new is made readable. */
final class EventEntries {
  /** An event is written a moment after the time that it tells of. */
  private static final Duration SAME_MOMENT = Duration.ofSeconds(3);

  /** What the times of the inquiry call it. */
  private static final Map<String, String> TOPICS =
      Map.of(
          "inquiry.created", "created",
          "inquiry.started", "started",
          "inquiry.completed", "completed",
          "inquiry.failed", "failed",
          "inquiry.expired", "expired",
          "inquiry.marked-for-review", "review",
          "inquiry.approved", "approved",
          "inquiry.declined", "declined",
          "inquiry.redacted", "redacted",
          "inquiry.updated-tags", "tags");

  private static final String VISIT_STARTED = "inquiry-session.started";

  private final Texts texts;

  EventEntries(Texts texts) {
    this.texts = texts;
  }

  Optional<Timeline.Telling> of(Event event) {
    Instant at = event.created();
    if (at == null || event.name().isBlank()) {
      return Optional.empty();
    }
    Timeline.Entry entry = new Timeline.Entry(what(event.name()), null, at, Timeline.GREY, false);
    return Optional.of(new Timeline.Telling(topic(event), SAME_MOMENT, entry));
  }

  private static String topic(Event event) {
    String object = event.objectId();
    if (event.name().equals(VISIT_STARTED) && object != null) {
      return object;
    }
    String topic = TOPICS.get(event.name());
    return topic == null ? event.id() : topic;
  }

  private String what(String name) {
    String key = "explain.event." + Field.normal(name).replace('.', '_');
    if (texts.has(key)) {
      return texts.get(key);
    }
    String topic = TOPICS.get(name);
    return topic == null
        ? PersonaWords.readable(name.replace('.', ' '))
        : texts.get("results.times." + topic);
  }
}
