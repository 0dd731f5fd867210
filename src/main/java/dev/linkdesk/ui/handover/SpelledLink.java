package dev.linkdesk.ui.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address in pieces that can be read out and typed: put together they are the address. */
final class SpelledLink {
  /** Letters and digits of a code that are read in one breath. */
  private static final int BREATH = 4;

  /** A word that is longer is spelled like a code. */
  private static final int WORD = 14;

  /** What is as short as this is read at once, whatever it is made of. */
  private static final int SHORT = 6;

  private static final Pattern ADDRESS = Pattern.compile("([a-z]+://)([^/?#]+)(.*)");
  private static final Pattern OF_HOST = Pattern.compile("[.:-]?[^.:-]+|.");
  private static final Pattern OF_REST =
      Pattern.compile("[?&][\\w-]+=|[/.:]?[\\w~-]+|.", Pattern.CASE_INSENSITIVE);

  private SpelledLink() {}

  static List<String> pieces(String address) {
    Matcher parts = ADDRESS.matcher(address);
    List<String> pieces = new ArrayList<>();
    if (!parts.matches()) {
      breathe(address, pieces);
      return pieces;
    }
    pieces.add(parts.group(1));
    words(OF_HOST.matcher(parts.group(2)), pieces);
    words(OF_REST.matcher(parts.group(3)), pieces);
    return pieces;
  }

  private static void words(Matcher part, List<String> pieces) {
    while (part.find()) {
      String word = part.group();
      if (isWord(word)) {
        pieces.add(word);
      } else {
        breathe(word, pieces);
      }
    }
  }

  private static boolean isWord(String part) {
    return part.endsWith("=")
        || part.length() <= SHORT
        || (part.length() <= WORD && part.chars().noneMatch(SpelledLink::isOfACode));
  }

  private static boolean isOfACode(int character) {
    return Character.isDigit(character) || Character.isUpperCase(character);
  }

  private static void breathe(String code, List<String> pieces) {
    for (int i = 0; i < code.length(); i += BREATH) {
      pieces.add(code.substring(i, Math.min(code.length(), i + BREATH)));
    }
  }
}
