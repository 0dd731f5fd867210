package dev.linkdesk.persona;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer for people to read, with all masked that is not known to be harmless. Names of members
 * stay, and so does what is null or empty; of values stay only those of the members listed here, in
 * the shape that they should have.
 */
final class MaskedJson {
  static final String MASK = "\u2022\u2022\u2022\u2022";

  private static final Pattern ID = Pattern.compile("[a-z]{2,12}_[A-Za-z0-9_]{1,60}");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_/-]{0,80}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private static final Set<String> WORDS =
      Set.of(
          "type",
          "status",
          "requirement",
          "previous-step-name",
          "next-step-name",
          "device-type",
          "device-handoff-method",
          "ip-connection-type",
          "threat-level",
          "account-status");

  /** Whose values are true or false, and say nothing of who it is. */
  private static final Set<String> FLAGS =
      Set.of("is-proxy", "is-tor", "is-datacenter", "is-vpn", "live", "active");

  private MaskedJson() {}

  static String write(Node answer) {
    return Json.writeIndented(masked("", answer.value(), false));
  }

  private static @Nullable Object masked(String name, @Nullable Object value, boolean isCheck) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> members -> object(name, members, isCheck);
      case List<?> items -> list(name, items, isCheck);
      default -> isHarmless(name, value, isCheck) ? value : MASK;
    };
  }

  private static Object object(String name, Map<?, ?> members, boolean isCheck) {
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    boolean isField = name.equals("fields");
    members.forEach((key, value) -> {
      String member = String.valueOf(key);
      boolean ofCheck = isCheck && isOfCheck(member) && !(value instanceof Map<?, ?>);
      kept.put(member, isField ? field(value) : masked(member, value, ofCheck));
    });
    return kept;
  }

  private static Object list(String name, List<?> items, boolean isCheck) {
    boolean areChecks = isCheck || name.equals("checks");
    return items.stream().map(item -> orNull(masked(name, item, areChecks))).toList();
  }

  /** Streams of ours hold no null. */
  private static Object orNull(@Nullable Object value) {
    return value == null ? MASK : value;
  }

  /** Of a field its type alone: its value is what the applicant wrote. */
  private static @Nullable Object field(@Nullable Object field) {
    if (!(field instanceof Map<?, ?> members)) {
      return field == null ? null : MASK;
    }
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    members.forEach((key, value) -> {
      boolean isType = "type".equals(key) && value instanceof String;
      kept.put(String.valueOf(key), value == null || isType ? value : MASK);
    });
    return kept;
  }

  private static boolean isHarmless(String name, Object value, boolean isCheck) {
    if (value instanceof Boolean) {
      return FLAGS.contains(name);
    }
    if (!(value instanceof String text)) {
      return false;
    }
    if (name.equals("id")) {
      return ID.matcher(text).matches();
    }
    if (name.endsWith("-at")) {
      return TIME.matcher(text).matches();
    }
    if (name.equals("country-code")) {
      return COUNTRY.matcher(text).matches();
    }
    boolean isWord = WORDS.contains(name) || (isCheck && isOfCheck(name));
    return isWord && WORD.matcher(text).matches();
  }

  private static boolean isOfCheck(String name) {
    return name.equals("name") || name.equals("reasons");
  }
}
