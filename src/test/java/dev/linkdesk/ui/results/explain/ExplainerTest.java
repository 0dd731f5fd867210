package dev.linkdesk.ui.results.explain;

import static dev.linkdesk.ui.results.explain.Made.failed;
import static dev.linkdesk.ui.results.explain.Made.optional;
import static dev.linkdesk.ui.results.explain.Made.passed;
import static dev.linkdesk.ui.results.explain.Made.verification;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.inquiry.Verification;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ExplainerTest {
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final Explainer explainer =
      new Explainer(texts, new RelativeTimes(texts, ZoneOffset.UTC));

  @Test
  void aBlurryPhotoIsSaidWithWhatHelpsAndWhatComesNext() {
    Explanation said =
        explain(
            InquiryStatus.FAILED,
            verification(
                "government-id", "failed", 21, failed("id_image_quality_detection", "blurry")),
            verification(
                "government-id",
                "failed",
                24,
                failed("id_image_quality_detection", "image_blurry")));
    assertEquals(
        "Your verification did not go through: the photo of your ID was too blurry to read. Wipe"
            + " the lens, hold the phone still and take the photo in good light. To try again you"
            + " need a new link; we will send you one.",
        said.applicant());
    assertEquals(List.of("Government ID: 2 attempts used, none left."), said.staff());
  }

  @Test
  void severalFailedChecksAreOneSentence() {
    Explanation said =
        explain(
            InquiryStatus.FAILED,
            verification(
                "government-id",
                "failed",
                21,
                failed("id_expired_detection", "expired"),
                failed("id_image_quality_detection", "glare"),
                passed("id_barcode_detection")),
            verification("selfie", "failed", 22, failed("selfie_multiple_faces_detection")));
    assertTrue(
        said.applicant()
            .startsWith(
                "Your verification did not go through: your ID has expired, there was glare on the"
                    + " photo of your ID, and there was more than one face in your selfie."),
        said.applicant());
  }

  @Test
  void whatPassedLaterIsNoReason() {
    Explanation said =
        explain(
            InquiryStatus.FAILED,
            verification("government-id", "failed", 21, failed("id_expired_detection")),
            verification("government-id", "passed", 23, passed("id_expired_detection")),
            verification("selfie", "failed", 24, failed("selfie_liveness_detection")));
    assertFalse(said.applicant().contains("expired"), said.applicant());
    assertTrue(said.applicant().contains("in person"), said.applicant());
  }

  @Test
  void optionalChecksAreNoReasonWhereARequiredOneFailed() {
    Explanation said =
        explain(
            InquiryStatus.FAILED,
            verification(
                "government-id",
                "failed",
                21,
                optional("id_barcode_detection", "barcode_not_detected"),
                failed("id_expired_detection")));
    assertFalse(said.applicant().contains("barcode"), said.applicant());
  }

  @Test
  void aNewReasonIsShownToTheDeskAsPersonaSaysItAndNotGuessed() {
    Explanation said =
        explain(
            InquiryStatus.FAILED,
            verification("government-id", "failed", 21, failed("id_hologram_review", "odd_sheen")));
    assertTrue(
        said.applicant()
            .startsWith("Your verification did not go through: your ID could not be confirmed."),
        said.applicant());
    assertTrue(
        said.staff()
            .contains(
                "Persona\u2019s words are: ID hologram review (odd sheen). More is not known"
                    + " here."),
        said.staff().toString());
  }

  @Test
  void aNewKindOfVerificationIsSaidPlainly() {
    Explanation said =
        explain(
            InquiryStatus.FAILED,
            verification("palm-print", "failed", 21, failed("palm_check", "smudged")));
    assertTrue(said.applicant().contains("one of the steps could not be confirmed"));
  }

  @ParameterizedTest
  @CsvSource({
    "government-id,id_tampering_detection,altered,ID looks altered",
    "government-id,id_tampering_detection,glare,ID looks altered",
    "database,database_deceased_detection,reported_deceased,person has died",
    "selfie,selfie_suspicious_entity_detection,,somebody else",
    "document,document_tampering_detection,,document looks altered"
  })
  void whatWouldHelpAForgerOrIsNotOursToTellStaysAtTheDesk(
      String kind, String check, String reason, String kept) {
    String[] reasons = reason == null ? new String[0] : new String[] {reason};
    Explanation said =
        explain(InquiryStatus.DECLINED, verification(kind, "failed", 21, failed(check, reasons)));
    assertFalse(said.applicant().contains(kept), said.applicant());
    assertTrue(said.applicant().contains("could not be confirmed"), said.applicant());
    assertTrue(said.staff().toString().contains(kept), said.staff().toString());
  }

  @Test
  void aFailureWithoutFailedChecksIsNotExplainedAway() {
    Explanation said = explain(InquiryStatus.FAILED);
    assertTrue(said.applicant().startsWith("Your verification did not go through. To try again"));
    assertEquals(
        List.of("Persona tells of no failed check, so the reason is not known here."),
        said.staff());
  }

  @Test
  void beforeAllIsReadNothingIsSaidOfReasons() {
    Inquiry failed = Made.inquiry(InquiryStatus.FAILED);
    Explanation said = explainer.explain(Situation.of(failed, Opening.of(failed)));
    assertTrue(said.applicant().startsWith("Your verification did not go through."));
    assertEquals(List.of(), said.staff());
  }

  @Test
  void whyItPassedAlthoughAnOptionalCheckFailedIsSaid() {
    Explanation said =
        explain(
            InquiryStatus.APPROVED,
            verification(
                "government-id",
                "passed",
                21,
                passed("id_expired_detection"),
                optional("id_barcode_detection", "barcode_not_detected")));
    assertEquals("You are verified, thank you. There is nothing more to do.", said.applicant());
    assertEquals(
        List.of(
            "Passed although this failed: ID barcode (barcode not detected). The"
                + " verification does not depend on it."),
        said.staff());
  }

  @Test
  void anApprovalInSpiteOfAFailureIsSaidWithItsComment() {
    Inquiry approved =
        AnInquiry.like(Made.inquiry(InquiryStatus.APPROVED))
            .reviewerComment("Seen at the branch")
            .build();
    Explanation said =
        explain(
            approved, verification("government-id", "failed", 21, failed("id_expired_detection")));
    assertEquals(
        List.of("Comment: Seen at the branch", "Decided in spite of what failed: ID not expired."),
        said.staff());
  }

  @Test
  void aDeclinedOneWithoutAFailedCheckWasDecidedBySomebody() {
    Explanation said = explain(InquiryStatus.DECLINED);
    assertTrue(said.applicant().startsWith("We could not verify you this time. If you think"));
    assertEquals(
        List.of("No check failed that would explain it: a person or a workflow decided so."),
        said.staff());
  }

  @Test
  void aLinkThatNobodyOpened() {
    Inquiry created = Made.inquiry(InquiryStatus.CREATED);
    Explanation said =
        explainer.explain(new Situation(created, new Opening.Never(), List.of(), true, false));
    assertEquals(
        "Your verification link is ready. Open it on a phone with a camera and have your documents"
            + " at hand. The link works until Sat 21 Nov, 08:00 Z.",
        said.applicant());
    assertTrue(said.staff().getFirst().startsWith("Nobody has opened the link yet."));
  }

  @Test
  void aScannerIsNoPerson() {
    Explanation said = created(FakeSessions.scanner("iqse_1", Made.CREATED.plusSeconds(4)));
    assertTrue(said.applicant().startsWith("Your verification link is ready."));
    assertEquals(
        List.of(
            "Probably opened by a scanner only (Example Cloud · 4 s after the link was given): the"
                + " person may not have seen the message."),
        said.staff());
  }

  @Test
  void anOpeningIsSaidAsLikely() {
    Explanation said = created(FakeSessions.phone("iqse_1", Made.STARTED));
    assertTrue(said.applicant().startsWith("Your verification has not begun yet."));
    assertEquals(
        List.of("Likely opened by a person (Chrome 126 · Android 14 · US), but not begun."),
        said.staff());
  }

  @Test
  void sessionsThatAreHiddenAreNotNone() {
    Explanation said = created();
    assertEquals(List.of("Whether the link was opened is not known."), said.staff());
  }

  @Test
  void whoeverIsUnderWayHearsTheNextStep() {
    Inquiry pending =
        AnInquiry.like(Made.inquiry(InquiryStatus.PENDING)).nextStep("verification_selfie").build();
    assertEquals(
        "You have begun your verification. The next step is: Selfie. If you have closed the page,"
            + " ask us for a link that lets you go on. The link works until Sat 21 Nov, 08:00 Z.",
        explain(pending).applicant());
  }

  @Test
  void whoeverWasLetGoOnBeforeBeginningHasNotBegun() {
    Explanation said =
        explain(AnInquiry.like(Made.inquiry(InquiryStatus.PENDING)).started(null).build());
    assertTrue(said.applicant().startsWith("Your verification link is ready."), said.applicant());
  }

  @Test
  void aTryThatFailedUnderWayCanBeTriedAgain() {
    Explanation said =
        explain(
            InquiryStatus.PENDING,
            verification(
                "government-id",
                "requires_retry",
                21,
                failed("id_image_quality_detection", "glare")));
    assertTrue(
        said.applicant()
            .startsWith(
                "Your last try did not go through: there was glare on the photo of your ID. You"
                    + " can try again. Tilt the ID"),
        said.applicant());
  }

  @Test
  void anExpiredLinkIsReplacedAndWorkIsNotLost() {
    assertEquals(
        "Your verification was closed before all steps were done. We will send you a link with which"
            + " you can go on.",
        explain(InquiryStatus.EXPIRED).applicant());
    Inquiry unused = AnInquiry.like(Made.inquiry(InquiryStatus.EXPIRED)).started(null).build();
    assertEquals(
        "Your link no longer works. We will send you one that does.", explain(unused).applicant());
  }

  @Test
  void aLinkThatWasTakenBackIsNotGivenAgainByTheWay() {
    Inquiry expired = Made.inquiry(InquiryStatus.EXPIRED);
    LedgerLine revoked =
        new LedgerLine(Made.ENDED, "dana", LedgerLine.Act.REVOKED, Made.ID, null, null);
    Explanation said =
        explainer.explain(Situation.of(Made.detail(expired, List.of()), List.of(revoked)));
    assertEquals("That link no longer works.", said.applicant());
    assertTrue(said.staff().getFirst().startsWith("Somebody here took the link back"));
  }

  @Test
  void aReviewIsWaitedForAndTheDeskSeesWhatToLookAt() {
    Explanation said =
        explain(
            InquiryStatus.NEEDS_REVIEW,
            verification(
                "government-id", "passed", 21, optional("id_account_comparison", "name_mismatch")));
    assertTrue(said.applicant().contains("Somebody is looking at your details"));
    assertEquals("Look at: ID fits what we have (name mismatch).", said.staff().getLast());
  }

  @Test
  void redactionSaysWhatIsGoneAndWhatStays() {
    Inquiry redacted =
        AnInquiry.like(Made.inquiry(InquiryStatus.APPROVED)).redacted(Made.ENDED).build();
    Explanation said = explain(redacted);
    assertTrue(said.applicant().startsWith("Your personal details were removed"));
    assertEquals(
        List.of("Names, fields and pictures are gone for good; status and times stay."),
        said.staff());
  }

  @Test
  void anUnknownStatusIsShownAsItCameAndNothingIsMadeUp() {
    Explanation said = explain(new InquiryStatus("paused"));
    assertEquals("", said.applicant());
    assertTrue(said.staff().getFirst().startsWith("Persona calls this \u201cpaused\u201d"));
  }

  @ParameterizedTest
  @MethodSource("knownStatuses")
  void everyKnownStatusHasWordsForTheApplicantWhateverFailed(InquiryStatus status) {
    for (Cause cause : Cause.values()) {
      Explanation said =
          explain(status, verification("x", "failed", 21, failed("check_of_" + cause.key())));
      assertFalse(said.applicant().isBlank(), status.value());
    }
  }

  static Stream<InquiryStatus> knownStatuses() {
    return InquiryStatus.KNOWN.stream();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseHasItsWordsAndWhatMayBeToldItsAdvice(Cause cause) {
    assertTrue(texts.has("explain.cause." + cause.key()));
    assertEquals(cause.isTold(), texts.has("explain.advice." + cause.key()));
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void everySubjectHasWordsForWhatIsNotKnown(Subject subject) {
    assertTrue(texts.has("explain.unclear." + subject.key()));
  }

  /** The checks and reasons of the demo and of Persona's own examples. */
  @ParameterizedTest
  @CsvSource({
    "government-id,id_image_quality_detection,glare,ID_GLARE",
    "government-id,id_image_quality_detection,,ID_UNREADABLE",
    "government-id,id_expired_detection,expired,ID_EXPIRED",
    "government-id,id_tampering_detection,altered,ID_FALSE",
    "government-id,id_account_comparison,name_mismatch,ID_DETAILS",
    "government-id,id_barcode_detection,barcode_not_detected,ID_BARCODE",
    "government-id-nfc,id_nfc_expired_detection,,ID_EXPIRED",
    "selfie,selfie_liveness_detection,no_movement,SELFIE_LIVENESS",
    "selfie,selfie_id_comparison,low_similarity,SELFIE_MATCH",
    "selfie,selfie_multiple_faces_detection,several_faces,SELFIE_FACES",
    "database,database_identity_comparison,no_match,DATABASE_NO_MATCH",
    "database,database_deceased_detection,reported_deceased,DATABASE_DECEASED",
    "aamva,aamva_identification_number_comparison,,DATABASE_NO_MATCH",
    "document,document_readability,unreadable,DOCUMENT_UNREADABLE",
    "document,document_age_restriction,older_than_three_months,DOCUMENT_OLD",
    "document,document_address_comparison,address_mismatch,DOCUMENT_DETAILS",
    "document,document_type_detection,,DOCUMENT_TYPE"
  })
  void knowsTheChecksThatComeUp(String kind, String check, String reason, Cause expected) {
    String[] reasons = reason == null ? new String[0] : new String[] {reason};
    assertEquals(expected, Cause.of(kind, failed(check, reasons)).orElseThrow());
  }

  private Explanation created(InquirySession... sessions) {
    Inquiry created = Made.inquiry(InquiryStatus.CREATED);
    return explainer.explain(Situation.of(Made.detail(created, List.of(), sessions), List.of()));
  }

  private Explanation explain(InquiryStatus status, Verification... verifications) {
    return explain(Made.inquiry(status), verifications);
  }

  private Explanation explain(Inquiry inquiry, Verification... verifications) {
    return explainer.explain(Situation.of(Made.detail(inquiry, List.of(verifications)), List.of()));
  }
}
