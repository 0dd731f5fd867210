package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.message.Finding.CompanyNotSaid;
import dev.linkdesk.message.Finding.CompanyUnknown;
import dev.linkdesk.message.Finding.ForeignLink;
import dev.linkdesk.message.Finding.LeftOver;
import dev.linkdesk.message.Finding.LinkNotAlone;
import dev.linkdesk.message.Finding.LongSms;
import dev.linkdesk.message.Finding.MisspeltHost;
import dev.linkdesk.message.Finding.NoExpiry;
import dev.linkdesk.message.Finding.NoLink;
import dev.linkdesk.message.Finding.NoSubject;
import dev.linkdesk.message.Finding.OtherAddress;
import dev.linkdesk.message.Finding.OtherName;
import dev.linkdesk.message.Finding.SessionToken;
import dev.linkdesk.message.Finding.SeveralLinks;
import dev.linkdesk.message.Finding.Severity;
import dev.linkdesk.message.Finding.Shortener;
import dev.linkdesk.message.Finding.SupportContactNotSaid;
import dev.linkdesk.message.Finding.SupportContactUnknown;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageChecksTest {
  private static final TemplateKey CHAT = Sample.key(Channel.CHAT, MessageLanguage.ENGLISH);
  private static final String GOOD = Sample.ANNA.shipped(CHAT).text();

  private static List<Finding> check(String text, Sample sample) {
    return new MessageChecks()
        .check(
            Message.of(Channel.CHAT, "", text, sample.link()),
            sample.facts(MessageLanguage.ENGLISH));
  }

  /** What is found in a message about another link that is otherwise good. */
  private static List<Finding> withLink(String link) {
    Sample sample = Sample.ANNA.with(link);
    return check(sample.shipped(CHAT).text(), sample);
  }

  private static List<Finding> after(String old, String fresh) {
    assertTrue(GOOD.contains(old));
    return check(GOOD.replace(old, fresh), Sample.ANNA);
  }

  private static List<Finding> and(String more) {
    return check(GOOD + "\n" + more, Sample.ANNA);
  }

  @Test
  void aGoodMessageHasNoFindings() {
    assertEquals(List.of(), check(GOOD, Sample.ANNA));
  }

  @Test
  void withoutTheLinkItStops() {
    assertEquals(List.of(new NoLink()), after(Sample.LINK, ""));
    assertEquals(Severity.STOPS, new NoLink().severity());
  }

  @Test
  void aLinkThatWasCutIsNotTheLink() {
    assertEquals(
        List.of(new NoLink(), new OtherAddress("inquiry.withpersona.com")),
        after(Sample.LINK, Sample.LINK.substring(0, 60)));
  }

  @Test
  void aLinkThatGrewIsNotTheLink() {
    assertEquals(
        List.of(new NoLink(), new OtherAddress("inquiry.withpersona.com")),
        after(Sample.LINK, Sample.LINK + "&fields[x]=1"));
  }

  @Test
  void twoLinksAreSaid() {
    assertEquals(List.of(new SeveralLinks(2)), and(Sample.LINK));
  }

  @Test
  void aLinkAmongWordsIsSaid() {
    assertEquals(List.of(new LinkNotAlone()), after(Sample.LINK, "Open " + Sample.LINK + " now"));
    assertEquals(List.of(new LinkNotAlone()), after(Sample.LINK, Sample.LINK + "."));
  }

  @Test
  void spacesAroundTheLinkDoNotMatter() {
    assertEquals(List.of(), after(Sample.LINK, "  " + Sample.LINK + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://inquiry.withpersona.com/verify?inquiry-id=inq_a&session-token=abc",
        "https://inquiry.withpersona.com/verify?inquiry-id=inq_a&SESSION%2Dtoken=abc",
        "https://inquiry.withpersona.com/verify?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x.sig"
      })
  void aSessionTokenStopsIt(String link) {
    assertEquals(List.of(new SessionToken()), withLink(link));
    assertEquals(Severity.STOPS, new SessionToken().severity());
  }

  @Test
  void aSessionTokenBesideTheLinkStopsItToo() {
    assertTrue(and("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0x.c2ln").contains(new SessionToken()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bit.ly",
        "t.co",
        "tinyurl.com",
        "goo.gl",
        "is.gd",
        "ow.ly",
        "buff.ly",
        "rebrand.ly",
        "www.bit.ly",
        "BIT.LY"
      })
  void aShortenerStopsIt(String host) {
    String low = host.toLowerCase(Locale.ROOT);
    assertEquals(List.of(new Shortener(low)), withLink("https://" + host + "/3xYz"));
    assertEquals(Severity.STOPS, new Shortener(low).severity());
  }

  @Test
  void aShortenerWithoutASchemeIsFoundToo() {
    assertEquals(List.of(new Shortener("bit.ly")), and("or bit.ly/3xYz"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://inquiry.withpersona.com/verify?inquiry-id=inq_a",
        "https://acme.withpersona.com/verify?code=us1-abc",
        "https://withpersona.com/verify?code=us1-abc",
        "https://perso.na/AbC12",
        "https://go.perso.na/AbC12",
        "https://INQUIRY.WithPersona.com/verify?inquiry-id=inq_a"
      })
  void personasHostsAreFine(String link) {
    assertEquals(List.of(), withLink(link));
  }

  @Test
  void theWorkspacesOwnLinkHostIsFine() {
    Sample sample = Sample.ANNA.with("http://127.0.0.1:8787/verify?inquiry-id=inq_a");
    MessageFacts facts =
        new MessageFacts(
            MessageLanguage.ENGLISH, sample.values(), URI.create("http://127.0.0.1:8787"));
    assertEquals(List.of(), new MessageChecks().check(sample.shipped(CHAT), facts));
  }

  @Test
  void anotherPortIsAnotherHost() {
    Sample sample = Sample.ANNA.with("http://127.0.0.1:87871/verify?inquiry-id=inq_a");
    MessageFacts facts =
        new MessageFacts(
            MessageLanguage.ENGLISH, sample.values(), URI.create("http://127.0.0.1:8787"));
    assertEquals(
        List.of(new ForeignLink("127.0.0.1")),
        new MessageChecks().check(sample.shipped(CHAT), facts));
  }

  @ParameterizedTest
  @CsvSource({
    "withpersonna.com, withpersona.com",
    "inquiry.wlthpersona.com, withpersona.com",
    "inquiry.withpersona.co, withpersona.com",
    "inquiry.witpersona.com, withpersona.com",
    "with-persona.com, withpersona.com",
    "inquiry.withpersona.com.evil.example, withpersona.com",
    "withpersona.net, withpersona.com",
    "with.persona.com, withpersona.com",
    "withpersona-verify.example, withpersona.com",
    "wihtpersona.com, withpersona.com",
    "person.na, perso.na",
    "go.pers0.na, perso.na"
  })
  void aNearMissIsNamedAsProbablyMisspelt(String host, String meant) {
    assertTrue(
        withLink("https://" + host + "/verify?inquiry-id=inq_a")
            .contains(new MisspeltHost(host, meant)));
    assertEquals(Severity.STOPS, new MisspeltHost(host, meant).severity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "personalbank.com",
        "www.personal-credit.example.org",
        "persona.com",
        "inpersona.com",
        "personas.com"
      })
  void aCompanysOwnNameLikePersonasOnlyWarns(String host) {
    assertEquals(List.of(new OtherAddress(host)), and("See https://" + host + "/help"));
    assertEquals(Severity.WARNS, new OtherAddress(host).severity());
  }

  @Test
  void theHostOfTheLinkMayBeNamed() {
    Sample sample = Sample.ANNA.with("https://verify.example.com/verify?inquiry-id=inq_a");
    MessageFacts facts =
        new MessageFacts(
            MessageLanguage.ENGLISH, sample.values(), URI.create("https://verify.example.com"));
    assertEquals(List.of(), new MessageChecks().check(sample.shipped(CHAT), facts));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/verify, example.com",
    "https://withpersona.com@evil.example/verify, evil.example",
    "https://evil.example/https://withpersona.com/, evil.example",
    "http://inquiry.withpersona.com/verify?inquiry-id=inq_a, inquiry.withpersona.com"
  })
  void aForeignLinkStopsIt(String link, String host) {
    assertTrue(withLink(link).contains(new ForeignLink(host)), withLink(link).toString());
    assertEquals(Severity.STOPS, new ForeignLink(host).severity());
  }

  @ParameterizedTest
  @CsvSource({
    "Or see https://shop.example.org/offer?a=1., shop.example.org",
    "Or see www.example.org!, www.example.org",
    "(example.com/a), example.com",
    "example.com, example.com",
    "https://inquiry.withpersona.com/verify?inquiry-id=inq_other, inquiry.withpersona.com"
  })
  void anotherWebAddressIsSaid(String words, String host) {
    assertEquals(List.of(new OtherAddress(host)), and(words));
    assertEquals(Severity.WARNS, new OtherAddress(host).severity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to help@example.com.",
        "The page is at withpersona.com.",
        "e.g. this",
        "Room 3.14, 12.30 h",
        "Acme Inc.Please"
      })
  void whatIsNoAddressOfTheWebIsLeftAlone(String words) {
    assertEquals(List.of(), and(words));
  }

  @Test
  void theCompanysOwnContactMayBeAWebAddress() {
    Sample sample = Sample.ANNA.of("Acme Bank", "https://acme.example.com/contact", "K7WPDN");
    assertEquals(List.of(), check(sample.shipped(CHAT).text(), sample));
  }

  @Test
  void theSupportContactMayBeAnEmailAddress() {
    Sample sample = Sample.ANNA.of("Acme Bank", "help@acme.example.com", "K7WPDN");
    assertEquals(List.of(), check(sample.shipped(CHAT).text(), sample));
  }

  @Test
  void anotherFirstNameIsSaid() {
    assertEquals(List.of(new OtherName("Anna")), after("Anna", "Bert"));
    assertEquals(Severity.WARNS, new OtherName("Anna").severity());
  }

  @Test
  void aNameThatIsOnlyPartOfAnotherIsNotThatName() {
    assertEquals(List.of(new OtherName("Ann")), check(GOOD, Sample.ANNA.called("Ann")));
  }

  @Test
  void noNameIsAskedForWhenNoneIsKnown() {
    assertEquals(List.of(), check(GOOD, Sample.ANNA.called(null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05D3\u05E0\u05D4",
        "Zoe\u0308",
        "Jo\nAnn",
        "{{link}}",
        "O'Neil \"Al\"",
        "A\u202Eb"
      })
  void anyNameIsFoundAgainInItsOwnMessage(String name) {
    Sample sample = Sample.ANNA.called(name);
    assertEquals(List.of(), check(sample.shipped(CHAT).text(), sample));
  }

  @Test
  void aNameIsFoundWhateverFormItsAccentsHave() {
    String text = Sample.ANNA.called("Zo\u00EB").shipped(CHAT).text();
    assertEquals(List.of(), check(text, Sample.ANNA.called("Zoe\u0308")));
  }

  @Test
  void aNameThatIsAWebAddressIsSaid() {
    Sample sample = Sample.ANNA.called("www.example.org");
    assertEquals(
        List.of(new OtherAddress("www.example.org")), check(sample.shipped(CHAT).text(), sample));
  }

  @Test
  void anExpiryWithoutItsZoneIsSaid() {
    assertEquals(
        List.of(new NoExpiry("Friday, 27 November 2026, 18:00 CET")), after("18:00 CET", "18:00"));
  }

  @Test
  void theExpiryOfAnotherLinkIsSaid() {
    Sample later = Sample.ANNA.until(Sample.FRIDAY.plusSeconds(3600));
    assertEquals(List.of(new NoExpiry("Friday, 27 November 2026, 19:00 CET")), check(GOOD, later));
  }

  @ParameterizedTest
  @CsvSource({"{{first_name}}", "{{nobody}}", "{{ oh", "oh}}"})
  void whatWasNotFilledStopsIt(String words) {
    assertEquals(List.of(new LeftOver(words)), and(words));
    assertEquals(Severity.STOPS, new LeftOver(words).severity());
  }

  @Test
  void anEmailNeedsASubject() {
    TemplateKey key = Sample.key(Channel.EMAIL, MessageLanguage.ENGLISH);
    Message message = Sample.ANNA.shipped(key);
    Message bare = Message.of(Channel.EMAIL, " ", message.text(), Sample.LINK);
    assertEquals(
        List.of(new NoSubject()),
        new MessageChecks().check(bare, Sample.ANNA.facts(MessageLanguage.ENGLISH)));
  }

  @Test
  void fromFourSegmentsOnAnSmsIsLong() {
    TemplateKey key = Sample.key(Channel.SMS, MessageLanguage.ENGLISH);
    String text = Sample.ANNA.shipped(key).text();
    int room = 3 * 153 - SmsLength.of(text).unitsUsed();
    assertEquals(List.of(), sms(text + "a".repeat(room)));
    String long4 = text + "a".repeat(room + 1);
    assertEquals(List.of(new LongSms(SmsLength.of(long4))), sms(long4));
  }

  @Test
  void aLetterThatForcesSixteenBitsIsNamed() {
    TemplateKey key = Sample.key(Channel.SMS, MessageLanguage.SPANISH);
    Sample maria = Sample.ANNA.called("Mar\u00EDa");
    List<Finding> findings =
        new MessageChecks().check(maria.shipped(key), maria.facts(MessageLanguage.SPANISH));
    assertTrue(
        findings.getFirst() instanceof LongSms long16
            && long16.length().forcedBy().orElse("").equals("\u00ED"));
  }

  private static List<Finding> sms(String text) {
    return new MessageChecks()
        .check(
            Message.of(Channel.SMS, "", text, Sample.LINK),
            Sample.ANNA.facts(MessageLanguage.ENGLISH));
  }

  @Test
  void withoutACompanyItStops() {
    Sample nobody = Sample.ANNA.of("", "+49 30 5550123", "K7WPDN");
    assertEquals(List.of(new CompanyUnknown()), check(GOOD, nobody));
    assertEquals(Severity.STOPS, new CompanyUnknown().severity());
  }

  @Test
  void aMessageThatDoesNotSayWhoAsksIsSaid() {
    assertEquals(List.of(new CompanyNotSaid("Acme Bank")), after("Acme Bank", "We"));
  }

  @Test
  void withoutASupportContactItIsSaid() {
    assertEquals(
        List.of(new SupportContactUnknown()), check(GOOD, Sample.ANNA.of("Acme Bank", "", "K7")));
  }

  @Test
  void aMessageThatDoesNotSayWhomToAskIsSaid() {
    assertEquals(
        List.of(new SupportContactNotSaid("+49 30 5550123")), after("+49 30 5550123", "us"));
  }

  @Test
  void theWorstComesFirst() {
    assertEquals(
        List.of(Severity.STOPS, Severity.WARNS),
        check(GOOD.replace(Sample.LINK, "").replace("Anna", "Bert"), Sample.ANNA).stream()
            .map(Finding::severity)
            .toList());
  }

  @Test
  void aZoneElsewhereIsHeldAgainstToo() {
    Sample york = Sample.ANNA.in("America/New_York");
    assertEquals(ZoneId.of("America/New_York"), york.zone());
    assertEquals(List.of(new NoExpiry("Friday, 27 November 2026, 12:00 EST")), check(GOOD, york));
  }
}
