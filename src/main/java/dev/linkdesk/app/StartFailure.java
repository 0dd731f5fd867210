package dev.linkdesk.app;

import java.io.Serial;

/** Why the program cannot start; the message is a sentence for people that says what to do. */
final class StartFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  StartFailure(String sentence) {
    super(sentence);
  }

  StartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
