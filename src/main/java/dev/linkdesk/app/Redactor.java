package dev.linkdesk.app;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Takes secrets out of text before it is logged: API keys, bearer tokens, session tokens, the codes
 * of one-time links and whole Hosted Flow links. A last line of defence: nothing should log them.
 */
final class Redactor {
  private static final String GONE = "[redacted]";
  private static final int SHORTEST_SECRET = 6;

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("persona_(?:sandbox|production|access_token)_[^\\s\"',;)\\]}]+"),
          Pattern.compile("(?i)(?<=bearer )[^\\s\"',;)\\]}]+"),
          Pattern.compile("https?://[^\\s\"'<>]*/verify\\?[^\\s\"'<>]*"),
          Pattern.compile("https?://(?:go\\.)?perso\\.na/[^\\s\"'<>]+"),
          Pattern.compile("\\bus\\d-[A-Za-z0-9_-]{6,}"),
          Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]+)*"));

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  /** Adds a secret that is known by its very text; short ones would blacken ordinary words. */
  void add(String secret) {
    if (secret.length() >= SHORTEST_SECRET) {
      secrets.add(secret);
    }
  }

  String redact(String text) {
    String clean = text;
    for (String secret : secrets) {
      clean = clean.replace(secret, GONE);
    }
    for (Pattern shape : SHAPES) {
      clean = shape.matcher(clean).replaceAll(GONE);
    }
    return clean;
  }
}
