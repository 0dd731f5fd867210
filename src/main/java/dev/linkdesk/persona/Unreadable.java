package dev.linkdesk.persona;

import java.io.Serial;

/** An answer does not make sense. Says why in our own words, never with a part of the answer. */
final class Unreadable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String what;

  Unreadable(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
