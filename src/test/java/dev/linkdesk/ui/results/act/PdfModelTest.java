package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving all of an inquiry as a PDF. */
final class PdfModelTest {
  private final Table table = new Table();
  private final Inquiry mina = table.follow("inq_Mina1", InquiryStatus.APPROVED);
  private final List<Said> told = new ArrayList<>();

  @TempDir Path folder = Path.of("");

  private PdfModel model(Optional<SaveAs.Place> place) {
    return new PdfModel(mina, table.parts(), () -> place, told::add);
  }

  private SaveAs.Place place(boolean mayReplace) {
    return new SaveAs.Place(
        folder.resolve("mina.pdf"), PdfModel.kinds(table.parts()).getFirst(), mayReplace);
  }

  private static String sentence(PdfModel model) {
    return assertInstanceOf(Progress.Ended.class, model.progressProperty().get()).said().sentence();
  }

  @Test
  void theFileHoldsWhatPersonaMadeAndTheLedgerSaysSo() throws IOException {
    PdfModel model = model(Optional.of(place(true)));
    model.go();
    assertArrayEquals(table.actions.pdf, Files.readAllBytes(folder.resolve("mina.pdf")));
    assertEquals(List.of(LedgerLine.Act.PRINTED), table.ledger.acts());
    assertEquals("All of usr_Mina1 is saved as mina.pdf.", told.getFirst().sentence());
  }

  @Test
  void withoutAPlaceNothingIsAsked() {
    PdfModel model = model(Optional.empty());
    model.go();
    assertEquals(List.of(), table.actions.done);
    assertEquals(new Progress.Asking(), model.progressProperty().get());
  }

  @Test
  void aFileThatMayNotBeReplacedStays() throws IOException {
    Files.writeString(folder.resolve("mina.pdf"), "theirs");
    PdfModel model = model(Optional.of(place(false)));
    model.go();
    assertEquals("theirs", Files.readString(folder.resolve("mina.pdf")));
    assertTrue(sentence(model).startsWith("There is a file named mina.pdf already"));
    assertEquals(List.of(), table.ledger.lines);
  }

  @Test
  void aFolderThatIsGoneIsSaid() throws IOException {
    SaveAs.Place place = place(true);
    Files.delete(folder);
    PdfModel model = model(Optional.of(place));
    model.go();
    assertTrue(sentence(model).startsWith("mina.pdf could not be written there."));
    Files.createDirectory(folder);
  }

  @Test
  void aFailureLeavesNoFileAndCanBeTriedAgain() {
    table.actions.next = new Failure.Unavailable("req_7", List.of(), 503);
    PdfModel model = model(Optional.of(place(true)));
    model.go();
    assertTrue(sentence(model).contains("req_7"));
    assertFalse(Files.exists(folder.resolve("mina.pdf")));
    model.go();
    assertTrue(Files.exists(folder.resolve("mina.pdf")));
  }

  @Test
  void stoppedItAsksAnew() {
    table.background.hold();
    PdfModel model = model(Optional.of(place(true)));
    model.go();
    assertTrue(model.isBusy());
    model.stop();
    table.background.release();
    assertEquals(new Progress.Asking(), model.progressProperty().get());
    assertFalse(Files.exists(folder.resolve("mina.pdf")));
  }

  @Test
  void theSuggestedNameNamesNoPersonAndNoFolder() {
    Inquiry odd =
        Table.inquiry("inq_A1", InquiryStatus.APPROVED, "../a b/\u202e9", "Mina O", List.of());
    assertEquals("a-b--9-inquiry", PdfModel.fileName(odd));
  }
}
