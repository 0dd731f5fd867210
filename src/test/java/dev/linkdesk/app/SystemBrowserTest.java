package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemBrowserTest {
  private static final String LINK = "https://inquiry.withpersona.com/verify?inquiry-id=inq_A1";

  @TempDir private Path folder;

  @Test
  void givesTheOpenerAnAddressThatLeadsToTheLinkOnce() throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser = opening("printf %s \"$1\" > " + given)) {
      browser.open(LINK);
      String address = Files.readString(given);
      HttpResponse<Void> first = get(address);
      assertEquals(302, first.statusCode());
      assertEquals(LINK, first.headers().firstValue("Location").orElse(""));
      assertEquals(410, get(address).statusCode());
    }
  }

  @Test
  void keepsTheLinkOutOfTheProcessList() throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser = opening("echo \"$0 $*\" > " + given)) {
      browser.open(LINK);
      String seen = Files.readString(given);
      assertTrue(seen.contains("http://127.0.0.1:"), seen);
      assertFalse(seen.contains("inq_A1"), seen);
    }
  }

  @Test
  void leadsToAMailProgramWithoutShowingRecipientOrText() throws Exception {
    String mail = "mailto:mina@example.com?subject=Hello%20Mina&body=See%0D%0A" + "x".repeat(1700);
    Path given = folder.resolve("given");
    try (SystemBrowser browser = opening("printf %s \"$*\" > " + given)) {
      browser.open(mail);
      String seen = Files.readString(given);
      assertFalse(seen.contains("mina") || seen.contains("mailto"), seen);
      assertEquals(mail, get(seen).headers().firstValue("Location").orElse(""));
    }
  }

  @Test
  void failsWhenTheOpenerFails() throws Exception {
    try (SystemBrowser browser = opening("exit 3")) {
      assertThrows(IOException.class, () -> browser.open(LINK));
    }
  }

  @Test
  void failsWhenThereIsNoOpener() {
    try (SystemBrowser browser = new SystemBrowser(List.of("no-such-opener-here"), List.of())) {
      assertThrows(IOException.class, () -> browser.open(LINK));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:mina@example.com?body=Hi", "sms:+4915123456789?body=Hi"})
  void failsBeforeAnythingIsOpenedWhenNoProgramHandlesTheAddress(String address) throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser = asking(":", "echo opened > " + given)) {
      IOException none = assertThrows(IOException.class, () -> browser.open(address));
      assertFalse(String.valueOf(none.getMessage()).contains("Hi"), none::getMessage);
    }
    assertFalse(Files.exists(given));
  }

  @Test
  void asksForTheKindOfAddressAloneAndOpensWhatAProgramHandles() throws Exception {
    Path asked = folder.resolve("asked");
    Path given = folder.resolve("given");
    try (SystemBrowser browser =
        asking("echo \"$*\" > " + asked + "; echo mail.desktop", "echo opened > " + given)) {
      browser.open("mailto:mina@example.com?body=Hi");
    }
    assertEquals("x-scheme-handler/mailto", Files.readString(asked).strip());
    assertTrue(Files.exists(given));
  }

  @Test
  void aWebAddressNeedsNoOtherProgram() throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser = asking(":", "echo opened > " + given)) {
      browser.open(LINK);
    }
    assertTrue(Files.exists(given));
  }

  @Test
  void goesOnWhenTheSystemFailsToSayWhatHandlesTheAddress() throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser = asking("exit 3", "echo opened > " + given)) {
      browser.open("mailto:mina@example.com");
    }
    assertTrue(Files.exists(given));
  }

  @Test
  void goesOnWhenTheSystemCannotBeAsked() throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser =
        new SystemBrowser(
            script("opener", "echo opened > " + given), List.of("no-such-command-here"))) {
      browser.open("mailto:mina@example.com");
    }
    assertTrue(Files.exists(given));
  }

  @Test
  void waitsNoLongerThanAMomentForTheSystemToSay() throws Exception {
    Path given = folder.resolve("given");
    try (SystemBrowser browser = asking("exec sleep 60", "echo opened > " + given)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> browser.open("mailto:mina@example.com"));
    }
    assertTrue(Files.exists(given));
  }

  private SystemBrowser opening(String line) throws IOException {
    return asking("echo some.desktop", line);
  }

  private SystemBrowser asking(String handlers, String opener) throws IOException {
    return new SystemBrowser(script("opener", opener), script("handlers", handlers));
  }

  private List<String> script(String name, String line) throws IOException {
    Path script = Files.writeString(folder.resolve(name), line + "\n");
    return List.of("sh", script.toString());
  }

  private static HttpResponse<Void> get(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.discarding());
    }
  }
}
