package dev.linkdesk.ui.results.explain;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.TextClipboard;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WebBrowser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** For the curious: an inquiry in Persona's dashboard, as JSON, and as a command for a shell. */
public final class CloserLook {
  private static final String PERSONA = "withpersona.com";
  private static final String DASHBOARD = "https://app.withpersona.com/dashboard/inquiries/";

  /**
   * Where Persona's API is.
   *
   * @param api the address that all paths are put behind
   * @param version of the API
   */
  public record Place(Environment environment, URI api, String version) {
    /** Whether it is Persona itself, and not the demo or a stand-in. */
    boolean isPersona() {
      String host = api.getHost();
      String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return environment != Environment.DEMO
          && (lower.equals(PERSONA) || lower.endsWith("." + PERSONA));
    }
  }

  private final Texts texts;
  private final Place place;
  private final WebBrowser browser;
  private final TextClipboard clipboard;
  private final Background background;
  private final FailureReports reports;
  private final Consumer<InquiryId> showRaw;
  private final Consumer<Said> say;

  /**
   * @param showRaw opens the JSON of an inquiry
   * @param say tells what became of it
   */
  public CloserLook(
      Texts texts,
      Place place,
      WebBrowser browser,
      TextClipboard clipboard,
      Background background,
      FailureReports reports,
      Consumer<InquiryId> showRaw,
      Consumer<Said> say) {
    this.texts = texts;
    this.place = place;
    this.browser = browser;
    this.clipboard = clipboard;
    this.background = background;
    this.reports = reports;
    this.showRaw = showRaw;
    this.say = say;
  }

  /** What can be done about one inquiry. */
  public List<Command> commands(Inquiry inquiry) {
    InquiryId id = inquiry.id();
    return List.of(
        new Command(
            "results.dashboard",
            texts.get("explain.look.dashboard"),
            null,
            whyNoDashboard().orElse(null),
            () -> openDashboard(id)),
        new Command(
            "results.raw", texts.get("explain.look.raw"), null, () -> showRaw.accept(id)),
        new Command("results.curl", texts.get("explain.look.curl"), null, () -> copyCurl(id)));
  }

  private Optional<String> whyNoDashboard() {
    return place.isPersona()
        ? Optional.empty()
        : Optional.of(
            texts.get(
                place.environment() == Environment.DEMO
                    ? "explain.look.noDashboardDemo"
                    : "explain.look.noDashboardHere"));
  }

  private void openDashboard(InquiryId id) {
    background.<Boolean>run(
        () -> {
          browser.open(DASHBOARD + id.value());
          return true;
        },
        opened -> say.accept(Said.done(Notice.Kind.INFO, texts.get("explain.look.opened"))),
        failure -> say.accept(Said.failed(failure, reports)));
  }

  private void copyCurl(InquiryId id) {
    String command = CurlCommand.of(place.api(), place.version(), id);
    clipboard.put(command);
    boolean copied = clipboard.read().filter(command::equals).isPresent();
    say.accept(
        copied
            ? Said.done(Notice.Kind.INFO, texts.get("explain.look.curlCopied"))
            : Said.notDone(Notice.Kind.WARNING, texts.get("explain.look.clipboardHeld")));
  }
}
