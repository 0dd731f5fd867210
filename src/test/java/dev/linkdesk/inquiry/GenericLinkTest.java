package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GenericLinkTest {
  private static final HostedFlow FLOW =
      new HostedFlow(URI.create("https://inquiry.withpersona.com"));

  private static String address(String reference) {
    return FLOW.generic(
        new GenericLink(
            "itmpl_1", "env_1", new GenericLink.Person.Reference(reference), null, null));
  }

  @Test
  void everythingThatWasSaidIsInTheAddress() {
    assertEquals(
        "https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_1&environment-id=env_1"
            + "&reference-id=usr_1&redirect-uri=https%3A%2F%2Fexample.org%2Fdone%3Fa%3D1%26b%3D2"
            + "&language=pt-BR",
        FLOW.generic(
            new GenericLink(
                "itmpl_1",
                "env_1",
                new GenericLink.Person.Reference("usr_1"),
                URI.create("https://example.org/done?a=1&b=2"),
                "pt-BR")));
  }

  @Test
  void whatWasNotSaidIsNotInTheAddress() {
    assertEquals(
        "https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_1&environment-id=env_1",
        FLOW.generic(new GenericLink("itmpl_1", "env_1", null, null, null)));
  }

  @Test
  void anAccountStandsInPlaceOfTheReference() {
    String address =
        FLOW.generic(
            new GenericLink(
                "itmpl_1", "env_1", new GenericLink.Person.Account("act_1"), null, null));
    assertEquals(true, address.endsWith("&account-id=act_1"));
    assertFalse(address.contains("reference-id"));
  }

  @ParameterizedTest
  @CsvSource({
    "itmpl_1, inquiry-template-id=itmpl_1",
    "itmplv_1, inquiry-template-version-id=itmplv_1",
    "tmpl_1, template-id=tmpl_1"
  })
  void eachKindOfTemplateHasItsOwnParameter(String id, String parameter) {
    String address = FLOW.generic(new GenericLink(id, "env_1", null, null, null));
    assertEquals(
        "https://inquiry.withpersona.com/verify?" + parameter + "&environment-id=env_1", address);
  }

  @ParameterizedTest
  @CsvSource({
    "a b, a%20b",
    "a+b, a%2Bb",
    "a&b, a%26b",
    "a#b, a%23b",
    "a%b, a%25b",
    "a=b, a%3Db",
    "a/b?c, a%2Fb%3Fc",
    "'a''b\"c', a%27b%22c",
    "\u00fcml\u00e4ut, %C3%BCml%C3%A4ut",
    "\ud83d\ude42, %F0%9F%99%82",
    "\u05d0\u05d1, %D7%90%D7%91"
  })
  void everyValueIsEscaped(String reference, String escaped) {
    assertEquals(
        "https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_1&environment-id=env_1"
            + "&reference-id="
            + escaped,
        address(reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b+c&d#e=f%g", "\ud83d\ude42 \u202eabc", "x&fields[name_first]=Ada"})
  void whatIsEscapedReadsBackTheSameAndIsOneParameter(String reference) {
    String query = URI.create(address(reference)).getRawQuery();
    assertEquals(3, query.split("&", -1).length);
    String value = query.substring(query.lastIndexOf('=') + 1);
    assertEquals(reference, URLDecoder.decode(value, StandardCharsets.UTF_8));
  }
}
