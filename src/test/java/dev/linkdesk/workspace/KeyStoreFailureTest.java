package dev.linkdesk.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyStoreFailureTest {
  private final Exception cause = new Exception("why");
  private final KeyStoreFailure failure = new KeyStoreFailure(Reason.DAMAGED, cause);

  @Test
  void namesNoPlaceUntilItIsTold() {
    assertEquals(Optional.empty(), failure.place());
    assertEquals(Optional.of(KeyPlace.VAULT), failure.at(KeyPlace.VAULT).place());
    assertEquals(Optional.empty(), failure.place());
  }

  @Test
  void isOtherwiseTheSameAtAPlace() {
    KeyStoreFailure placed = failure.at(KeyPlace.SYSTEM);
    assertEquals(Reason.DAMAGED, placed.reason());
    assertEquals(failure.getMessage(), placed.getMessage());
    assertSame(cause, placed.getCause());
    assertArrayEquals(failure.getStackTrace(), placed.getStackTrace());
  }
}
