package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PersonInquiriesTest {
  private final FakeInquiries persona = new FakeInquiries();
  private final AccountBook accounts = new AccountBook();
  private final PersonInquiries people = new PersonInquiries(persona, accounts, accounts);

  private static Inquiry inquiry(String id, String reference, @Nullable String created) {
    Instant then = created == null ? null : Instant.parse(created);
    return AnInquiry.of("inq_" + id, InquiryStatus.CREATED)
        .reference(reference)
        .created(then)
        .updated(then)
        .build();
  }

  private List<String> found(String reference) {
    return people.of(reference).stream().map(each -> each.id().value()).toList();
  }

  @Test
  void thoseOfTheAccountAreAddedWithoutRepeatsAndTheNewestIsFirst() {
    Inquiry first = persona.hold(inquiry("1", "usr_1", "2026-03-01T10:00:00Z"));
    Inquiry third = persona.hold(inquiry("3", "usr_1", "2026-03-03T10:00:00Z"));
    Inquiry second = inquiry("2", "old_1", "2026-03-02T10:00:00Z");
    accounts.put("usr_1", "act_1", third, second, first);
    assertEquals(List.of("inq_3", "inq_2", "inq_1"), found("usr_1"));
  }

  @Test
  void severalAccountsOfOneReferenceAreAllAsked() {
    accounts.put("usr_1", "act_1", inquiry("1", "usr_1", "2026-03-01T10:00:00Z"));
    accounts.put("usr_1", "act_2", inquiry("2", "usr_1", "2026-03-02T10:00:00Z"));
    assertEquals(List.of("inq_2", "inq_1"), found("usr_1"));
  }

  @Test
  void whatDoesNotTellWhenItWasCreatedComesLast() {
    persona.hold(inquiry("1", "usr_1", "2026-03-01T10:00:00Z"));
    persona.hold(inquiry("2", "usr_1", null));
    assertEquals(List.of("inq_1", "inq_2"), found("usr_1"));
  }

  @Test
  void aPersonWithoutAnAccountHasThoseOfTheReference() {
    persona.hold(inquiry("1", "usr_1", "2026-03-01T10:00:00Z"));
    assertEquals(List.of("inq_1"), found("usr_1"));
  }

  static Stream<Supplier<Failure>> cannotBeRead() {
    return Stream.of(
        () -> new Failure.NotAllowed("req_1", List.of()),
        () -> new Failure.NotFound("req_1", List.of()),
        () -> new Failure.NotUnderstood("req_1", "an attribute"),
        () -> new Failure.Unavailable("req_1", List.of(), 503));
  }

  @ParameterizedTest
  @MethodSource("cannotBeRead")
  void theReferenceAloneDecidesWhereAccountsCannotBeRead(Supplier<Failure> failure) {
    persona.hold(inquiry("1", "usr_1", "2026-03-01T10:00:00Z"));
    accounts.failing = failure.get();
    assertEquals(List.of("inq_1"), found("usr_1"));
  }

  @Test
  void theReferenceAloneDecidesWhereTheListOfTheAccountCannotBeRead() {
    persona.hold(inquiry("1", "usr_1", "2026-03-01T10:00:00Z"));
    accounts.put("usr_1", "act_1");
    accounts.listFailing = new Failure.NotAllowed("req_1", List.of());
    assertEquals(List.of("inq_1"), found("usr_1"));
  }

  @Test
  void aKeyThatMayNotReadAccountsIsNotTriedAgain() {
    accounts.failing = new Failure.NotAllowed("req_1", List.of());
    people.of("usr_1");
    people.of("usr_2");
    assertEquals(List.of("usr_1"), accounts.asked);
  }

  @Test
  void whatStoppedTheListByReferenceIsSaid() {
    persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    assertThrows(Failure.Unavailable.class, () -> people.of("usr_1"));
  }

  @Test
  void aCancelledQuestionEndsAtOnce() {
    accounts.failing = new Failure.Cancelled();
    assertThrows(Failure.Cancelled.class, () -> people.of("usr_1"));
  }
}
