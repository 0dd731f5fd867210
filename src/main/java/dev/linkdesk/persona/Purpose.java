package dev.linkdesk.persona;

/** What a request is for, and so how it is handled. */
enum Purpose {
  READ(Repeat.READ, false),
  /** Reads, but by a POST, of which Persona keeps the first answer, a 5xx too. */
  SEARCH(Repeat.WRITE, false),
  WRITE(Repeat.WRITE, true),
  /** Makes an inquiry, for which there is a quota of its own. */
  CREATE(Repeat.WRITE, true);

  private final Repeat repeat;
  private final boolean changes;

  Purpose(Repeat repeat, boolean changes) {
    this.repeat = repeat;
    this.changes = changes;
  }

  Repeat repeat() {
    return repeat;
  }

  /** Whether something is different afterwards. */
  boolean changes() {
    return changes;
  }
}
