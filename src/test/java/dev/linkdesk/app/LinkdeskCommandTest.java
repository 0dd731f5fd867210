package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.inquiry.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkdeskCommandTest {
  private static final String KEY = "persona_sandbox_TestKeyOfNoWorth";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private @Nullable Settings started;

  @Test
  void opensTheDemoWhenNothingIsSaid() {
    assertEquals(0, run());
    assertNull(started().account());
    assertEquals(DataFolder.usual(), started().dataFolder());
  }

  @Test
  void takesADataFolder() {
    assertEquals(0, run("--data-dir", "some/where"));
    assertEquals(Path.of("some/where"), started().dataFolder());
  }

  @Test
  void takesAWorkspaceForThisRunWithTheKeyFromTheEnvironment() {
    assertEquals(
        0, run("--api-url", "http://127.0.0.1:8787/api/v1", "--api-key-env", "LINKDESK_KEY"));
    Settings.Account account = Objects.requireNonNull(started().account());
    assertEquals(Environment.SANDBOX, account.workspace().environment());
    assertEquals(URI.create("http://127.0.0.1:8787"), account.workspace().linkHost());
  }

  @Test
  void takesWhatToShow() {
    assertEquals(0, run("--data-dir", "some/where", " usr_ABC 123 "));
    assertEquals("usr_ABC 123", started().show());
    assertFalse(started().toString().contains("usr_ABC"));
  }

  @Test
  void showsNothingWhenNothingIsNamed() {
    assertEquals(0, run());
    assertNull(started().show());
  }

  @Test
  void refusesToShowWhatNobodyCanHaveMeant() {
    for (String what : new String[] {"", "  ", "a\nb", "x".repeat(2_001)}) {
      assertEquals(2, run(what));
    }
    assertNull(started);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "one two",
        "--data-dir",
        "--api-url https://api.withpersona.com/api/v1",
        "--api-key-env LINKDESK_KEY",
        "--link-host https://acme.withpersona.com",
        "--api-url https://api.withpersona.com/api/v1 --api-key-env NOT_THERE",
        "--api-url http://api.withpersona.com/api/v1 --api-key-env LINKDESK_KEY",
        "demo-server --port -1",
        "demo-server --port many",
        "demo-server --rate-limit 0",
        "demo-server --without-permission",
        "demo-server --without-permission inquiry.wriite"
      })
  void answersArgumentsItCannotReadWithASentenceAndTwo(String arguments) {
    assertEquals(2, run(arguments.split(" ")));
    assertFalse(err.toString().isBlank());
    assertFalse(err.toString().contains("Exception"), err.toString());
    assertFalse(err.toString().contains(KEY), err.toString());
    assertNull(started);
  }

  @Test
  void saysItsVersion() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("Linkdesk \\d+\\.\\d+\\.\\d+\\R"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--data-dir",
        "--api-url",
        "--api-key-env",
        "--link-host",
        "WHAT",
        "--version",
        "demo-server"
      })
  void listsEveryOptionInItsHelp(String option) {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains(option), out.toString());
  }

  @Test
  void listsThePermissionsThatTheDemoServerCanTakeAway() {
    assertEquals(0, run("demo-server", "--help"));
    // Its lines are broken where they are full, be it within a name.
    String help = out.toString().replaceAll("\\s", "");
    assertTrue(help.contains("--without-permission"), help);
    for (String permission : DemoOptions.permissions()) {
      assertTrue(help.contains(permission), help);
    }
  }

  @Test
  void takesPermissionsAwayFromTheDemoServer() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Thread server =
        Thread.ofVirtual()
            .start(() ->
                run(
                    "demo-server",
                    "--port",
                    "" + port,
                    "--without-permission",
                    "inquiry.write",
                    "--without-permission",
                    "event.read"));
    try {
      String api = "http://127.0.0.1:" + port + "/api/v1/";
      Awaitility.await().ignoreExceptions().until(() -> status(api + "inquiries") == 200);
      assertEquals(403, status(api + "events"));
    } finally {
      server.interrupt();
      server.join();
    }
  }

  private static int status(String url) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer any").build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void saysThatThePortOfTheDemoServerIsTaken() throws Exception {
    try (DemoServer other = DemoServer.start(DemoOptions.defaults())) {
      assertEquals(1, run("demo-server", "--port", "" + other.linkHost().getPort()));
      assertTrue(err.toString().contains("take another with --port"), err.toString());
    }
  }

  @Test
  void saysWhyItCannotStart() {
    int code =
        LinkdeskCommand.run(
            new String[] {},
            Map.of(),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            settings -> {
              throw new StartFailure("There is no room.");
            });
    assertEquals(1, code);
    assertEquals("There is no room." + System.lineSeparator(), err.toString());
  }

  private Settings started() {
    return Objects.requireNonNull(started, "no window was started");
  }

  private int run(String... arguments) {
    return LinkdeskCommand.run(
        arguments,
        Map.of("LINKDESK_KEY", KEY),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        settings -> {
          started = settings;
          return 0;
        });
  }
}
