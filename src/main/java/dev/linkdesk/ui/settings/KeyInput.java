package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An API key as it is typed or pasted. The key is no property, so that no text of one can hold it.
 */
public final class KeyInput {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 1_000;
  private static final String SANDBOX = "persona_sandbox_";
  private static final String PRODUCTION = "persona_production_";

  /** Other things that are copied from Persona's dashboard and API. */
  private static final Pattern OTHER_THING =
      Pattern.compile("(inq|itmplv?|act|env|org|req|wbhsec|wbh|oat|persona_access_token)_.*");

  private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", null);
  private final ReadOnlyObjectWrapper<Optional<Environment>> environment =
      new ReadOnlyObjectWrapper<>(this, "environment", Optional.empty());
  private String secret = "";

  KeyInput() {}

  /** Takes what is typed now, without the blanks around it. */
  void type(String text) {
    secret = text.strip();
    problem.set(atOnce());
    environment.set(problem.get() == null ? told() : Optional.empty());
  }

  /** Checks for trying; true when it can be a key. */
  boolean check() {
    Problem wrong = atOnce();
    if (secret.isEmpty()) {
      wrong = Problem.of("settings.problem.noKey");
    } else if (wrong == null && secret.length() < SHORTEST) {
      wrong = Problem.of("settings.problem.keyTooShort");
    }
    problem.set(wrong);
    return wrong == null;
  }

  /** The environment that the beginning of the key names; empty while it cannot be told. */
  public ReadOnlyObjectProperty<Optional<Environment>> environmentProperty() {
    return environment.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the key names its environment; one that does not counts as production. */
  boolean namesEnvironment() {
    return secret.startsWith(SANDBOX) || secret.startsWith(PRODUCTION);
  }

  String secret() {
    return secret;
  }

  /** The environment that the key counts for. */
  Environment environment() {
    return Environment.ofKey(secret);
  }

  void clear() {
    secret = "";
    problem.set(null);
    environment.set(Optional.empty());
  }

  /** What is wrong however much is typed after it. */
  private @Nullable Problem atOnce() {
    if (secret.chars().anyMatch(Character::isWhitespace)) {
      return Problem.of("settings.problem.keyBlanks");
    }
    if (!secret.chars().allMatch(letter -> letter > ' ' && letter <= '~')) {
      return Problem.of("settings.problem.keySigns");
    }
    if (OTHER_THING.matcher(secret).matches()) {
      return Problem.of("settings.problem.notAKey");
    }
    return secret.length() > LONGEST ? Problem.of("settings.problem.keyTooLong", LONGEST) : null;
  }

  private Optional<Environment> told() {
    return namesEnvironment() || secret.length() >= SHORTEST
        ? Optional.of(environment())
        : Optional.empty();
  }
}
