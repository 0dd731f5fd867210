package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkdesk.message.PhoneNumber.NoCountry;
import dev.linkdesk.message.PhoneNumber.Reason;
import dev.linkdesk.message.PhoneNumber.Valid;
import dev.linkdesk.message.PhoneNumber.Wrong;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+49 151 23456789|+4915123456789|+49 1512 3456789",
        " +1 (415) 555-2671 |+14155552671|+1 415-555-2671",
        "+44 7400/123456|+447400123456|+44 7400 123456",
        "+55.11.91234.5678|+5511912345678|+55 11 91234-5678"
      })
  void aNumberWithItsCountryIsTaken(String typed, String e164, String shown) {
    Valid valid = assertInstanceOf(Valid.class, PhoneNumber.parse(typed, null));
    assertEquals(e164, valid.number().e164());
    assertEquals(shown, valid.number().shown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|BLANK",
        "=+4915123456789|SIGNS",
        "+1 800 FLOWERS|SIGNS",
        "+49 151 23456789 ext. 5|SIGNS",
        "tel:+4915123456789|SIGNS",
        "++4915123456789|SIGNS",
        "+49 151+23456789|SIGNS",
        "\uFF0B4915123456789|SIGNS",
        "+\u0664\u0669 151|SIGNS",
        "'+49 151\n23456789'|SIGNS",
        "+|TOO_SHORT",
        "+49 15|TOO_SHORT",
        "+49 151 23456789 23456789|TOO_LONG",
        "+999 1234567|NO_SUCH_COUNTRY",
        "+1 123 555 2671|NO_SUCH_NUMBER"
      })
  void whatCannotBeIsRefusedWithAReason(String typed, Reason reason) {
    assertEquals(new Wrong(reason), PhoneNumber.parse(typed, "DE"));
  }

  @Test
  void withoutAPlusItsCountryIsOnlyGuessed() {
    NoCountry guessed = assertInstanceOf(NoCountry.class, PhoneNumber.parse("0151 23456789", "DE"));
    assertEquals(Optional.of("+4915123456789"), guessed.meant().map(PhoneNumber::e164));
  }

  @Test
  void twoNoughtsAreReadAsAPlus() {
    NoCountry guessed =
        assertInstanceOf(NoCountry.class, PhoneNumber.parse("0049 151 23456789", null));
    assertEquals(Optional.of("+4915123456789"), guessed.meant().map(PhoneNumber::e164));
  }

  @Test
  void withoutAPlusAndAHintNothingIsGuessed() {
    assertEquals(new NoCountry(Optional.empty()), PhoneNumber.parse("0151 23456789", null));
  }

  @Test
  void whatCannotBeInTheRegionIsNotGuessed() {
    assertEquals(new NoCountry(Optional.empty()), PhoneNumber.parse("12", "DE"));
  }

  @Test
  void itsTextShowsNothing() {
    assertFalse(PhoneNumber.parse("+4915123456789", null).toString().contains("151"));
  }
}
