package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UserAgentTest {
  private static final String LIKE = "AppleWebKit/537.36 (KHTML, like Gecko) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) L Chrome/126.0.0.0 Safari/537.36"
            + "|Chrome|126.0.0.0|Windows|10.0|desktop",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) L Chrome/126.0.0.0 Safari/537.36 Edg/126.0.1"
            + "|Microsoft Edge|126.0.1|Windows|10.0|desktop",
        "Mozilla/5.0 (Linux; Android 14; Pixel 8) L Chrome/126.0.0.0 Mobile Safari/537.36"
            + "|Chrome|126.0.0.0|Android|14|smartphone",
        "Mozilla/5.0 (Linux; Android 13; SM-X700) L SamsungBrowser/25.0 Chrome/121.0 Safari/537.36"
            + "|Samsung Browser|25.0|Android|13|tablet",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) L Version/17.5 Mobile/15E148"
            + " Safari/604.1|Safari|17.5|iOS|17.5|smartphone",
        "Mozilla/5.0 (iPad; CPU OS 16_2 like Mac OS X) L CriOS/119.0 Mobile/15E148 Safari/604.1"
            + "|Chrome|119.0|iOS|16.2|tablet",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) L Version/17.4 Safari/605.1.15"
            + "|Safari|17.4|Mac|10.15.7|desktop",
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
            + "|Firefox|128.0|GNU/Linux||desktop"
      })
  void knowsTheBrowsersThatPeopleUse(
      String header,
      String browser,
      String version,
      String system,
      String systemVersion,
      String device) {
    assertEquals(
        new UserAgent(browser, version, system, systemVersion, device),
        UserAgent.of(header.replace(" L ", " " + LIKE)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "curl/8.5.0",
        "Java-http-client/25",
        "Mozilla/5.0 (compatible; Examplebot/2.1)",
        "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/126.0.0.0 Safari/537.36"
      })
  void claimsNothingOfOthers(String header) {
    assertEquals(UserAgent.UNKNOWN, UserAgent.of(header));
  }

  @Test
  void anUnknownBrowserOnAKnownSystemIsHalfKnown() {
    assertEquals(
        new UserAgent(null, null, "Android", "14", "smartphone"),
        UserAgent.of("Example/1.0 (Linux; Android 14; Mobile)"));
  }
}
