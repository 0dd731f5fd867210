package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an opening is told: as likely, never as fact. */
public final class OpeningWords {
  private static final Pattern PATCHES = Pattern.compile("( \\d+(?:\\.[1-9]\\d*)?)[\\d.]*$");

  private static final Pattern VERSION = Pattern.compile(" \\d[\\d.]*$");

  private final Texts texts;

  public OpeningWords(Texts texts) {
    this.texts = texts;
  }

  /** As a line of a timeline: "Opened, likely by a person", "Probably opened by a scanner". */
  public String line(Opening opening) {
    return switch (opening) {
      case Opening.Never never -> texts.get("explain.opened.never");
      case Opening.LikelyPerson person -> texts.get("explain.opened.person");
      case Opening.ProbablyScanner scanner -> texts.get("explain.opened.scanner");
      case Opening.Unknown unknown ->
          texts.get(unknown.at() == null ? "explain.opened.unknown" : "explain.opened.bySomebody");
    };
  }

  /**
   * "Chrome 126 · Android 14 · US", "Google Cloud · 4 s after the link was given"; may be empty.
   */
  public Optional<String> about(Opening opening) {
    String about =
        switch (opening) {
          case Opening.LikelyPerson person ->
              joined(
                  brief(person.browser()),
                  person.system() == null ? device(person.device()) : brief(person.system()),
                  person.country());
          case Opening.ProbablyScanner scanner -> joined(scanner.network(), after(scanner.after()));
          case Opening.Never never -> "";
          case Opening.Unknown unknown -> "";
        };
    return about.isEmpty() ? Optional.empty() : Optional.of(about);
  }

  /** Where little room is: "Android · US"; empty where nothing is known or no person likely. */
  public Optional<String> briefly(Opening opening) {
    if (!(opening instanceof Opening.LikelyPerson person)) {
      return Optional.empty();
    }
    String system = person.system();
    String where =
        joined(
            system == null ? device(person.device()) : VERSION.matcher(system).replaceFirst(""),
            person.country());
    return where.isEmpty() ? Optional.empty() : Optional.of(where);
  }

  /** "Chrome 126" for "Chrome 126.0.0.0", "iOS 17.5" for "iOS 17.5.1": more helps nobody. */
  private static @Nullable String brief(@Nullable String named) {
    return named == null ? null : PATCHES.matcher(named).replaceFirst("$1");
  }

  private @Nullable String device(@Nullable String device) {
    if (device == null) {
      return null;
    }
    String key = "explain.device." + device.toLowerCase(Locale.ROOT);
    return texts.has(key) ? texts.get(key) : device;
  }

  private @Nullable String after(@Nullable Duration after) {
    if (after == null) {
      return null;
    }
    return after.compareTo(Duration.ofMinutes(2)) < 0
        ? texts.get("explain.opened.seconds", after.toSeconds())
        : after.compareTo(Duration.ofHours(2)) < 0
            ? texts.get("explain.opened.minutes", after.toMinutes())
            : null;
  }

  private String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(texts.get("explain.join.between")));
  }
}
