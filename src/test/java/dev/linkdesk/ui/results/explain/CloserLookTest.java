package dev.linkdesk.ui.results.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CloserLookTest {
  private static final String API = "https://api.withpersona.com/api/v1";
  private static final Inquiry INQUIRY = Inquiry.known(Made.ID, InquiryStatus.CREATED);

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final FakeClipboard clipboard = new FakeClipboard();
  private final HandTicker ticker = new HandTicker(Made.CREATED);
  private final List<String> opened = new ArrayList<>();
  private final List<InquiryId> raw = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  @Test
  void opensTheInquiryInPersonasDashboard() {
    command(Environment.SANDBOX, API, "results.dashboard").run();
    assertEquals(List.of("https://app.withpersona.com/dashboard/inquiries/inq_1"), opened);
  }

  @ParameterizedTest
  @CsvSource({
    "DEMO,http://127.0.0.1:8787/api/v1",
    "DEMO,https://api.withpersona.com/api/v1",
    "SANDBOX,https://proxy.acme.example/api/v1",
    "PRODUCTION,https://notwithpersona.com/api/v1",
    "PRODUCTION,https://withpersona.com.example/api/v1"
  })
  void whereThereIsNoDashboardItSaysWhy(Environment environment, String api) {
    Command command = command(environment, api, "results.dashboard");
    assertFalse(command.isPossible());
    assertTrue(command.reason().isPresent());
    command.run();
    assertEquals(List.of(), opened);
  }

  @Test
  void theJsonIsShownOnDemand() {
    command(Environment.DEMO, API, "results.raw").run();
    assertEquals(List.of(Made.ID), raw);
  }

  @Test
  void theCommandHoldsNoKey() {
    command(Environment.SANDBOX, API, "results.curl").run();
    assertEquals(
        """
        curl --silent --show-error --globoff \\
          --header "Authorization: Bearer $PERSONA_API_KEY" \\
          --header 'Persona-Version: 2025-10-27' \\
          --header 'Key-Inflection: kebab' \\
          --header 'Accept: application/json' \\
          'https://api.withpersona.com/api/v1/inquiries/inq_1'\
        """,
        clipboard.read().orElseThrow());
    assertTrue(said.getFirst().sentence().startsWith("Copied without the API key"));
  }

  @Test
  void aShellReadsWhatIsQuotedAsItIs() throws IOException, InterruptedException {
    String odd = "it's $HOME `id` \"x\" \\ !! *";
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", "printf %s " + CurlCommand.quoted(odd)).start();
    String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    assertEquals(odd, read);
  }

  private Command command(Environment environment, String api, String id) {
    CloserLook look =
        new CloserLook(
            texts,
            new CloserLook.Place(environment, URI.create(api), "2025-10-27"),
            opened::add,
            clipboard,
            new InlineBackground(),
            Reports.of(environment, clipboard, ticker, texts),
            raw::add,
            said::add);
    return look.commands(INQUIRY).stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
