package dev.linkdesk.message;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at a message before it is handed over, also at one that was changed by hand. Persona's own
 * short hosts, {@code perso.na} and {@code go.perso.na}, are no shorteners in this sense: they lead
 * to Persona alone.
 */
public final class MessageChecks {
  /** Segments of SMS from which on it is said. */
  public static final int MANY_SEGMENTS = 4;

  private static final Pattern SESSION_TOKEN = Pattern.compile("(?i)session(?:[-_]|%2D|%5F)token");
  private static final Pattern JSON_WEB_TOKEN =
      Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}");
  private static final Pattern BRACES = Pattern.compile("\\{\\{[^\\n]{0,30}|[^\\s{}]{0,30}\\}\\}");

  /** What is not as it should be, the worst first. */
  public List<Finding> check(Message message, MessageFacts facts) {
    List<Finding> findings = new ArrayList<>();
    checkLink(message.text(), facts, findings);
    checkAddresses(message, facts, findings);
    checkBraces(message, facts.values(), findings);
    checkWords(message, facts, findings);
    if (message.channel().hasSubject() && message.subject().isBlank()) {
      findings.add(new Finding.NoSubject());
    }
    if (message.channel() == Channel.SMS) {
      SmsLength length = SmsLength.of(message.text());
      if (length.segments() >= MANY_SEGMENTS) {
        findings.add(new Finding.LongSms(length));
      }
    }
    return Stream.of(Finding.Severity.values())
        .flatMap(severity -> findings.stream().filter(finding -> finding.severity() == severity))
        .distinct()
        .toList();
  }

  private static void checkLink(String text, MessageFacts facts, List<Finding> findings) {
    String link = PlainValue.line(facts.values().link());
    if (link.isEmpty()) {
      findings.add(new Finding.NoLink());
      return;
    }
    Matcher found = Pattern.compile(Pattern.quote(link) + "(?![\\w/?&=%#-])").matcher(text);
    long times = found.results().count();
    if (times == 0) {
      findings.add(new Finding.NoLink());
    } else if (times > 1) {
      findings.add(new Finding.SeveralLinks((int) times));
    }
    if (times > 0 && text.lines().map(String::strip).noneMatch(link::equals)) {
      findings.add(new Finding.LinkNotAlone());
    }
  }

  private static void checkAddresses(Message message, MessageFacts facts, List<Finding> findings) {
    String link = PlainValue.line(facts.values().link());
    String all = link + "\n" + message.subject() + "\n" + message.text();
    if (SESSION_TOKEN.matcher(all).find() || JSON_WEB_TOKEN.matcher(all).find()) {
      findings.add(new Finding.SessionToken());
    }
    if (!link.isEmpty() && !WebHosts.isOurs(link, facts.linkHost())) {
      findings.add(
          foreign(WebHosts.host(link)).orElse(new Finding.ForeignLink(WebHosts.host(link))));
    }
    Predicate<String> isContact = isSupportContact(facts.values());
    for (WebHosts.Found found : WebHosts.in(message.subject() + "\n" + message.text())) {
      boolean isHostAlone = found.address().equalsIgnoreCase(found.host());
      boolean mentionsHost =
          isHostAlone
              && (WebHosts.isPersonas(found.host()) || found.host().equals(WebHosts.host(link)));
      if (!found.address().equals(link) && !mentionsHost && !isContact.test(found.address())) {
        findings.add(foreign(found.host()).orElse(new Finding.OtherAddress(found.host())));
      }
    }
  }

  private static Optional<Finding> foreign(String host) {
    if (WebHosts.isShortener(host)) {
      return Optional.of(new Finding.Shortener(host));
    }
    return WebHosts.misspelt(host).map(meant -> new Finding.MisspeltHost(host, meant));
  }

  private static Predicate<String> isSupportContact(MessageValues values) {
    List<String> own =
        WebHosts.in(PlainValue.line(values.supportContact())).stream()
            .map(WebHosts.Found::address)
            .toList();
    return own::contains;
  }

  private static void checkBraces(Message message, MessageValues values, List<Finding> findings) {
    String words = message.subject() + "\n" + message.text();
    for (String value : given(values)) {
      words = words.replace(PlainValue.of(value), "");
    }
    BRACES
        .matcher(words)
        .results()
        .forEach(found -> findings.add(new Finding.LeftOver(found.group())));
  }

  /** What may hold braces of its own. */
  private static List<String> given(MessageValues values) {
    return Stream.of(
            Optional.ofNullable(values.firstName()),
            Optional.of(values.company()),
            Optional.of(values.supportContact()))
        .flatMap(Optional::stream)
        .filter(value -> !PlainValue.line(value).isEmpty())
        .toList();
  }

  private static void checkWords(Message message, MessageFacts facts, List<Finding> findings) {
    MessageValues values = facts.values();
    String text = comparable(message.text());
    String name = values.firstName() == null ? "" : PlainValue.line(values.firstName());
    if (!name.isEmpty() && !holds(text, name)) {
      findings.add(new Finding.OtherName(name));
    }
    String company = PlainValue.line(values.company());
    if (company.isEmpty()) {
      findings.add(new Finding.CompanyUnknown());
    } else if (!holds(text, company)) {
      findings.add(new Finding.CompanyNotSaid(company));
    }
    String contact = PlainValue.line(values.supportContact());
    if (contact.isEmpty()) {
      findings.add(new Finding.SupportContactUnknown());
    } else if (!holds(text, contact)) {
      findings.add(new Finding.SupportContactNotSaid(contact));
    }
    Instant expires = values.expires();
    if (expires != null) {
      String words = MomentWords.of(expires, values.zone(), facts.language(), message.channel());
      if (!holds(text, words)) {
        findings.add(new Finding.NoExpiry(words));
      }
    }
  }

  private static boolean holds(String comparableText, String value) {
    String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(comparable(value)) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(whole).matcher(comparableText).find();
  }

  private static String comparable(String text) {
    return Normalizer.normalize(PlainValue.withoutIsolates(text), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }
}
