package dev.linkdesk.demo;

import java.util.Locale;

/** How the names in an answer are spelt; requests are taken in any of the three. */
enum Inflection {
  KEBAB,
  CAMEL,
  SNAKE;

  /**
   * @throws Refusal 400 for anything but kebab, camel or snake
   */
  static Inflection of(String header) {
    return switch (header) {
      case "kebab" -> KEBAB;
      case "camel" -> CAMEL;
      case "snake" -> SNAKE;
      default -> throw Refusal.badRequest("Key-Inflection must be one of: camel, kebab, snake");
    };
  }

  /** Spells a kebab-case name this way. */
  String spell(String kebab) {
    return switch (this) {
      case KEBAB -> kebab;
      case SNAKE -> kebab.replace('-', '_');
      case CAMEL -> camel(kebab);
    };
  }

  private static String camel(String kebab) {
    StringBuilder text = new StringBuilder(kebab.length());
    boolean up = false;
    for (int i = 0; i < kebab.length(); i++) {
      char c = kebab.charAt(i);
      if (c == '-') {
        up = true;
      } else {
        text.append(up ? Character.toUpperCase(c) : c);
        up = false;
      }
    }
    return text.toString();
  }

  /** The kebab-case spelling of a name in any of the three. */
  static String kebab(String name) {
    StringBuilder text = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        text.append('-').append(Character.toLowerCase(c));
      } else {
        text.append(c == '_' ? '-' : c);
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
