package dev.linkdesk.message;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as they come in the life of a support desk; none of a real person. */
record Sample(
    @Nullable String firstName,
    String link,
    boolean opensOnce,
    @Nullable Instant expires,
    ZoneId zone,
    String company,
    String supportContact,
    String callBackCode) {
  static final String LINK =
      "https://inquiry.withpersona.com/verify?inquiry-id=inq_TJ4AKxPqHc7cLJZt2Yv9wDbE&language=pt-BR";
  static final URI LINK_HOST = URI.create("https://inquiry.withpersona.com");

  /** A Friday, 18:00 in Berlin. */
  static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");

  static final Sample ANNA =
      new Sample(
          "Anna",
          LINK,
          false,
          FRIDAY,
          ZoneId.of("Europe/Berlin"),
          "Acme Bank",
          "+49 30 5550123",
          "K7WPDN");

  static List<TemplateKey> keys() {
    List<TemplateKey> keys = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      for (Channel channel : Channel.values()) {
        for (MessageLanguage language : MessageLanguage.values()) {
          keys.add(new TemplateKey(purpose, channel, language));
        }
      }
    }
    return keys;
  }

  static TemplateKey key(Channel channel, MessageLanguage language) {
    return new TemplateKey(Purpose.INVITATION, channel, language);
  }

  Sample called(@Nullable String other) {
    return new Sample(other, link, opensOnce, expires, zone, company, supportContact, callBackCode);
  }

  Sample with(String otherLink) {
    return new Sample(
        firstName, otherLink, opensOnce, expires, zone, company, supportContact, callBackCode);
  }

  Sample openingOnce() {
    return new Sample(firstName, link, true, expires, zone, company, supportContact, callBackCode);
  }

  Sample until(@Nullable Instant other) {
    return new Sample(
        firstName, link, opensOnce, other, zone, company, supportContact, callBackCode);
  }

  Sample in(String otherZone) {
    return new Sample(
        firstName,
        link,
        opensOnce,
        expires,
        ZoneId.of(otherZone),
        company,
        supportContact,
        callBackCode);
  }

  Sample of(String otherCompany, String otherContact, String otherCode) {
    return new Sample(
        firstName, link, opensOnce, expires, zone, otherCompany, otherContact, otherCode);
  }

  MessageValues values() {
    return new MessageValues(
        firstName, link, opensOnce, expires, zone, company, supportContact, callBackCode);
  }

  MessageFacts facts(MessageLanguage language) {
    return new MessageFacts(language, values(), LINK_HOST);
  }

  Message shipped(TemplateKey key) {
    return new MessageWriter().write(MessageBook.shipped(key), key, values());
  }

  /** What becomes of a body in an English chat. */
  String write(String body) {
    return new MessageWriter()
        .write(new MessageTemplate("", body), key(Channel.CHAT, MessageLanguage.ENGLISH), values())
        .text();
  }
}
