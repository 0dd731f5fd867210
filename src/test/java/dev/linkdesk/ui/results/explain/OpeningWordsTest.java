package dev.linkdesk.ui.results.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningWordsTest {
  private final OpeningWords words = new OpeningWords(new Texts(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "Chrome 126.0.0.0,Android 14,Chrome 126 · Android 14 · US",
    "Safari 17.5.1,iOS 17.5.1,Safari 17.5 · iOS 17.5 · US",
    "Firefox 128.0,Windows 10.0,Firefox 128 · Windows 10 · US",
    "Safari,GNU/Linux,Safari · GNU/Linux · US"
  })
  void versionsAreAsLongAsTheyHelp(String browser, String system, String said) {
    assertEquals(
        Optional.of(said),
        words.about(new Opening.LikelyPerson("desktop", browser, system, "US", null)));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals(
        Optional.of("Phone"),
        words.about(new Opening.LikelyPerson("smartphone", null, null, null, null)));
    assertEquals(
        Optional.empty(), words.about(new Opening.LikelyPerson(null, null, null, null, null)));
    assertEquals(
        Optional.of("2 min after the link was given"),
        words.about(new Opening.ProbablyScanner(null, Made.CREATED, Duration.ofSeconds(150))));
  }

  @Test
  void whereLittleRoomIsVersionsAndTheBrowserGo() {
    assertEquals(
        Optional.of("iOS \u00b7 DE"),
        words.briefly(new Opening.LikelyPerson("smartphone", "Safari", "iOS 17.5.1", "DE", null)));
    assertEquals(
        Optional.of("Phone"),
        words.briefly(new Opening.LikelyPerson("smartphone", null, null, null, null)));
    assertEquals(Optional.empty(), words.briefly(new Opening.Never()));
  }

  @Test
  void everyOpeningIsSaidAsLikelyAtMost() {
    assertEquals("Not opened yet", words.line(new Opening.Never()));
    assertEquals(
        "Opened, likely by a person",
        words.line(new Opening.LikelyPerson(null, null, null, null, null)));
    assertEquals(
        "Probably opened by a scanner",
        words.line(new Opening.ProbablyScanner(null, Made.CREATED, null)));
    assertEquals("Opened, not known by whom", words.line(new Opening.Unknown(Made.CREATED)));
    assertEquals("Not known whether it was opened", words.line(new Opening.Unknown(null)));
  }
}
