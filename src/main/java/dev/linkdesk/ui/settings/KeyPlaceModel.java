package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Where a key shall be kept, and the passphrase when it is the vault. */
public final class KeyPlaceModel {
  /** The fewest characters of a passphrase that is thought of here. */
  static final int SHORTEST_PASSPHRASE = 8;

  private static final List<KeyPlace> BEST_FIRST =
      List.of(KeyPlace.SYSTEM, KeyPlace.VAULT, KeyPlace.THIS_RUN);

  /** Keeps a key. */
  @FunctionalInterface
  interface Keeping<T> {
    /**
     * Waits for the place.
     *
     * @param passphrase of the vault, wiped afterwards; null when none is needed
     */
    T keep(KeyPlace place, char @Nullable [] passphrase) throws KeyStoreFailure, IOException;
  }

  private final Supplier<KeyPlaces> places;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable KeyPlaces> known =
      new ReadOnlyObjectWrapper<>(this, "known", null);
  private final ObjectProperty<KeyPlace> chosen =
      new SimpleObjectProperty<>(this, "chosen", KeyPlace.SYSTEM);
  private final ReadOnlyObjectWrapper<@Nullable Problem> passphraseProblem =
      new ReadOnlyObjectWrapper<>(this, "passphraseProblem", null);
  private final ReadOnlyObjectWrapper<@Nullable Problem> againProblem =
      new ReadOnlyObjectWrapper<>(this, "againProblem", null);
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving", false);
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", null);
  private String passphrase = "";
  private String again = "";

  KeyPlaceModel(Supplier<KeyPlaces> places, Background background) {
    this.places = places;
    this.background = background;
  }

  /** Finds out where keys can be kept, and chooses the best of it. */
  void look() {
    known.set(null);
    background.run(places::get, this::found, failure -> found(onlyThisRun()));
  }

  /** Where keys can be kept; null while that is being found out. */
  public ReadOnlyObjectProperty<@Nullable KeyPlaces> knownProperty() {
    return known.getReadOnlyProperty();
  }

  public ObjectProperty<KeyPlace> chosenProperty() {
    return chosen;
  }

  public ReadOnlyObjectProperty<@Nullable Problem> passphraseProblemProperty() {
    return passphraseProblem.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Problem> againProblemProperty() {
    return againProblem.getReadOnlyProperty();
  }

  /** Whether a passphrase has to be typed. */
  boolean wantsPassphrase() {
    return chosen.get() == KeyPlace.VAULT && vault() != KeyPlaces.Vault.OPEN;
  }

  /** Whether the passphrase is new, and typed twice for that. */
  boolean isNewVault() {
    return vault() == KeyPlaces.Vault.NONE;
  }

  void typePassphrase(String text) {
    passphrase = text;
    passphraseProblem.set(null);
  }

  void typeAgain(String text) {
    again = text;
    againProblem.set(null);
  }

  /** Checks for saving; true when the place can be used as it stands. */
  private boolean check() {
    KeyPlaces where = known.get();
    if (where == null || where.whyNot(chosen.get()).isPresent()) {
      return false;
    }
    passphraseProblem.set(wantsPassphrase() ? problemOfPassphrase() : null);
    boolean fine = passphraseProblem.get() == null;
    boolean unlike = fine && wantsPassphrase() && isNewVault() && !passphrase.equals(again);
    againProblem.set(unlike ? Problem.of("settings.problem.passphrasesDiffer") : null);
    return passphraseProblem.get() == null && againProblem.get() == null;
  }

  /** Keeps a key in the place chosen, unless something is wrong or it is being kept. */
  <T> void keep(Keeping<T> task, Consumer<T> done) {
    if (saving.get() || !check()) {
      return;
    }
    KeyPlace where = chosen.get();
    char[] typed = wantsPassphrase() ? passphrase.toCharArray() : null;
    trouble.set(null);
    saving.set(true);
    Errand.run(
        background,
        where,
        () -> {
          try {
            return task.keep(where, typed);
          } finally {
            if (typed != null) {
              Arrays.fill(typed, '\0');
            }
          }
        },
        kept -> {
          saving.set(false);
          clear();
          done.accept(kept);
        },
        this::notKept);
  }

  /** Whether a key is being kept. */
  public ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** Why the key was not kept; null while nothing went wrong. */
  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Forgets the passphrase. */
  void clear() {
    typePassphrase("");
    typeAgain("");
    trouble.set(null);
  }

  private void notKept(Trouble why) {
    saving.set(false);
    if (why instanceof Trouble.Keeping(var place, var reason)
        && place == chosen.get()
        && reason == KeyStoreFailure.Reason.WRONG_PASSPHRASE
        && wantsPassphrase()) {
      passphraseProblem.set(Problem.of("settings.problem.wrongPassphrase"));
    } else {
      trouble.set(why);
    }
  }

  private @Nullable Problem problemOfPassphrase() {
    if (passphrase.isEmpty()) {
      return Problem.of("settings.problem.noPassphrase");
    }
    return isNewVault() && passphrase.codePointCount(0, passphrase.length()) < SHORTEST_PASSPHRASE
        ? Problem.of("settings.problem.passphraseTooShort", SHORTEST_PASSPHRASE)
        : null;
  }

  private KeyPlaces.Vault vault() {
    return Optional.ofNullable(known.get()).map(KeyPlaces::vault).orElse(KeyPlaces.Vault.NONE);
  }

  private void found(KeyPlaces now) {
    BEST_FIRST.stream()
        .filter(place -> now.whyNot(place).isEmpty())
        .findFirst()
        .ifPresent(chosen::set);
    known.set(now);
  }

  private static KeyPlaces onlyThisRun() {
    Map<KeyPlace, KeyStoreFailure.Reason> closed = new EnumMap<>(KeyPlace.class);
    closed.put(KeyPlace.SYSTEM, KeyStoreFailure.Reason.ABSENT);
    closed.put(KeyPlace.VAULT, KeyStoreFailure.Reason.DAMAGED);
    return new KeyPlaces(closed, KeyPlaces.Vault.NONE);
  }
}
