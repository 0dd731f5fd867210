package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeActions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something cannot be done, for each status. */
final class PossibleTest {
  private final Table table = new Table();
  private final Possible possible = table.possible();

  private static Stream<Deed> deeds() {
    return Stream.of(
        new Deed.Approve(null),
        new Deed.Decline(null),
        new Deed.MarkForReview(),
        new Deed.Expire(),
        new Deed.Resume(),
        new Deed.ChangeTags(List.of(), List.of()),
        new Deed.SetNote(""),
        new Deed.Redact());
  }

  private String possibleWith(Inquiry inquiry) {
    String deeds =
        deeds()
            .filter(deed -> possible.whyNot(deed, inquiry) == null)
            .map(Deed::word)
            .collect(Collectors.joining(" "));
    return possible.whyNoLink(inquiry) == null ? "link " + deeds : deeds;
  }

  @ParameterizedTest
  @CsvSource({
    "created,      link approve decline review expire tags note redact",
    "pending,      link approve decline review expire tags note redact",
    "completed,    approve decline review tags note redact",
    "failed,       approve decline review tags note redact",
    "expired,      link approve decline review resume tags note redact",
    "needs_review, approve decline tags note redact",
    "approved,     decline tags note redact",
    "declined,     approve tags note redact",
    "on_the_moon,  link approve decline review expire resume tags note redact"
  })
  void theStatusDecidesWhatIsPossible(String status, String expected) {
    assertEquals(expected, possibleWith(Table.inquiry("inq_A1", new InquiryStatus(status))));
  }

  @Test
  void whatWaitsForReviewIsNotCalledOver() {
    String why =
        possible.whyNot(new Deed.Expire(), Table.inquiry("inq_A1", InquiryStatus.NEEDS_REVIEW));
    assertTrue(String.valueOf(why).contains("it waits for review"), why);
  }

  @Test
  void nothingIsChangedOnceThePersonalDataIsRemoved() {
    Inquiry inquiry = table.follow("inq_A1", InquiryStatus.COMPLETED);
    Inquiry redacted = new FakeActions(table.inquiries).redact(inquiry.id());
    assertEquals("", possibleWith(redacted));
    assertTrue(deeds().allMatch(deed -> isSentence(possible.whyNot(deed, redacted))));
    assertTrue(isSentence(possible.whyNoPdf(redacted)));
    assertTrue(isSentence(possible.whyNoLink(redacted)));
  }

  @Test
  void everyReasonIsASentence() {
    InquiryStatus.KNOWN.stream()
        .map(status -> Table.inquiry("inq_A1", status))
        .forEach(inquiry ->
            deeds()
                .map(deed -> Optional.ofNullable(possible.whyNot(deed, inquiry)))
                .flatMap(Optional::stream)
                .forEach(why -> assertTrue(isSentence(why), why)));
  }

  @Test
  void whereTheEnvironmentIsInDoubtNothingIsWrittenAndItSaysSo() {
    table.stopped = new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT);
    Inquiry inquiry = Table.inquiry("inq_A1", InquiryStatus.CREATED);
    assertTrue(
        deeds()
            .allMatch(deed ->
                String.valueOf(possible.whyNot(deed, inquiry)).contains("another environment")));
    assertNull(possible.whyNoLink(inquiry));
  }

  @Test
  void aSecondDecisionWaitsForTheFirst() {
    Possible held = new Possible(table.texts, Optional::empty, id -> true);
    Inquiry inquiry = Table.inquiry("inq_A1", InquiryStatus.COMPLETED);
    assertTrue(
        String.valueOf(held.whyNot(new Deed.Decline(null), inquiry)).contains("Undo that first"));
    assertNull(held.whyNot(new Deed.SetNote(""), inquiry));
  }

  @Test
  void aReferenceThatIsMissingCannotBeCopied() {
    Inquiry bare = Table.inquiry("inq_A1", InquiryStatus.CREATED, null, "Mina O", List.of());
    assertTrue(isSentence(possible.whyNoReference(bare)));
    assertNull(possible.whyNoReference(Table.inquiry("inq_A1", InquiryStatus.CREATED)));
  }

  private static boolean isSentence(@Nullable String text) {
    return text != null && text.length() > 12 && text.endsWith(".") && !text.contains("{");
  }
}
