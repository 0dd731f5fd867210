package dev.linkdesk.demo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says of itself: the few that people use, and nothing claimed of others. Each null
 * where it does not say.
 */
record UserAgent(
    @Nullable String browserName,
    @Nullable String browserVersion,
    @Nullable String osName,
    @Nullable String osVersion,
    @Nullable String deviceType) {
  static final UserAgent UNKNOWN = new UserAgent(null, null, null, null, null);

  /** A name, and where the version stands behind it. */
  private record Mark(String name, Pattern pattern) {
    Mark(String name, String pattern) {
      this(name, Pattern.compile(pattern));
    }

    Optional<Found> in(String header) {
      Matcher matcher = pattern.matcher(header);
      return matcher.find()
          ? Optional.of(new Found(name, matcher.group(1).replace('_', '.')))
          : Optional.empty();
    }
  }

  private record Found(String name, String version) {}

  /** Browsers that call themselves by another's name too come before it. */
  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("Microsoft Edge", "Edg(?:A|iOS)?/([0-9.]+)"),
          new Mark("Opera", "OPR/([0-9.]+)"),
          new Mark("Samsung Browser", "SamsungBrowser/([0-9.]+)"),
          new Mark("Firefox", "(?:Firefox|FxiOS)/([0-9.]+)"),
          new Mark("Chrome", "(?:Chrome|CriOS)/([0-9.]+)"),
          new Mark("Safari", "Version/([0-9.]+).* Safari/"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("iOS", "(?:iPhone|iPad).* OS ([0-9_]+) like Mac"),
          new Mark("Android", "Android ([0-9.]+)"),
          new Mark("Windows", "Windows NT ([0-9.]+)"),
          new Mark("Mac", "Mac OS X ([0-9_.]+)"),
          new Mark("GNU/Linux", "Linux()"));

  static UserAgent of(@Nullable String header) {
    if (header == null || header.contains("bot") || header.contains("HeadlessChrome")) {
      return UNKNOWN;
    }
    Optional<Found> browser = first(BROWSERS, header);
    Optional<Found> system = first(SYSTEMS, header);
    return new UserAgent(
        browser.map(Found::name).orElse(null),
        version(browser),
        system.map(Found::name).orElse(null),
        version(system),
        system.map(found -> device(header, found.name())).orElse(null));
  }

  private static Optional<Found> first(List<Mark> marks, String header) {
    return marks.stream().flatMap(mark -> mark.in(header).stream()).findFirst();
  }

  private static @Nullable String version(Optional<Found> found) {
    return found.map(Found::version).filter(version -> !version.isEmpty()).orElse(null);
  }

  private static String device(String header, String system) {
    return switch (system) {
      case "iOS" -> header.contains("iPad") ? "tablet" : "smartphone";
      case "Android" -> header.contains("Mobile") ? "smartphone" : "tablet";
      default -> "desktop";
    };
  }
}
