package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class HandoverAddressTest {
  private static EmailAddress to(String typed) {
    return ((EmailAddress.Valid) EmailAddress.parse(typed)).address();
  }

  private static PhoneNumber number() {
    return ((PhoneNumber.Valid) PhoneNumber.parse("+49 151 23456789", null)).number();
  }

  private static Message mail(String subject, String text) {
    return Message.of(Channel.EMAIL, subject, text, "");
  }

  @Test
  void spacesAndLineBreaksAreEncodedAsMailProgramsExpect() {
    HandoverAddress address =
        HandoverAddress.mailto(to("anna@example.com"), mail("Hello you", "one two\nthree"));
    assertEquals(
        "mailto:anna@example.com?subject=Hello%20you&body=one%20two%0D%0Athree", address.address());
    assertTrue(address.holdsText());
  }

  @Test
  void everythingButUnreservedCharactersIsEncoded() {
    HandoverAddress address =
        HandoverAddress.mailto(null, mail("aZ09-._~", "&=?#+%*'()!/:@,;$[]\"<>\\^`{|}"));
    assertEquals(
        "mailto:?subject=aZ09-._~&body=%26%3D%3F%23%2B%25%2A%27%28%29%21%2F%3A%40%2C%3B%24"
            + "%5B%5D%22%3C%3E%5C%5E%60%7B%7C%7D",
        address.address());
  }

  @Test
  void lettersOfAnyScriptAreEncodedAsUtf8() {
    assertEquals(
        "mailto:?subject=%C3%A9&body=%E2%82%AC%F0%9F%98%80",
        HandoverAddress.mailto(null, mail("\u00E9", "\u20AC\uD83D\uDE00")).address());
  }

  @Test
  void theAddressIsEncodedButForTheAtSign() {
    assertEquals(
        "mailto:a%26b%3Fc%2Bd%25e%27f@example.com?subject=s&body=b",
        HandoverAddress.mailto(to("a&b?c+d%e'f@example.com"), mail("s", "b")).address());
  }

  @Test
  void aMessageWithoutASubjectHasNone() {
    assertEquals(
        "mailto:anna@example.com?body=b",
        HandoverAddress.mailto(to("anna@example.com"), mail("", "b")).address());
  }

  @Test
  void theTextIsLeftOutWhenTheAddressWouldBeTooLong() {
    String base = "mailto:anna@example.com?subject=s";
    String fits = "a".repeat(HandoverAddress.LONGEST - base.length() - "&body=".length());
    HandoverAddress whole = HandoverAddress.mailto(to("anna@example.com"), mail("s", fits));
    assertTrue(whole.holdsText());
    assertEquals(HandoverAddress.LONGEST, whole.address().length());
    assertEquals(
        new HandoverAddress(base, false),
        HandoverAddress.mailto(to("anna@example.com"), mail("s", fits + "a")));
  }

  @Test
  void whatIsCountedIsTheEncodedForm() {
    assertFalse(HandoverAddress.mailto(null, mail("s", "\u20AC".repeat(250))).holdsText());
  }

  @Test
  void anEndlessSubjectIsLeftOutToo() {
    HandoverAddress address =
        HandoverAddress.mailto(to("anna@example.com"), mail("s".repeat(1900), "t".repeat(1900)));
    assertEquals(new HandoverAddress("mailto:anna@example.com", false), address);
  }

  @Test
  void anSmsIsForANumberInInternationalForm() {
    HandoverAddress address =
        HandoverAddress.sms(number(), Message.of(Channel.SMS, "", "one\ntwo & three", ""));
    assertEquals("sms:+4915123456789?body=one%0D%0Atwo%20%26%20three", address.address());
    assertTrue(address.holdsText());
  }

  @Test
  void anSmsThatIsTooLongLeavesItsTextOut() {
    HandoverAddress address =
        HandoverAddress.sms(number(), Message.of(Channel.SMS, "", "a".repeat(1800), ""));
    assertEquals(new HandoverAddress("sms:+4915123456789", false), address);
  }

  @Test
  void everyShippedMessageComesOutOfItsAddressAsItWent() {
    for (TemplateKey key : Sample.keys()) {
      Message message = Sample.ANNA.shipped(key);
      HandoverAddress address =
          key.channel() == Channel.SMS
              ? HandoverAddress.sms(number(), message)
              : HandoverAddress.mailto(to("anna@example.com"), message);
      URI.create(address.address());
      if (address.holdsText()) {
        String body = address.address().replaceFirst("^.*body=", "");
        assertEquals(
            message.text(), URLDecoder.decode(body, StandardCharsets.UTF_8).replace("\r\n", "\n"));
      }
      assertTrue(address.address().length() <= HandoverAddress.LONGEST);
    }
  }

  @Test
  void itsTextShowsNothing() {
    assertEquals(
        "HandoverAddress[holdsText=true]",
        HandoverAddress.mailto(to("anna@example.com"), mail("s", "b")).toString());
  }
}
