package dev.linkdesk.inquiry;

/** What happened, as Persona remembers it for about three months. */
public interface Events {
  /** Reads one page of events, the newest first. What they carry is not kept: it is personal. */
  Page<Event> events(EventFilter filter, PageRequest page);
}
