package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Puts what is known of a failure on the clipboard, for whoever is asked for help. A report holds
 * no key, link or value, and nothing of what Persona's answer said but which part of the request it
 * is about.
 */
public final class FailureReports {
  private static final Pattern HARMLESS_POINTER = Pattern.compile("[A-Za-z0-9_/-]{1,200}");

  private final Place place;
  private final TextClipboard clipboard;
  private final InstantSource clock;
  private final Texts texts;

  /**
   * Where the program works.
   *
   * @param version of the program
   * @param apiVersion of Persona's API
   * @param host of the API
   */
  public record Place(String version, String apiVersion, Environment environment, String host) {}

  public FailureReports(Place place, TextClipboard clipboard, InstantSource clock, Texts texts) {
    this.place = place;
    this.clipboard = clipboard;
    this.clock = clock;
    this.texts = texts;
  }

  /** Shows the failure's sentence, what can be done about it, and a link that copies the report. */
  public void show(Notice notice, Failure failure, Notice.Way... does) {
    Notice.Way[] ways = Arrays.copyOf(does, does.length + 1);
    ways[does.length] = way(failure);
    notice.show(Notice.Kind.DANGER, sentence(failure), ways);
  }

  public String sentence(Failure failure) {
    return new FailureTexts(texts).sentence(failure);
  }

  /** The words of {@link #copy}. */
  public String words() {
    return texts.get("shared.report.copy");
  }

  /** A link under the sentence of a failure that copies the report. */
  public Notice.Way way(Failure failure) {
    String seenAt = String.valueOf(clock.instant());
    return new Notice.Way(
        words(), () -> clipboard.put(text(failure, seenAt)), texts.get("shared.report.copied"));
  }

  public void copy(Failure failure) {
    clipboard.put(text(failure, String.valueOf(clock.instant())));
  }

  private String text(Failure failure, String at) {
    List<String> lines = new ArrayList<>();
    lines.add("Linkdesk " + place.version() + ", Persona-Version " + place.apiVersion());
    lines.add("When: " + at);
    lines.add("Where: " + place.environment().word() + ", " + place.host());
    lines.add("What: " + failure.getMessage());
    failure.requestId().ifPresent(id -> lines.add("Request-Id: " + id));
    if (failure instanceof Failure.NotAllowed refused) {
      refused.permission().ifPresent(missing -> lines.add("Missing permission: " + missing));
    }
    failure.persona().stream()
        .map(Failure.Problem::pointer)
        .filter(Objects::nonNull)
        .filter(pointer -> HARMLESS_POINTER.matcher(pointer).matches())
        .map(pointer -> "About: " + pointer)
        .forEach(lines::add);
    Throwable cause = failure.getCause();
    if (cause != null) {
      lines.add("Cause: " + cause.getClass().getName());
    }
    lines.add(
        "On: Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch"));
    return String.join("\n", lines) + "\n";
  }
}
