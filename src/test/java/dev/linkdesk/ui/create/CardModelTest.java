package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.util.List;
import java.util.Optional;
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
    assertEquals(new CardLink.OneTime(ONE_TIME, false), card.linkProperty().get());
    assertEquals(Optional.of(ONE_TIME), desk.clipboard.read());
  }

  @Test
  void copyingAnExpiredInquiryBringsItBack() {
    becomes("expired");
    card.copy();
    assertEquals(new CardLink.OneTime(ONE_TIME, true), card.linkProperty().get());
    becomes("pending");
    assertEquals(new CardLink.OneTime(ONE_TIME, true), card.linkProperty().get());
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
