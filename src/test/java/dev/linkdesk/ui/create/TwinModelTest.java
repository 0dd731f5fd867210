package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.ForwardingInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine.Act;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.create.TwinModel.Finding;
import dev.linkdesk.ui.shared.Said;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people who press at once. */
final class TwinModelTest {
  private final Desk desk = new Desk();
  private Runnable justBefore = () -> {};
  private final CreateModel model = makeModel();

  private CreateModel makeModel() {
    desk.catalog.read();
    return desk.model(
        new ForwardingInquiries(desk.persona) {
          @Override
          public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
            justBefore.run();
            return super.create(inquiry, key);
          }
        });
  }

  private void somebodyElseMakes(InquiryStatus status, Duration before) {
    justBefore =
        () -> desk.persona.hold(Desk.inquiry("theirs", status, "usr_1", "Ada", "Novak", before));
  }

  private void make() {
    model.form().reference().textProperty().set("usr_1");
    model.create();
  }

  private Finding finding() {
    return model.twin().findingProperty().get();
  }

  private static InquiryId theirs() {
    return new InquiryId("inq_theirs");
  }

  @Test
  void anotherLinkOfTheSameMomentIsToldOf() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    Finding.Two two = assertInstanceOf(Finding.Two.class, finding());
    assertEquals(desk.told.getFirst().id(), two.pair().mine().id());
    assertEquals(theirs(), two.pair().theirs().id());
  }

  @Test
  void oneLinkAloneIsNotToldOf() {
    make();
    assertNull(finding());
  }

  @Test
  void oneOfAnotherMomentIsNotToldOf() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofMinutes(3));
    make();
    assertNull(finding());
  }

  @Test
  void oneThatIsNotOpenIsNotToldOf() {
    somebodyElseMakes(InquiryStatus.EXPIRED, Duration.ofSeconds(2));
    make();
    assertNull(finding());
  }

  @Test
  void oneThatWasKnownBeforehandIsNotToldOf() {
    desk.persona.hold(
        Desk.inquiry(
            "theirs", InquiryStatus.CREATED, "usr_1", "Ada", "Novak", Duration.ofSeconds(2)));
    model.form().reference().textProperty().set("usr_1");
    model.create();
    model.second().reason().textProperty().set("needed");
    model.createAllTheSame();
    assertEquals(1, desk.told.size());
    assertNull(finding());
  }

  @Test
  void oneOfThisPersonsOwnIsNotToldOf() {
    make();
    model.form().reference().textProperty().set("usr_1");
    model.second().reason().textProperty().set("needed");
    model.createAllTheSame();
    assertEquals(2, desk.told.size());
    assertNull(finding());
  }

  @Test
  void keepingThisOneExpiresTheOther() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    model.twin().keepMine();
    assertEquals(List.of(theirs()), desk.actions.ended);
    assertEquals(true, assertInstanceOf(Finding.Settled.class, finding()).mine());
    assertEquals(List.of(Act.CREATED, Act.REVOKED), desk.ledger.acts());
  }

  @Test
  void keepingTheOtherExpiresThisOneAndShowsTheOther() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    model.twin().keepTheirs();
    assertEquals(List.of(desk.told.getFirst().id()), desk.actions.ended);
    assertEquals(theirs(), model.card().rowProperty().get().id());
    assertEquals(
        Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_theirs"), desk.clipboard.read());
  }

  @Test
  void whatCouldNotBeExpiredCanBeTriedAgain() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    desk.actions.next = new Failure.Conflict("req_1", List.of());
    model.twin().keepMine();
    assertInstanceOf(Finding.NotSettled.class, finding());
    model.twin().keepTheirs();
    assertInstanceOf(Finding.Settled.class, finding());
  }

  @Test
  void theNextLinkEndsTheMatter() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    justBefore = () -> {};
    model.form().reference().textProperty().set("usr_2");
    model.create();
    assertNull(finding());
  }

  @Test
  void nothingIsSaidWhenItCannotBeAsked() {
    justBefore = () -> desk.background.hold();
    make();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    desk.background.release();
    assertNull(finding());
    assertNull(model.failureProperty().get());
  }

  private void theirsBecomes(InquiryStatus status) {
    desk.persona.with(held(theirs()), status);
  }

  private void mineBecomes(InquiryStatus status) {
    desk.persona.with(held(desk.told.getFirst().id()), status);
  }

  @Test
  void whenTheOtherPersonEndedThisOneFirstNothingIsExpired() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    mineBecomes(InquiryStatus.EXPIRED);
    model.twin().keepMine();
    assertEquals(List.of(), desk.actions.ended);
    Finding.MovedOn moved = assertInstanceOf(Finding.MovedOn.class, finding());
    assertEquals(theirs(), moved.left().id());
    assertEquals(false, moved.mine());
    model.twin().use(moved.left());
    assertEquals(theirs(), model.card().rowProperty().get().id());
    assertNull(finding());
  }

  @Test
  void whenTheOneToBeKeptIsFinishedNothingIsExpired() {
    somebodyElseMakes(InquiryStatus.PENDING, Duration.ofSeconds(2));
    make();
    theirsBecomes(InquiryStatus.COMPLETED);
    model.twin().keepTheirs();
    assertEquals(List.of(), desk.actions.ended);
    assertEquals(true, assertInstanceOf(Finding.MovedOn.class, finding()).mine());
  }

  @Test
  void oneThatIsGoneAlreadyIsNotExpiredAgain() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    theirsBecomes(InquiryStatus.EXPIRED);
    model.twin().keepMine();
    assertEquals(List.of(), desk.actions.ended);
    assertEquals(true, assertInstanceOf(Finding.MovedOn.class, finding()).mine());
  }

  @Test
  void whenBothAreExpiredThatIsSaidAndTheOneMadeFirstCanBeRenewed() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    desk.actions.afterEnd = () -> mineBecomes(InquiryStatus.EXPIRED);
    model.twin().keepMine();
    Finding.NoneLeft none = assertInstanceOf(Finding.NoneLeft.class, finding());
    assertEquals(theirs(), none.proposed().id());
    assertEquals(InquiryStatus.EXPIRED, none.proposed().status());
    model.twin().use(none.proposed());
    Said takenBack = Objects.requireNonNull(model.card().outcomeProperty().get()).said();
    assertEquals("Resume all the same", takenBack.ways().getLast().words());
    takenBack.ways().getLast().action().run();
    assertEquals(
        Optional.of("http://127.0.0.1:1/verify?code=us1-inq_theirs"), desk.clipboard.read());
  }

  @Test
  void thatTheKeptOneWorksIsOnlySaidAfterItWasRead() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    desk.actions.afterEnd =
        () -> desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    model.twin().keepMine();
    assertInstanceOf(Finding.NotConfirmed.class, finding());
    model.twin().confirm();
    assertEquals(true, assertInstanceOf(Finding.Settled.class, finding()).mine());
    assertEquals(List.of(theirs()), desk.actions.ended);
  }

  @Test
  void nothingIsExpiredWhenTheOneToBeKeptCannotBeRead() {
    somebodyElseMakes(InquiryStatus.CREATED, Duration.ofSeconds(2));
    make();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    model.twin().keepMine();
    assertInstanceOf(Finding.NotSettled.class, finding());
    assertEquals(List.of(), desk.actions.ended);
  }

  @Test
  void bothSidesAreProposedTheSameOne() {
    Inquiry first = twin("b", Duration.ofSeconds(9));
    Inquiry later = twin("a", Duration.ofSeconds(2));
    assertEquals(true, new TwinPair(first, later, "usr_1", true).proposesMine());
    assertEquals(false, new TwinPair(later, first, "usr_1", true).proposesMine());
    Inquiry sameMoment = twin("c", Duration.ofSeconds(9));
    assertEquals(true, new TwinPair(first, sameMoment, "usr_1", true).proposesMine());
    assertEquals(false, new TwinPair(sameMoment, first, "usr_1", true).proposesMine());
  }

  private static Inquiry twin(String id, Duration age) {
    return Desk.inquiry(id, InquiryStatus.CREATED, "usr_1", "Ada", "Novak", age);
  }

  private void hasOneForHours() {
    desk.persona.hold(
        Desk.inquiry(
            "theirs", InquiryStatus.PENDING, "usr_1", "Ada", "Novak", Duration.ofHours(9)));
  }

  @Test
  void anOldOneIsToldOfWhenTheLookBeforehandFailed() {
    hasOneForHours();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    make();
    Finding.Two two = assertInstanceOf(Finding.Two.class, finding());
    assertEquals(theirs(), two.pair().theirs().id());
    assertEquals(false, two.pair().atOnce());
  }

  @Test
  void anOldOneIsToldOfWhenTheLookBeforehandTookTooLong() {
    hasOneForHours();
    desk.background.hold();
    make();
    desk.clock.advance(CreateModel.LOOK_AT_MOST);
    desk.background.release();
    assertEquals(theirs(), assertInstanceOf(Finding.Two.class, finding()).pair().theirs().id());
  }

  @Test
  void oneOfThisPersonsOwnIsToldOfWhenItWasNotKnown() {
    make();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    make();
    assertEquals(2, desk.told.size());
    assertEquals(
        desk.told.getFirst().id(),
        assertInstanceOf(Finding.Two.class, finding()).pair().theirs().id());
  }

  @Test
  void whatCouldBeLookedUpNeitherBeforeNorAfterIsSaidAndLookedUpAgain() {
    hasOneForHours();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    justBefore = () -> desk.background.hold();
    make();
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    desk.background.release();
    assertInstanceOf(Finding.NotLookedUp.class, finding());
    model.twin().lookAgain();
    assertEquals(theirs(), assertInstanceOf(Finding.Two.class, finding()).pair().theirs().id());
  }

  private Inquiry held(InquiryId id) {
    return Objects.requireNonNull(desk.persona.held.get(id));
  }
}
