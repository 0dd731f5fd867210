package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageWriterTest {
  private static final TemplateKey MAIL = Sample.key(Channel.EMAIL, MessageLanguage.ENGLISH);

  private static final String LEADS_TO =
      "Before you open it, please check that the link leads to inquiry.withpersona.com"
          + " and nowhere else.";

  private static Message mail(String subject, String body, Sample sample) {
    return new MessageWriter().write(new MessageTemplate(subject, body), MAIL, sample.values());
  }

  @Test
  void everyPlaceholderIsFilled() {
    assertEquals(
        "Anna|"
            + Sample.LINK
            + "|Friday, 27 November 2026, 18:00 CET|Acme Bank|+49 30 5550123|K7WPDN\n"
            + LEADS_TO,
        Sample.ANNA.write(
            "{{first_name}}|{{link}}|{{expires_at}}|{{company}}|{{support_contact}}|{{call_back_code}}"));
  }

  @Test
  void aPersonCalledLikeAPlaceholderKeepsThatName() {
    assertEquals(
        "Hello {{link}}, {{company}}",
        Sample.ANNA.called("{{link}}, {{company}}").write("Hello {{first_name}}"));
  }

  @Test
  void aDollarOrABackslashInANameStaysAsItIs() {
    assertEquals("Hello $1\\n", Sample.ANNA.called("$1\\n").write("Hello {{first_name}}"));
  }

  @Test
  void lineBreaksAndControlCharactersInANameBecomeASpace() {
    assertEquals(
        "Hello Anna From: bank@example.com x y z.",
        Sample.ANNA
            .called("Anna\r\nFrom: bank@example.com\u0000x\u2028y\u0085z\n")
            .write("Hello {{first_name}}."));
  }

  @Test
  void lineBreaksInTheCompanyForgeNoSubject() {
    Message message =
        mail("{{company}}", "{{link}}", Sample.ANNA.of("Acme\nBcc: all@example.com", "1", "2"));
    assertEquals("Acme Bcc: all@example.com", message.subject());
  }

  @Test
  void signsThatTurnTextAroundAreTakenOut() {
    assertEquals("Hello A n.", Sample.ANNA.called("A\u202En\u2069").write("Hello {{first_name}}."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u05D3\u05E0\u05D4", "\u0639\u0645\u0631"})
  void aNameFromRightToLeftIsKeptToItself(String name) {
    assertEquals(
        "Hello \u2068" + name + "\u2069, 3 days",
        Sample.ANNA.called(name).write("Hello {{first_name}}, 3 days"));
  }

  @Test
  void aNameFromLeftToRightGetsNoInvisibleSigns() {
    assertEquals("Zo\u00EB", Sample.ANNA.called("Zo\u00EB").write("{{first_name}}"));
  }

  @Test
  void emojiAndQuotesStay() {
    String name = "Jo \"\uD83D\uDC69\u200D\uD83D\uDCBB\" O'Neil";
    assertEquals("Hello " + name + "!", Sample.ANNA.called(name).write("Hello {{first_name}}!"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello {{first_name}},|Hello,",
        "Hola {{first_name}}:|Hola:",
        "Ol\u00E1, {{first_name}}!|Ol\u00E1!",
        "Hello, {{first_name}}. Good day|Hello. Good day",
        "{{first_name}}, please open|please open",
        "Please, {{first_name}}, open|Please, open",
        "Is it you, {{first_name}}?|Is it you?"
      })
  void withoutAFirstNameTheGreetingStillReadsWell(String template, String text) {
    assertEquals(text, Sample.ANNA.called(null).write(template));
    assertEquals(text, Sample.ANNA.called(" \n").write(template));
  }

  @Test
  void withoutAnExpiryTheSentenceAboutItIsLeftOut() {
    assertEquals(
        "One. Three.\nFour.",
        Sample.ANNA.until(null).write("One. Two until {{expires_at}}. Three.\nFour."));
  }

  @Test
  void withoutAnExpiryALineAboutItAloneLeavesNoGap() {
    assertEquals(
        "One.\n\nThree.", Sample.ANNA.until(null).write("One.\n\nUntil {{expires_at}}.\n\nThree."));
  }

  @Test
  void withoutAContactTheSentenceAboutItIsLeftOut() {
    assertEquals(
        "- We never ask.",
        Sample.ANNA
            .of("Acme", " ", "K7WPDN")
            .write("- Ring {{support_contact}}: {{call_back_code}}.\n- We never ask."));
  }

  @Test
  void aLinkThatOpensOnceIsFollowedByASentence() {
    String once = ShippedWords.of(MessageLanguage.ENGLISH).opensOnce(Channel.CHAT);
    assertEquals(
        "Open:\n" + Sample.LINK + "\n" + once + "\n" + LEADS_TO + "\nBye",
        Sample.ANNA.openingOnce().write("Open:\n{{link}}\nBye"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://withpersona.com/verify?code=us1-abc, withpersona.com",
    "https://perso.na/AbC12, perso.na",
    "http://127.0.0.1:8787/verify?inquiry-id=inq_a, 127.0.0.1"
  })
  void theHostThatALinkLeadsToIsNamedUnderIt(String link, String host) {
    assertEquals(
        link + "\n" + LEADS_TO.replace("inquiry.withpersona.com", host) + "\nBye",
        Sample.ANNA.with(link).write("{{link}}\nBye"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "javascript:alert(1)", "https://", "https://{{company}}/x"})
  void noHostIsNamedOfWhatIsNoWebAddress(String link) {
    assertEquals((link + "\nBye").strip(), Sample.ANNA.with(link).write("{{link}}\nBye"));
  }

  @Test
  void anSmsNamesNoHost() {
    TemplateKey sms = Sample.key(Channel.SMS, MessageLanguage.ENGLISH);
    assertEquals(
        Sample.LINK,
        new MessageWriter()
            .write(new MessageTemplate("", "{{link}}"), sms, Sample.ANNA.values())
            .text());
  }

  @Test
  void aHeadingOfWhichNothingIsLeftGoesToo() {
    Sample alone = Sample.ANNA.of("Acme", "", "");
    assertEquals(
        "Hi\n\nBye",
        alone.write(
            "Hi\n\nHow to check:\n- Ask {{support_contact}}.\n- {{call_back_code}}\n\nBye"));
    assertEquals("Hi", alone.write("Hi\nHow to check:\n\n\u2022 Ask {{support_contact}}."));
  }

  @Test
  void aHeadingOfWhichSomethingIsLeftStays() {
    assertEquals(
        "How to check:\n- We never ask.",
        Sample.ANNA
            .of("Acme", "", "K7WPDN")
            .write("How to check:\n- Ask {{support_contact}}.\n- We never ask."));
  }

  @Test
  void aGreetingIsNoHeading() {
    assertEquals(
        "Dear all:\n\nBye",
        Sample.ANNA.until(null).write("Dear all:\n\nUntil {{expires_at}}.\n\nBye"));
  }

  @Test
  void whatIsWrongWithATemplateStaysAsItWasWritten() {
    assertEquals(
        "Hi {{nobody}} Anna {{ }}", Sample.ANNA.write("Hi {{nobody}} {{first_name}} {{ }}"));
  }

  @Test
  void htmlHasTheSameWordsWithTheLinkAsALinkOnItsOwnLine() {
    Message message = mail("s", "Hello {{first_name}},\nopen\n\n{{link}}\n\nBye", Sample.ANNA);
    String escaped = Sample.LINK.replace("&", "&amp;");
    assertEquals(
        "<p dir=\"auto\">Hello Anna,<br>\nopen</p>\n"
            + "<p dir=\"auto\"><a href=\""
            + escaped
            + "\">"
            + escaped
            + "</a><br>\n"
            + LEADS_TO
            + "</p>\n"
            + "<p dir=\"auto\">Bye</p>\n",
        message.html());
  }

  @Test
  void htmlEscapesWhatValuesHold() {
    String html =
        mail("s", "Hi {{first_name}}\n\n{{link}}", Sample.ANNA.called("<b onclick='x'>&\"")).html();
    assertTrue(html.contains("Hi &lt;b onclick=&#39;x&#39;&gt;&amp;&quot;</p>"), html);
  }

  @Test
  void aLinkThatIsNoWebAddressIsNoLinkInHtml() {
    assertFalse(
        mail("s", "{{link}}", Sample.ANNA.with("javascript:alert(1)")).html().contains("<a"));
    assertFalse(mail("s", "x {{link}}", Sample.ANNA.with("")).html().contains("<a"));
  }

  @Test
  void onlyAnEmailHasASubjectAndHtml() {
    TemplateKey sms = Sample.key(Channel.SMS, MessageLanguage.ENGLISH);
    Message message = Sample.ANNA.shipped(sms);
    assertEquals("", message.subject());
    assertEquals("", message.html());
  }

  @Test
  void aMessageChangedByHandGetsHtmlToo() {
    assertEquals(
        "<p dir=\"auto\">Hi<br>\n<a href=\"https://x.example/\">https://x.example/</a></p>\n",
        Message.of(Channel.EMAIL, "s", "Hi\nhttps://x.example/", "https://x.example/").html());
  }

  @Test
  void noTextOfARecordShowsAnyOfIt() {
    Message message = Sample.ANNA.shipped(MAIL);
    assertEquals("Message[EMAIL]", message.toString());
    assertEquals("MessageValues[opensOnce=false]", Sample.ANNA.values().toString());
    assertFalse(Sample.ANNA.facts(MessageLanguage.ENGLISH).toString().contains("Anna"));
    assertFalse(new Finding.OtherName("Anna").toString().contains("Anna"));
  }
}
