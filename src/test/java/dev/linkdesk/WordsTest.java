package dev.linkdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.ui.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the screens ask for is there, and every word that is there is asked for. */
class WordsTest {
  private static final Pattern ASKED =
      Pattern.compile("texts(?:\\(\\))?\\s*\\.get\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"");
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:" + String.join("|", Texts.BUNDLES) + ")\\.[A-Za-z0-9_.-]*)\"");

  @Test
  void noWordIsMissing() {
    Set<String> missing = found(ASKED);
    missing.removeAll(written());
    assertEquals(Set.of(), missing);
  }

  @Test
  void noWordIsUnused() {
    Set<String> literals = found(LITERAL);
    Set<String> unused = new TreeSet<>();
    for (String key : written()) {
      boolean used =
          literals.stream()
              .anyMatch(literal ->
                  literal.equals(key) || (literal.endsWith(".") && key.startsWith(literal)));
      if (!used) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyPatternCanBeFilled() {
    Set<String> broken = new TreeSet<>();
    for (String bundle : Texts.BUNDLES) {
      ResourceBundle words = ResourceBundle.getBundle("dev.linkdesk.ui." + bundle);
      for (String key : words.keySet()) {
        String pattern = words.getString(key);
        boolean loneApostrophe = pattern.replace("''", "").contains("'");
        if (loneApostrophe || pattern.isBlank()) {
          broken.add(key);
        }
        new MessageFormat(pattern).format(new Object[] {1, 2, 3, 4});
      }
    }
    assertEquals(Set.of(), broken);
  }

  private static Set<String> written() {
    Set<String> keys = new TreeSet<>();
    for (String bundle : Texts.BUNDLES) {
      keys.addAll(ResourceBundle.getBundle("dev.linkdesk.ui." + bundle).keySet());
    }
    return keys;
  }

  private static Set<String> found(Pattern pattern) {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return keys;
  }
}
