package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.ui.shared.Problem;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.withpersona.com/api/v1",
        "https://api.withpersona.com/api/v1/",
        "HTTPS://API.withpersona.com/api/v1",
        "http://127.0.0.1:8787/api/v1",
        "http://[::1]:8787/api/v1",
        "http://localhost:8787/api/v1"
      })
  void theKeyMayGoThere(String address) {
    assertNull(Addresses.apiProblem(address));
  }

  @ParameterizedTest
  @CsvSource({
    "http://api.withpersona.com/api/v1, settings.problem.notEncrypted",
    "http://localhost.example.org/api/v1, settings.problem.notEncrypted",
    "http://127.0.0.1.example.org/api/v1, settings.problem.notEncrypted",
    "ftp://127.0.0.1/api/v1, settings.problem.notEncrypted",
    "https://api.withpersona.com, settings.problem.noApiPath",
    "https://api.withpersona.com/api/v2, settings.problem.noApiPath",
    "api.withpersona.com/api/v1, settings.problem.notAnAddress",
    "https://me:secret@api.withpersona.com/api/v1, settings.problem.notAnAddress",
    "https://api.withpersona.com/api/v1?a=b, settings.problem.notAnAddress",
    "https://api.withpersona.com/api/v1#a, settings.problem.notAnAddress",
    "https://, settings.problem.notAnAddress",
    "https://a b/api/v1, settings.problem.notAnAddress"
  })
  void theKeyMayNotGoThere(String address, String why) {
    Problem problem = Objects.requireNonNull(Addresses.apiProblem(address), address);
    assertEquals(why, problem.textKey());
  }

  @ParameterizedTest
  @CsvSource({
    "https://inquiry.withpersona.com, https://inquiry.withpersona.com",
    "https://inquiry.withpersona.com/, https://inquiry.withpersona.com",
    "acme.withpersona.com, https://acme.withpersona.com",
    "ACME.withpersona.com, https://acme.withpersona.com",
    "http://127.0.0.1:8787, http://127.0.0.1:8787"
  })
  void linksMayLeadThere(String typed, URI host) {
    assertNull(Addresses.linkHostProblem(typed));
    assertEquals(host, Addresses.linkHost(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example.org, settings.problem.notPersonas",
    "https://withpersona.com.example.org, settings.problem.notPersonas",
    "https://evilwithpersona.com, settings.problem.notPersonas",
    "http://acme.withpersona.com, settings.problem.notEncrypted",
    "https://acme.withpersona.com/verify, settings.problem.notAHost",
    "https://acme.withpersona.com?x=1, settings.problem.notAHost",
    "acme corp, settings.problem.notAHost"
  })
  void linksMayNotLeadThere(String typed, String why) {
    Problem problem = Objects.requireNonNull(Addresses.linkHostProblem(typed), typed);
    assertEquals(why, problem.textKey());
  }

  @Test
  void aSlashAtTheEndOfTheApiAddressIsDropped() {
    assertEquals(
        URI.create("https://api.withpersona.com/api/v1"),
        Addresses.api("https://API.withpersona.com/api/v1/"));
  }
}
