package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeyTest {
  @Test
  void isSentAsItIs() {
    assertEquals("Bearer persona_sandbox_x", new ApiKey("persona_sandbox_x").bearer());
  }

  @Test
  void losesTheBlanksThatPastingLeavesAroundIt() {
    assertEquals("Bearer persona_sandbox_x", new ApiKey(" persona_sandbox_x\r\n").bearer());
  }

  @Test
  void derivesASecretThatIsTheSameEachTimeAndAnotherForEachKeyAndUse() {
    byte[] secret = new ApiKey("persona_sandbox_x").derive("a use");

    assertEquals(32, secret.length);
    assertArrayEquals(secret, new ApiKey(" persona_sandbox_x\n").derive("a use"));
    assertFalse(Arrays.equals(secret, new ApiKey("persona_sandbox_x").derive("another use")));
    assertFalse(Arrays.equals(secret, new ApiKey("persona_sandbox_y").derive("a use")));
  }

  @Test
  void showsNothingOfItself() {
    assertEquals("ApiKey[redacted]", new ApiKey("persona_sandbox_x").toString());
  }

  @Test
  void isNotInTheTextOfAnAddress() {
    PersonaAddress address =
        new PersonaAddress(
            URI.create("https://api.withpersona.com/api/v1"), new ApiKey("secret"), "Linkdesk/1");

    assertFalse(address.toString().contains("secret"), address.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two words", "line\nbreak", "schlüssel", "tab\there"})
  void mustFitIntoAHeader(String unfit) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new ApiKey(unfit));

    assertFalse(
        !unfit.isBlank() && String.valueOf(refusal.getMessage()).contains(unfit),
        "the message quotes the key");
  }

  @Test
  void isNotEndless() {
    assertThrows(IllegalArgumentException.class, () -> new ApiKey("x".repeat(1_001)));
  }
}
