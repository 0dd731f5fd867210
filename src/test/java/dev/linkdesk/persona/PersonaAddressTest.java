package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.withpersona.com/api/v1",
        "http://localhost:8787/api/v1",
        "http://127.0.0.1:8787/api/v1",
        "http://127.1.2.3/api/v1",
        "http://[::1]:8787/api/v1"
      })
  void takesEncryptedAddressesAndThisMachine(String api) {
    assertEquals(URI.create(api), address(api).api());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.withpersona.com/api/v1",
        "http://127.0.0.1.example.org/api/v1",
        "http://localhost.example.org/api/v1",
        "http://192.168.0.1/api/v1",
        "http://0.0.0.0/api/v1",
        "http://[fe80::1]/api/v1"
      })
  void sendsNoKeyUnencryptedToAnotherMachine(String api) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> address(api));

    assertTrue(String.valueOf(refusal.getMessage()).contains("unencrypted"), refusal.toString());
    assertFalse(refusal.toString().contains("secret"), refusal.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://api.withpersona.com/api/v1",
        "/api/v1",
        "mailto:someone@example.org",
        "https://user:secret@api.withpersona.com/api/v1",
        "https://api.withpersona.com/api/v1?key=secret",
        "https://api.withpersona.com/api/v1#secret"
      })
  void refusesWhatIsNoPlainAddressWithoutQuotingIt(String api) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> address(api));

    assertFalse(refusal.toString().contains("secret"), refusal.toString());
  }

  @Test
  void refusesAUserAgentThatDoesNotFitIntoAHeader() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new PersonaAddress(
                URI.create("https://api.withpersona.com/api/v1"), new ApiKey("k"), "a\nb"));
  }

  private static PersonaAddress address(String api) {
    return new PersonaAddress(URI.create(api), new ApiKey("secret"), "Linkdesk/0.1.0");
  }
}
