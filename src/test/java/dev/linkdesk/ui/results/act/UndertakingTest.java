package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One deed to one inquiry, until its end is known. */
final class UndertakingTest {
  private final Table table = new Table();

  private Undertaking undertaking(Deed deed, Inquiry inquiry) {
    return new Undertaking(deed, inquiry, table.ports(table.actions), table.issuer);
  }

  static Stream<Arguments> deeds() {
    return Stream.of(
        Arguments.of(new Deed.Approve("secret words"), LedgerLine.Act.APPROVED, null),
        Arguments.of(new Deed.Decline(null), LedgerLine.Act.DECLINED, null),
        Arguments.of(new Deed.MarkForReview(), LedgerLine.Act.MARKED_FOR_REVIEW, null),
        Arguments.of(new Deed.Expire(), LedgerLine.Act.EXPIRED, null),
        Arguments.of(new Deed.Resume(), LedgerLine.Act.RESUMED, null),
        Arguments.of(new Deed.AddTag("vip"), LedgerLine.Act.TAGS_CHANGED, "+vip"),
        Arguments.of(new Deed.RemoveTag("old"), LedgerLine.Act.TAGS_CHANGED, "\u2212old"),
        Arguments.of(
            new Deed.ChangeTags(List.of("a", "b"), List.of("c")),
            LedgerLine.Act.TAGS_CHANGED,
            "+a, +b, \u2212c"),
        Arguments.of(new Deed.SetNote("called twice"), LedgerLine.Act.NOTE_CHANGED, null),
        Arguments.of(new Deed.Redact(), LedgerLine.Act.REDACTED, null));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void eachDeedIsDoneShowsAndIsWrittenDownOnce(
      Deed deed, LedgerLine.Act act, @Nullable String note) {
    Inquiry inquiry =
        table.follow(
            Table.inquiry("inq_Any1", InquiryStatus.PENDING, "usr_1", "Mina O", List.of("old")));
    Outcome.Done done = assertInstanceOf(Outcome.Done.class, undertaking(deed, inquiry).carryOut());
    assertTrue(deed.isSeenIn(done.now()));
    assertEquals(List.of(act), table.ledger.acts());
    assertEquals(note, table.ledger.lines.getFirst().note());
    assertEquals("dana", table.ledger.lines.getFirst().by());
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void noDeedTellsInItsTextWhatMayBePersonal(Deed deed) {
    assertTrue(!deed.toString().contains("secret") && !deed.toString().contains("called"));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whatFailedIsNotWrittenDown(Deed deed) {
    Inquiry inquiry = table.follow("inq_Any1", InquiryStatus.COMPLETED);
    if (deed instanceof Deed.Resume) {
      table.inquiries.next = new Failure.Refused(null, List.of());
    } else {
      table.actions.next = new Failure.Refused(null, List.of());
    }
    assertInstanceOf(Outcome.NotDone.class, undertaking(deed, inquiry).carryOut());
    assertEquals(List.of(), table.ledger.lines);
  }

  @Test
  void anInquiryThatIsGoneIsNotDone() {
    Inquiry gone = Table.inquiry("inq_Gone1", InquiryStatus.CREATED);
    Outcome.NotDone not =
        assertInstanceOf(Outcome.NotDone.class, undertaking(new Deed.Expire(), gone).carryOut());
    assertInstanceOf(Failure.NotFound.class, not.why());
    assertNull(not.now());
  }

  @Test
  void aDecisionIsNotSentWhenItsInquiryCannotBeLookedAt() {
    Inquiry inquiry = table.follow("inq_Any1", InquiryStatus.COMPLETED);
    table.inquiries.always = new Failure.Unreachable(new IOException());
    assertInstanceOf(
        Outcome.NotDone.class, undertaking(new Deed.Approve(null), inquiry).carryOut());
    assertEquals(List.of(), table.actions.keys);
  }

  @Test
  void whereNothingCanBeLookedUpEitherTheEndStaysUnknown() {
    Inquiry inquiry = table.follow("inq_Any1", InquiryStatus.CREATED);
    table.actions.beforeEnd =
        () -> table.inquiries.always = new Failure.Unreachable(new IOException());
    table.actions.next = new Failure.Unreachable(new IOException());
    Undertaking undertaking = undertaking(new Deed.Expire(), inquiry);
    Outcome outcome = undertaking.carryOut();
    assertNull(assertInstanceOf(Outcome.Unknown.class, outcome).now());
    assertInstanceOf(Outcome.Unknown.class, undertaking.carryOut());
    assertEquals(1, table.actions.keys.size());
  }

  @Test
  void aPermissionThatIsLostAfterASilenceLeavesTheEndUnknown() {
    Inquiry inquiry = table.follow("inq_Any1", InquiryStatus.CREATED);
    Undertaking undertaking = undertaking(new Deed.Expire(), inquiry);
    table.actions.failures.add(new Failure.Unreachable(new IOException()));
    table.actions.failures.add(new Failure.NotAllowed(null, List.of()));
    undertaking.carryOut();
    assertInstanceOf(Outcome.Unknown.class, undertaking.carryOut());
    undertaking.carryOut();
    assertEquals(1, table.actions.keys.stream().distinct().count());
  }

  @Test
  void aRedactionThatIsRepeatedIsFine() {
    Inquiry inquiry = table.follow("inq_Any1", InquiryStatus.COMPLETED);
    Undertaking undertaking = undertaking(new Deed.Redact(), inquiry);
    table.actions.next = new Failure.Unreachable(new IOException());
    assertInstanceOf(Outcome.Unknown.class, undertaking.carryOut());
    assertTrue(undertaking.carryOut().isDone());
  }
}
