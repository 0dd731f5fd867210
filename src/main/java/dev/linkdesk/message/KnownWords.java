package dev.linkdesk.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a template that can be said: without its sentences about what is not known, and
 * without the heading of a list of which nothing is left.
 */
final class KnownWords {
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\h+");
  private static final Pattern ITEM = Pattern.compile("\\h*([-*\u2013\u2022]|\\d{1,2}[.)])\\h.*");

  private final Set<Placeholder> unknown;
  private final List<String> kept = new ArrayList<>();
  private int heading = -1;
  private boolean lostItem;
  private boolean keptItem;

  private KnownWords(Set<Placeholder> unknown) {
    this.unknown = unknown;
  }

  static String of(String raw, Set<Placeholder> unknown) {
    KnownWords words = new KnownWords(unknown);
    raw.lines().forEach(words::take);
    words.endList();
    return String.join("\n", words.kept);
  }

  private void take(String line) {
    boolean isItem = ITEM.matcher(line).matches();
    if (!isItem && !line.isBlank()) {
      endList();
    }
    String rest = known(line);
    boolean isLost = rest.isBlank() && !line.isBlank();
    lostItem |= isItem && isLost;
    keptItem |= isItem && !isLost;
    if (isLost) {
      return;
    }
    if (!isItem && line.strip().endsWith(":")) {
      heading = kept.size();
    }
    kept.add(rest);
  }

  private void endList() {
    if (heading >= 0 && lostItem && !keptItem) {
      kept.remove(heading);
    }
    heading = -1;
    lostItem = false;
    keptItem = false;
  }

  private String known(String line) {
    return mentionsUnknown(line)
        ? Arrays.stream(BETWEEN_SENTENCES.split(line))
            .filter(sentence -> !mentionsUnknown(sentence))
            .collect(Collectors.joining(" "))
        : line;
  }

  private boolean mentionsUnknown(String words) {
    return unknown.stream().anyMatch(each -> words.contains(each.written()));
  }
}
