package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Getting the key of a workspace from where it is kept, or from a person for this run. */
public final class UnlockModel {
  /** How far it is. */
  public sealed interface State {
    /** The place of the key is being asked; the system may ask a person something. */
    record Looking() implements State {}

    /** Nothing is asked: a person stopped it, or the workspace was not opened with the key. */
    record Stopped() implements State {}

    /** The vault opens with its passphrase; {@code wrong} after one that was not it. */
    record Passphrase(boolean wrong) implements State {}

    /** The place of the key cannot be used. */
    record Refused(Trouble trouble) implements State {}

    /** The place has no key of this workspace, or none is kept. */
    record NoKey() implements State {}

    /** The key is there. */
    record Unlocked() implements State {}
  }

  private final Workspace workspace;
  private final KeyRing keys;
  private final Background background;
  private final Consumer<String> unlocked;
  private final KeyTrialModel trial;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Stopped());
  private Background.@Nullable Running running;

  /**
   * Does nothing before {@link #look}.
   *
   * @param check tries a key that a person pastes for this run
   * @param unlocked gets the key, once; once more only when {@link #notOpened} was told between
   */
  public UnlockModel(
      Workspace workspace,
      KeyRing keys,
      KeyCheck check,
      Background background,
      Consumer<String> unlocked) {
    this.workspace = workspace;
    this.keys = keys;
    this.background = background;
    this.unlocked = unlocked;
    trial = new KeyTrialModel(check, background, workspace);
    trial
        .reportProperty()
        .addListener((all, old, report) -> {
          if (report != null) {
            unlock(trial.key().secret());
          }
        });
  }

  public Workspace workspace() {
    return workspace;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The key that is pasted for this run. */
  public KeyTrialModel trial() {
    return trial;
  }

  /** Asks the place of the key; one that is not kept may have been given in this run. */
  public void look() {
    ask(null);
  }

  /** Tries a passphrase of the vault; it is wiped in the end. */
  void open(char[] passphrase) {
    ask(passphrase);
  }

  /** Stops asking and trying; what was under way unlocks nothing, and what was pasted is gone. */
  public void stop() {
    trial.clear();
    cancel();
    if (state.get() instanceof State.Looking) {
      state.set(
          workspace.keyPlace() == KeyPlace.VAULT
              ? new State.Passphrase(false)
              : new State.Stopped());
    }
  }

  /** Takes back that it is unlocked, since the workspace was not opened: it can be tried again. */
  public void notOpened() {
    if (state.get() instanceof State.Unlocked) {
      trial.clear();
      state.set(new State.Stopped());
    }
  }

  private void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private void ask(char @Nullable [] passphrase) {
    if (state.get() instanceof State.Looking || state.get() instanceof State.Unlocked) {
      return;
    }
    state.set(new State.Looking());
    running =
        Errand.run(
            background,
            workspace.keyPlace(),
            () -> {
              try {
                return keys.key(workspace, passphrase);
              } finally {
                if (passphrase != null) {
                  Arrays.fill(passphrase, '\0');
                }
              }
            },
            this::found,
            why -> state.set(stateOf(why)));
  }

  private void found(Optional<String> key) {
    if (key.isEmpty()) {
      state.set(new State.NoKey());
      return;
    }
    Environment of = Environment.ofKey(key.get());
    if (of == workspace.environment()) {
      unlock(key.get());
    } else {
      state.set(new State.Refused(new Trouble.OtherPrefix(workspace.environment(), of)));
    }
  }

  private void unlock(String key) {
    cancel();
    trial.stop();
    state.set(new State.Unlocked());
    trial.key().clear();
    unlocked.accept(key);
  }

  private static State stateOf(Trouble why) {
    if (why instanceof Trouble.Keeping(var place, var reason) && place == KeyPlace.VAULT) {
      return switch (reason) {
        case LOCKED -> new State.Passphrase(false);
        case WRONG_PASSPHRASE -> new State.Passphrase(true);
        case ABSENT -> new State.NoKey();
        case DAMAGED, NOT_WRITTEN -> new State.Refused(why);
      };
    }
    return new State.Refused(why);
  }
}
