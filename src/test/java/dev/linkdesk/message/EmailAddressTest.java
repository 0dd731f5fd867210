package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkdesk.message.EmailAddress.Reason;
import dev.linkdesk.message.EmailAddress.Valid;
import dev.linkdesk.message.EmailAddress.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.com",
        " anna.bell+check@mail.example.co.uk\n",
        "o'neil@example.com",
        "a&b=c@example.com",
        "j\u00F6rg@b\u00FCcher.example.de"
      })
  void usualAddressesAreTaken(String typed) {
    Valid valid = assertInstanceOf(Valid.class, EmailAddress.parse(typed));
    assertEquals(typed.strip(), valid.address().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|BLANK",
        "' \n'|BLANK",
        "anna|NO_AT",
        "anna.example.com|NO_AT",
        "anna@|DOMAIN",
        "anna@example|DOMAIN",
        "anna@localhost|DOMAIN",
        "anna@example.c|DOMAIN",
        "anna@-example.com|DOMAIN",
        "anna@example..com|DOMAIN",
        "anna@[127.0.0.1]|DOMAIN",
        "anna@127.0.0.1|DOMAIN",
        "anna@example.com.|DOMAIN",
        "@example.com|FORM",
        "anna..bell@example.com|FORM",
        ".anna@example.com|FORM",
        "\"anna\"@example.com|FORM",
        "anna(work)@example.com|FORM",
        "anna@bell@example.com|FORM",
        "anna@example.com, bert@example.com|NOT_ALONE",
        "anna@example.com;bert@example.com|NOT_ALONE",
        "Anna <anna@example.com>|NOT_ALONE",
        "anna bell@example.com|NOT_ALONE",
        "'anna@example.com\nbcc:x@example.com'|NOT_ALONE"
      })
  void whatCannotBeIsRefusedWithAReason(String typed, Reason reason) {
    assertEquals(new Wrong(reason), EmailAddress.parse(typed));
  }

  @Test
  void itsTextShowsNothing() {
    assertFalse(EmailAddress.parse("anna@example.com").toString().contains("anna"));
  }
}
