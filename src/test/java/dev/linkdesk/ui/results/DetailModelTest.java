package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AccountBook;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeActions;
import dev.linkdesk.inquiry.FakeEvents;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DetailModelTest {
  private static final Duration REST = Duration.ofMillis(150);

  private final HandTicker ticker = new HandTicker(Sample.NOW);
  private final InlineBackground background = new InlineBackground();
  private final FakeInquiries inquiries = new FakeInquiries();
  private final FollowedInquiries followed = new FollowedInquiries();
  private final ReadOnlyObjectWrapper<@Nullable InquiryRow> selected =
      new ReadOnlyObjectWrapper<>();
  private final MemoryLedger ledger = new MemoryLedger();
  private final FakeEvents events = new FakeEvents();
  private final FakeLists lists = new FakeLists(inquiries);
  private final AccountBook accounts = new AccountBook();
  private final List<InquiryId> learnt = new ArrayList<>();
  private final DetailModel model =
      new DetailModel(
          selected.getReadOnlyProperty(),
          followed,
          new TemplateCatalog(inquiries, background, new FakeChoices()),
          new PersonaPorts(
              inquiries,
              lists,
              new FakeActions(inquiries),
              new FakeSessions(),
              events,
              new PersonInquiries(inquiries, accounts, accounts),
              id -> "{}"),
          ledger,
          read -> learnt.add(read.detail().inquiry().id()),
          background,
          ticker);

  @BeforeEach
  void personaHoldsTheMorningInFull() {
    for (Inquiry inquiry : Sample.morning()) {
      inquiries.hold(
          AnInquiry.like(inquiry).field(new Field("birthdate", "date", "1990-04-01")).build());
    }
    followed.merge(Sample.morning());
    model.openProperty().set(true);
  }

  @Test
  void readsWhenTheSelectionRests() {
    selected.set(row(0));
    ticker.advance(REST.minusMillis(1));
    assertInstanceOf(DetailModel.State.Reading.class, state());
    ticker.advance(Duration.ofMillis(1));
    assertEquals(row(0).id(), read().inquiry().id());
  }

  @Test
  void readsOnlyTheInquiryThatTheSelectionComesToRestOn() {
    selected.set(row(0));
    ticker.advance(Duration.ofMillis(100));
    selected.set(row(1));
    ticker.advance(Duration.ofMillis(100));
    assertInstanceOf(DetailModel.State.Reading.class, state());
    ticker.advance(Duration.ofMillis(50));
    assertEquals(row(1).id(), read().inquiry().id());
  }

  @Test
  void anAnswerThatComesAfterTheSelectionMovedIsNotShown() {
    background.hold();
    selected.set(row(0));
    ticker.advance(REST);
    selected.set(row(1));
    background.release();
    assertInstanceOf(DetailModel.State.Reading.class, state());
  }

  @Test
  void readsNothingWhileThePaneIsClosed() {
    model.openProperty().set(false);
    selected.set(row(0));
    ticker.advance(REST);
    assertInstanceOf(DetailModel.State.Nothing.class, state());
  }

  @Test
  void readsAgainWhenTheRowTellsAnotherStatus() {
    selected.set(row(1));
    ticker.advance(REST);
    Inquiry approved = Sample.moved(row(1).inquiry(), InquiryStatus.APPROVED, Sample.NOW);
    inquiries.hold(approved);
    followed.merge(List.of(approved));
    ticker.advance(REST);
    assertEquals(InquiryStatus.APPROVED, read().inquiry().status());
  }

  @Test
  void keepsShowingTheOldWhileReadingTheSameAgain() {
    selected.set(row(1));
    ticker.advance(REST);
    background.hold();
    followed.merge(List.of(Sample.moved(row(1).inquiry(), InquiryStatus.APPROVED, Sample.NOW)));
    ticker.advance(REST);
    assertEquals(InquiryStatus.PENDING, read().inquiry().status());
  }

  @Test
  void doesNotReadAgainWhenTheRowTellsNothingNew() {
    selected.set(row(1));
    ticker.advance(REST);
    background.hold();
    followed.merge(List.of(Sample.morning().get(1)));
    ticker.advance(REST);
    inquiries.always = new Failure.Unreachable(new IOException());
    background.release();
    assertInstanceOf(DetailModel.State.Read.class, state());
  }

  @Test
  void theRowLearnsWhatWasRead() {
    selected.set(row(0));
    ticker.advance(REST);
    assertEquals("1990-04-01", row(0).inquiry().field("birthdate").orElseThrow());
  }

  @Test
  void aFailureIsToldAndReadingAgainMendsIt() {
    inquiries.next = new Failure.Unreachable(new IOException());
    selected.set(row(0));
    ticker.advance(REST);
    assertInstanceOf(DetailModel.State.NotRead.class, state());
    model.read();
    assertEquals(row(0).id(), read().inquiry().id());
  }

  @Test
  void whatWasReadStaysWhenReadingItAgainFails() {
    selected.set(row(0));
    ticker.advance(REST);
    Failure broken = new Failure.Unreachable(new IOException());
    inquiries.next = broken;
    model.read();
    assertEquals(row(0).id(), read().inquiry().id());
    assertEquals(broken, model.staleProperty().get());
    model.read();
    assertNull(model.staleProperty().get());
    inquiries.next = broken;
    model.read();
    selected.set(row(1));
    assertNull(model.staleProperty().get());
  }

  @Test
  void whatWasReadIsPassedOn() {
    selected.set(row(0));
    ticker.advance(REST);
    assertEquals(List.of(row(0).id()), learnt);
  }

  @Test
  void eventsAndOtherInquiriesComeBesideAndNobodyWaitsForThem() {
    Event moved = new Event("evt_1", "inquiry.transitioned", row(0).id().value(), Sample.NOW);
    events.held.add(moved);
    selected.set(row(0));
    ticker.advance(REST);
    assertEquals(new Part.Told<>(List.of(moved)), model.beside().eventsProperty().get());
    List<Inquiry> others = Part.valueOr(model.beside().othersProperty().get(), List.of());
    assertEquals(Sample.morning().size() - 1, others.size());
  }

  @Test
  void theEventsOfOneAreNotShownBesideAnother() {
    selected.set(row(0));
    ticker.advance(REST);
    selected.set(row(1));
    assertInstanceOf(Part.Waiting.class, model.beside().eventsProperty().get());
    assertInstanceOf(Part.Waiting.class, model.beside().othersProperty().get());
  }

  @Test
  void aKeyThatMayNotReadEventsIsAskedForThemOnce() {
    events.always = new Failure.NotAllowed(null, List.of());
    selected.set(row(0));
    ticker.advance(REST);
    selected.set(row(1));
    ticker.advance(REST);
    assertEquals(1, events.asked);
    assertInstanceOf(Part.Missing.class, model.beside().eventsProperty().get());
    assertEquals(row(1).id(), read().inquiry().id());
  }

  @Test
  void whatBelongsToAnInquiryMayBeClosedToTheKey() {
    inquiries.next =
        new Failure.NotAllowed(
            null, List.of(new Failure.Problem("Forbidden", "verification.read is missing", null)));
    selected.set(row(0));
    ticker.advance(REST);
    DetailModel.State.Read read = assertInstanceOf(DetailModel.State.Read.class, state());
    assertEquals(row(0).id(), read.detail().inquiry().id());
    assertEquals(
        "verification.read", Objects.requireNonNull(read.withheld()).permission().orElseThrow());
  }

  private InquiryRow row(int place) {
    return followed.rows().get(place);
  }

  private DetailModel.State state() {
    return model.stateProperty().get();
  }

  private InquiryDetail read() {
    return assertInstanceOf(DetailModel.State.Read.class, state()).detail();
  }
}
