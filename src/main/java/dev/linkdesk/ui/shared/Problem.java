package dev.linkdesk.ui.shared;

import java.util.List;

/** What is wrong with an input, as the key of its words and their placeholders. */
public record Problem(String textKey, List<Object> placeholders) {
  public Problem {
    placeholders = List.copyOf(placeholders);
  }

  public static Problem of(String textKey, Object... placeholders) {
    return new Problem(textKey, List.of(placeholders));
  }

  /** Placeholders may hold what was typed: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "Problem[" + textKey + "]";
  }
}
