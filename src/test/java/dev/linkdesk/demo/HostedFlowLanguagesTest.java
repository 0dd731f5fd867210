package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedFlowLanguagesTest {
  private final HostedFlowLanguages languages = new HostedFlowLanguages();

  @ParameterizedTest
  @CsvSource({
    "de, , '', de",
    "es-MX, fr, de, es",
    "pt_BR, , '', pt",
    ", fr, de, fr",
    ", , 'pl, pt-BR;q=0.9, en;q=0.1', pt",
    ", , 'de-AT', de",
    ", , 'xx', en",
    ", , ';;;not a header', en",
    "zh-CN, , de, en",
    "'<script>', , '', en"
  })
  void theLinkWinsThenTheChoiceThenTheBrowser(
      String asked, String chosen, String accepted, String expected) {
    HostedFlowWords words = languages.words(asked, chosen, accepted);
    assertEquals(expected, words.locale().getLanguage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "de", "pt"})
  void everyLanguageHasAllWordsWithTheSamePlaceholders(String language) throws IOException {
    Properties english = words("");
    Properties other = words("_" + language);
    assertEquals(english.stringPropertyNames(), other.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertEquals(gaps(english.getProperty(key)), gaps(other.getProperty(key)), key);
    }
  }

  private static Set<String> gaps(String pattern) {
    Set<String> gaps = new TreeSet<>();
    for (int i = 0; i < new MessageFormat(pattern, Locale.ROOT).getFormats().length; i++) {
      gaps.add("{" + i + "}");
      assertTrue(pattern.contains("{" + i + "}"), pattern);
    }
    return gaps;
  }

  private static Properties words(String suffix) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            HostedFlow.class.getResourceAsStream("flow" + suffix + ".properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  @Test
  void noWordIsWithoutUse() throws IOException {
    String sources =
        texts(Path.of("resources/dev/linkdesk/demo/flow"), ".html")
            + texts(Path.of("src/main/java/dev/linkdesk/demo"), ".java");
    DemoTemplates templates = new DemoTemplates();
    Set<String> composed =
        templates.all().stream()
            .flatMap(template -> template.fields().stream())
            .flatMap(field ->
                Stream.concat(
                    Stream.of("field." + field.key()),
                    field.options().stream()
                        .map(option -> "option." + field.key() + "." + option.value())))
            .collect(Collectors.toSet());
    List<String> unused =
        words("").stringPropertyNames().stream()
            .filter(key -> !composed.contains(key))
            .filter(key -> !isUsed(key, sources))
            .sorted()
            .toList();
    assertEquals(List.of(), unused);
  }

  /** As a whole, or put together from a beginning and parts that stand as text in the sources. */
  private static boolean isUsed(String key, String sources) {
    if (sources.contains("{{t." + key + " ")
        || sources.contains("{{t." + key + "}}")
        || sources.contains("\"" + key + "\"")) {
      return true;
    }
    String first = key.substring(0, key.indexOf('.') + 1);
    return sources.contains("\"" + first)
        && Stream.of(key.substring(first.length()).split("\\.", -1))
            .allMatch(part ->
                sources.contains("\"" + part + "\"")
                    || sources.contains("." + part + "\"")
                    || sources.contains("\"" + part + "."));
  }

  private static String texts(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(HostedFlowLanguagesTest::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "de", "pt"})
  void everyPageSpeaksTheLanguageToTheEnd(String language) throws Exception {
    try (HostedFlowSite site = new HostedFlowSite()) {
      String heading = new HostedFlowWords(Locale.of(language)).text("done.title");
      for (DemoTemplate template : site.core.store().templates().all()) {
        DemoInquiry inquiry =
            site.make(
                template.id(), java.util.Map.of("name_first", "Zoë", "name_last", "Ng"), null);
        try (HostedFlowBrowser browser =
            new HostedFlowBrowser(site.link(inquiry) + "&language=" + language)) {
          browser.press().press();
          for (VerificationTemplate step : template.steps()) {
            assertTrue(browser.html().contains("<html lang=\"" + language + "\""), step.kind());
            browser.useSample(false).useSample(true);
          }
          assertEquals(heading, browser.heading());
        }
      }
    }
  }

  @Test
  void theSwitchAtTheFootChangesTheLanguageOfTheVisit() throws Exception {
    try (HostedFlowSite site = new HostedFlowSite();
        HostedFlowBrowser browser = new HostedFlowBrowser(site.link(site.kyc()))) {
      browser.press();
      assertTrue(browser.html().contains("/details?language=fr\" hreflang=\"fr\""));
      browser.open(browser.page().uri() + "?language=fr");
      assertEquals("Vérifiez vos données", browser.heading());
      assertEquals("Montrez votre pièce d’identité", browser.press().heading());
    }
  }

  @Test
  void aDeadEndFollowsTheBrowserAndKeepsItsAddressInTheSwitch() throws Exception {
    try (HostedFlowSite site = new HostedFlowSite();
        HostedFlowBrowser browser = new HostedFlowBrowser(site.url("/verify"))) {
      browser.open(site.url("/verify?code=a%26b&language=xx"), "Accept-Language", "de");
      assertEquals("We do not know this link", browser.heading());
      browser.open(site.url("/verify?code=a%26b"), "Accept-Language", "de");
      assertEquals("Diesen Link kennen wir nicht", browser.heading());
      assertTrue(browser.html().contains("href=\"/verify?code=a%26b&amp;language=es\""));
    }
  }
}
