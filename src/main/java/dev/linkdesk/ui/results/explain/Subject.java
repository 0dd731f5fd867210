package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Field;
import java.util.List;
import java.util.Locale;

/** What a check looks at, by the name of the check and else by the kind of its verification. */
@SuppressWarnings("ImmutableEnumChecker") // what Set.of and List.of make cannot be changed
enum Subject {
  SELFIE("selfie"),
  DATABASE("database", "aamva"),
  DOCUMENT("document"),
  EMAIL("email"),
  PHONE("phone"),
  ID("id", "government_id"),
  OTHER;

  private final List<String> beginnings;

  Subject(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  static Subject of(String kind, String check) {
    Subject named = of(check);
    return named == OTHER ? of(kind) : named;
  }

  private static Subject of(String word) {
    String normal = Field.normal(word);
    for (Subject subject : values()) {
      if (subject.beginnings.stream().anyMatch(start -> begins(normal, start))) {
        return subject;
      }
    }
    return OTHER;
  }

  private static boolean begins(String word, String start) {
    return word.equals(start) || word.startsWith(start + "_");
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
