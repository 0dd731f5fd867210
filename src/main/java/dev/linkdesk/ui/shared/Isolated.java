package dev.linkdesk.ui.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Texts beside one another, of which each may run from right to left and turns no other around. */
public final class Isolated {
  private static final char START = '\u2068';
  private static final char END = '\u2069';

  private Isolated() {}

  /** A text for the midst of others: Unicode's first strong isolate. */
  public static String text(String text) {
    return START + text + END;
  }

  /** Some texts one after the other, with something in between. */
  public static String joined(List<String> texts, String between) {
    return texts.stream().map(Isolated::text).collect(Collectors.joining(between));
  }
}
