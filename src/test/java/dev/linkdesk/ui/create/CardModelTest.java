package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CardModelTest {
  private static final String PLAIN = "http://127.0.0.1:8787/verify?inquiry-id=inq_Fake1";
  private static final String ONE_TIME = "http://127.0.0.1:1/verify?code=us1-inq_Fake1";

  private final Desk desk = new Desk();
  private final CreateModel model = desk.model();
  private final CardModel card = model.card();

  @BeforeEach
  void makeALink() {
    model.form().template().id().textProperty().set("itmpl_demoKYC");
    model.form().reference().textProperty().set("usr_1");
    model.create();
  }

  private void becomes(String status) {
    Inquiry inquiry = card.rowProperty().get().inquiry();
    desk.followed.merge(List.of(desk.persona.with(inquiry, new InquiryStatus(status))));
  }

  private void pendingAt(@Nullable Instant updated, @Nullable Instant expires) {
    Inquiry old = card.rowProperty().get().inquiry();
    Inquiry now =
        AnInquiry.like(old).status(InquiryStatus.PENDING).updated(updated).expires(expires).build();
    desk.followed.merge(List.of(desk.persona.hold(now)));
  }

  private CardLink oneTime(boolean resumed) {
    return new CardLink.OneTime(ONE_TIME, desk.clock.instant().plus(Duration.ofHours(24)), resumed);
  }

  @Test
  void aCreatedInquiryHasItsPlainLink() {
    assertEquals(Optional.of(PLAIN), card.address());
  }

  @Test
  void oncePendingTheLinkMustBeMade() {
    becomes("pending");
    assertEquals(new CardLink.ToBeMade(InquiryStatus.PENDING), card.linkProperty().get());
    assertEquals(Optional.empty(), card.address());
  }

  @Test
  void copyingAPendingInquiryShowsAndCopiesAOneTimeLink() {
    becomes("pending");
    card.copy();
    assertEquals(oneTime(false), card.linkProperty().get());
    assertEquals(Optional.of(ONE_TIME), desk.clipboard.read());
  }

  @Test
  void copyingAnExpiredInquiryBringsItBack() {
    becomes("expired");
    card.copy();
    assertEquals(oneTime(true), card.linkProperty().get());
    becomes("pending");
    assertEquals(oneTime(true), card.linkProperty().get());
  }

  @Test
  void aOneTimeLinkIsShownForTheGraceThatPersonaGives() {
    becomes("pending");
    card.copy();
    desk.clock.advance(WorkingLink.GRACE.minusSeconds(1));
    assertEquals(Optional.of(ONE_TIME), card.address());
    desk.clock.advance(Duration.ofSeconds(1));
    assertEquals(new CardLink.ToBeMade(InquiryStatus.PENDING), card.linkProperty().get());
    assertEquals(Optional.empty(), card.address());
  }

  @Test
  void aOneTimeLinkGoesWhenItIsOver() {
    pendingAt(null, desk.clock.instant().plusSeconds(90));
    card.copy();
    desk.clock.advance(Duration.ofSeconds(89));
    assertEquals(Optional.of(ONE_TIME), card.address());
    desk.clock.advance(Duration.ofSeconds(1));
    assertEquals(new CardLink.ToBeMade(InquiryStatus.PENDING), card.linkProperty().get());
  }

  @Test
  void aOneTimeLinkGoesWhenSomethingHappenedToItsInquirySince() {
    Instant made = desk.clock.instant();
    pendingAt(made, null);
    card.copy();
    pendingAt(made, null);
    assertEquals(Optional.of(ONE_TIME), card.address());
    pendingAt(made.plusSeconds(1), null);
    assertEquals(new CardLink.ToBeMade(InquiryStatus.PENDING), card.linkProperty().get());
  }

  @Test
  void theSameLinkCopiedAgainIsShownNoLonger() {
    becomes("pending");
    card.copy();
    desk.clock.advance(Duration.ofSeconds(30));
    card.copy();
    desk.clock.advance(WorkingLink.GRACE.minusSeconds(30));
    assertEquals(Optional.empty(), card.address());
  }

  @Test
  void theEndOfALinkTouchesNoLaterCard() {
    becomes("pending");
    card.copy();
    model.form().reference().textProperty().set("usr_2");
    model.create();
    desk.clock.advance(WorkingLink.GRACE);
    assertEquals(Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_Fake2"), card.address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "failed", "approved", "declined", "needs_review"})
  void aFinishedInquiryHasNoLink(String status) {
    becomes(status);
    assertEquals(new CardLink.Finished(new InquiryStatus(status)), card.linkProperty().get());
  }

  @Test
  void aStatusThatPersonaAddedAsksWhichLinkIsWanted() {
    becomes("waiting_for_rain");
    card.copy();
    assertEquals(Optional.empty(), card.address());
    card.outcomeProperty().get().said().ways().getLast().action().run();
    assertEquals(Optional.of(ONE_TIME), card.address());
  }

  @Test
  void aFailedCopyIsSaid() {
    becomes("pending");
    desk.persona.always = new Failure.Conflict("req_1", List.of());
    card.copy();
    assertFalse(card.outcomeProperty().get().said().isDone());
  }

  @Test
  void aCopyThatComesBackForAnEarlierCardIsDropped() {
    becomes("pending");
    desk.background.hold();
    card.copy();
    model.form().reference().textProperty().set("usr_2");
    model.form().options().copyAtOnceProperty().set(false);
    model.create();
    desk.background.release();
    assertEquals(Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_Fake2"), card.address());
  }
}
