package dev.linkdesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
  private static final String SANDBOX_KEY = "persona_sandbox_test";

  @Test
  void takesPersonasLinkHostUnlessToldOtherwise() {
    Workspace typed = Workspace.typed("https://api.withpersona.com/api/v1/", SANDBOX_KEY, null);
    assertEquals(Workspace.PERSONA_API, typed.apiUrl());
    assertEquals(Workspace.PERSONA_LINKS, typed.linkHost());
  }

  @Test
  void takesTheServersOwnLinkHostOnThisComputer() {
    Workspace typed = Workspace.typed("http://127.0.0.1:8787/api/v1", SANDBOX_KEY, null);
    assertEquals(URI.create("http://127.0.0.1:8787"), typed.linkHost());
  }

  @Test
  void cutsAPathOffTheLinkHost() {
    Workspace typed =
        Workspace.typed(
            "https://api.withpersona.com/api/v1",
            SANDBOX_KEY,
            "https://acme.withpersona.com/verify");
    assertEquals(URI.create("https://acme.withpersona.com"), typed.linkHost());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://inquiry.withpersonna.com",
        "https://inquiry.withpersona.com.example.org",
        "https://withpersona.co"
      })
  void refusesALinkHostThatIsNotPersonas(String linkHost) {
    IllegalArgumentException told =
        assertThrows(
            IllegalArgumentException.class,
            () -> Workspace.typed("https://api.withpersona.com/api/v1", SANDBOX_KEY, linkHost));
    assertTrue(String.valueOf(told.getMessage()).endsWith("misspelt?"), told.getMessage());
  }

  @Test
  void readsTheEnvironmentFromTheKey() {
    assertEquals(Environment.SANDBOX, environmentOf(SANDBOX_KEY));
    assertEquals(Environment.PRODUCTION, environmentOf("persona_production_x"));
    assertEquals(Environment.PRODUCTION, environmentOf("of_unknown_shape"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.withpersona.com/api/v1",
        "http://127.0.0.1.example.org/api/v1",
        "http://10.0.0.1/api/v1",
        "ftp://127.0.0.1/api/v1",
        "api.withpersona.com",
        "https://",
        "https://user:secret@api.withpersona.com/api/v1",
        "https://api.withpersona.com/api/v1?x=1",
        "not an address"
      })
  void refusesAddressesThatTheKeyMustNotGoTo(String apiUrl) {
    assertThrows(IllegalArgumentException.class, () -> Workspace.typed(apiUrl, SANDBOX_KEY, null));
  }

  private static Environment environmentOf(String key) {
    return Workspace.typed("http://[::1]:1/api/v1", key, null).environment();
  }
}
