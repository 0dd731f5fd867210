package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in the background that a key store or the disk may refuse. */
final class Errand {
  private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

  /** What waits. */
  @FunctionalInterface
  interface Task<T> {
    T call() throws KeyStoreFailure, IOException;
  }

  private sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Trouble trouble) implements Outcome<T> {}
  }

  private Errand() {}

  /**
   * Runs a task; exactly one of the two follows on the FX thread, unless it is cancelled first.
   *
   * @param place whose key store the task asks, unless its failure names another
   */
  static <T> Background.Running run(
      Background background,
      KeyPlace place,
      Task<T> task,
      Consumer<T> done,
      Consumer<Trouble> failed) {
    return background.<Outcome<T>>run(
        () -> outcome(place, task),
        outcome -> {
          switch (outcome) {
            case Outcome.Done<T>(T value) -> done.accept(value);
            case Outcome.Refused<T>(Trouble trouble) -> failed.accept(trouble);
          }
        },
        failure -> failed.accept(new Trouble.Asking(failure)));
  }

  private static <T> Outcome<T> outcome(KeyPlace place, Task<T> task) {
    try {
      return new Outcome.Done<>(task.call());
    } catch (KeyStoreFailure refused) {
      KeyPlace where = refused.place().orElse(place);
      LOG.info("The place of the key {} refused: {}", where, refused.reason());
      return new Outcome.Refused<>(new Trouble.Keeping(where, refused.reason()));
    } catch (IOException unreadable) {
      LOG.warn("The workspaces could not be read or written", unreadable);
      return new Outcome.Refused<>(new Trouble.OnDisk());
    }
  }
}
