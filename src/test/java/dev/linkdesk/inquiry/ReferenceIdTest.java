package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceIdTest {
  @Test
  void anOpaqueIdHoldsSixteenClearCharacters() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      assertTrue(ReferenceId.opaque(random).matches("usr_[a-hjkmnp-z2-9]{16}"));
    }
  }

  @Test
  void opaqueIdsDiffer() {
    Random random = new Random(1);
    assertNotEquals(ReferenceId.opaque(random), ReferenceId.opaque(random));
  }

  @Test
  void anOpaqueIdSmellsOfNothing() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      assertEquals(Optional.empty(), ReferenceId.smell(ReferenceId.opaque(random)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jane@example.com", " jane.d+x@mail.example.org ", "jane@localhost"})
  void anEmailAddressIsSmelt(String id) {
    assertEquals(Optional.of(ReferenceId.Smell.EMAIL), ReferenceId.smell(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1 202 555 0123",
        "+4915112345678",
        "(202) 555-0123",
        "020 7946 0018",
        "123-45-6789"
      })
  void aPhoneNumberIsSmelt(String id) {
    assertEquals(Optional.of(ReferenceId.Smell.PHONE), ReferenceId.smell(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alexander Sample",
        "alexander sample",
        "Sample, Alexander",
        "alexander.sample",
        "Alexander_Sample",
        "Lucía Gómez",
        "Anne-Marie O’Neil"
      })
  void aNameIsSmelt(String id) {
    assertEquals(Optional.of(ReferenceId.Smell.NAME), ReferenceId.smell(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "usr_ABC123",
        "12345",
        "1234567890",
        "2026-01-31-17",
        "0d9a3f52-77aa-4a58-8d3c-2f6f0f0a9b1e",
        "cust-4711",
        "user_test",
        "inv/2026/77"
      })
  void anIdOfASystemIsNotSmelt(String id) {
    assertEquals(Optional.empty(), ReferenceId.smell(id));
  }

  @Test
  void twoHundredFiftyFiveCharactersFitAndOneMoreDoesNot() {
    assertEquals(Optional.empty(), ReferenceId.flaw("x".repeat(255)));
    assertEquals(Optional.of(ReferenceId.Flaw.TOO_LONG), ReferenceId.flaw("x".repeat(256)));
  }

  @Test
  void aControlCharacterIsAFlaw() {
    assertEquals(Optional.of(ReferenceId.Flaw.CONTROL_CHARACTER), ReferenceId.flaw("usr\t1"));
  }
}
