package dev.linkdesk.inquiry;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which events a list holds: those that fit all that is given. Persona cannot filter by time.
 *
 * @param names for example {@code inquiry.approved}; none means any
 * @param objectIds what it happened to, an inquiry or a session; none means any
 * @param ids {@code evt_…}; none means any
 */
public record EventFilter(List<String> names, List<String> objectIds, List<String> ids) {
  public static final EventFilter ANY = new EventFilter(List.of(), List.of(), List.of());

  /**
   * @throws IllegalArgumentException when a word is empty or holds a comma, which would make two of
   *     it
   */
  public EventFilter {
    names = List.copyOf(names);
    objectIds = List.copyOf(objectIds);
    ids = List.copyOf(ids);
    if (Stream.of(names, objectIds, ids)
        .flatMap(List::stream)
        .anyMatch(word -> word.isBlank() || word.indexOf(',') >= 0)) {
      throw new IllegalArgumentException("a filter's words are not empty and hold no comma");
    }
  }

  /** What happened to one inquiry or session. */
  public static EventFilter of(String objectId) {
    return new EventFilter(List.of(), List.of(objectId), List.of());
  }
}
