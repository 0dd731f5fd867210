package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The note of an inquiry. */
final class NoteModelTest {
  private final Table table = new Table();
  private final Inquiry mina = table.follow("inq_Mina1", InquiryStatus.APPROVED);
  private final NoteModel model =
      new NoteModel(mina.id(), table.inquiries, table.background, told -> {});

  private void note(String text) {
    table.actions.update(mina.id(), InquiryChanges.NONE.withNote(text), SubmissionKey.fresh());
  }

  @Test
  void theNoteIsReadBeforeItIsChanged() {
    note("came by phone");
    model.read();
    assertEquals("came by phone", model.textProperty().get());
    assertFalse(model.hasChanges());
    model.textProperty().set("came by phone, twice");
    assertTrue(model.hasChanges());
    assertEquals(new Deed.SetNote("came by phone, twice"), model.deed());
  }

  @Test
  void anEmptyNoteClearsIt() {
    note("old");
    model.read();
    model.textProperty().set("  ");
    assertTrue(model.hasChanges());
    assertEquals(new Deed.SetNote(""), model.deed());
  }

  @Test
  void whatCannotBeReadIsNotWrittenOver() {
    table.inquiries.next = new Failure.Unreachable(new IOException());
    model.read();
    model.textProperty().set("typed");
    assertInstanceOf(NoteModel.State.NotRead.class, model.stateProperty().get());
    assertFalse(model.hasChanges());
  }

  @Test
  void aFailureKeepsWhatWasTypedAndTryingAgainSavesIt() {
    model.read();
    model.textProperty().set("typed");
    DeedModel saving =
        new DeedModel(
            new About(mina, table.followed),
            model::deed,
            table.parts(),
            table.words(),
            table.said::add);
    table.actions.next = new Failure.NotAllowed("req_3", List.of());
    saving.go();
    Progress.Ended ended = assertInstanceOf(Progress.Ended.class, saving.progressProperty().get());
    assertTrue(ended.said().sentence().contains("req_3"));
    assertEquals("typed", model.textProperty().get());
    saving.go();
    assertEquals("typed", table.row(mina).note());
    assertEquals("Note of usr_Mina1 saved.", table.said.getFirst().sentence());
  }

  @Test
  void whoDoesNotWaitIsToldThatItMayBeDone() {
    model.read();
    model.textProperty().set("typed");
    DeedModel saving =
        new DeedModel(
            new About(mina, table.followed),
            model::deed,
            table.parts(),
            table.words(),
            table.said::add);
    table.background.hold();
    saving.go();
    saving.go();
    saving.stop();
    table.background.release();
    Progress.Ended ended = assertInstanceOf(Progress.Ended.class, saving.progressProperty().get());
    assertTrue(ended.said().sentence().contains("may be done all the same"));
    assertEquals(new ArrayList<>(), table.said);
  }
}
