package dev.linkdesk.app;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** Why the program cannot start; the message is a sentence for people that says what to do. */
sealed class StartFailure extends Exception permits AlreadyOpen {
  @Serial private static final long serialVersionUID = 1L;

  StartFailure(String sentence) {
    super(sentence);
  }

  StartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static StartFailure ofFolder(Path folder, IOException why) {
    return new StartFailure(
        "Linkdesk cannot use its data folder "
            + folder
            + " ("
            + why.getMessage()
            + "): make room or mend its rights, or name another with --data-dir.",
        why);
  }
}
