package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyInputTest {
  private final KeyInput key = new KeyInput();

  private String problem() {
    Problem problem = key.problemProperty().get();
    return problem == null ? "" : problem.textKey();
  }

  @Test
  void blanksAroundAKeyAreDropped() {
    key.type(" \t" + Desk.SANDBOX_KEY + "\n");
    assertEquals(Desk.SANDBOX_KEY, key.secret());
    assertTrue(key.check());
  }

  @Test
  void thePrefixTellsTheEnvironmentAsSoonAsItIsTyped() {
    key.type("persona_sandbox");
    assertEquals(Optional.empty(), key.environmentProperty().get());
    key.type("persona_sandbox_");
    assertEquals(Optional.of(Environment.SANDBOX), key.environmentProperty().get());
    key.type("persona_production_x");
    assertEquals(Optional.of(Environment.PRODUCTION), key.environmentProperty().get());
  }

  @Test
  void aKeyThatNamesNoEnvironmentCountsAsProduction() {
    key.type("something_else_altogether_1234");
    assertEquals(Optional.of(Environment.PRODUCTION), key.environmentProperty().get());
    assertFalse(key.namesEnvironment());
    assertTrue(key.check());
  }

  @ParameterizedTest
  @CsvSource({
    "persona_sandbox_a b, settings.problem.keyBlanks",
    "persona_sandbox_ä, settings.problem.keySigns",
    "inq_2hVd8PqLz4Yt, settings.problem.notAKey",
    "itmpl_abc, settings.problem.notAKey",
    "oat_abc, settings.problem.notAKey"
  })
  void whatCannotBeAKeyIsSaidAtOnce(String typed, String why) {
    key.type(typed);
    assertEquals(why, problem());
    assertEquals(Optional.empty(), key.environmentProperty().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "persona_", "persona_sandbox_1"})
  void theBeginningOfAKeyIsBlamedOnlyWhenItIsTried(String typed) {
    key.type(typed);
    assertEquals("", problem());
    assertFalse(key.check());
    assertEquals("settings.problem.keyTooShort", problem());
  }

  @Test
  void nothingIsNoKey() {
    key.type("  ");
    assertFalse(key.check());
    assertEquals("settings.problem.noKey", problem());
  }

  @Test
  void aWholeFilePastedIsTooLong() {
    key.type("persona_sandbox_" + "x".repeat(1_000));
    assertEquals("settings.problem.keyTooLong", problem());
  }

  @Test
  void clearingForgetsTheKey() {
    key.type(Desk.SANDBOX_KEY);
    key.clear();
    assertEquals("", key.secret());
    assertNull(key.problemProperty().get());
    assertEquals(Optional.empty(), key.environmentProperty().get());
  }

  @Test
  void noTextOfItHoldsTheKey() {
    key.type(Desk.SANDBOX_KEY);
    String texts = key + " " + key.problemProperty() + " " + key.environmentProperty();
    assertFalse(texts.contains(Desk.SANDBOX_KEY));
  }
}
