package dev.linkdesk.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.export.TableFormat;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported, and how it ends. */
class ExportModelTest {
  private static final SaveAs.Kind KIND = new SaveAs.Kind("CSV", ".csv");

  private final Sample sample = new Sample();

  @TempDir private Path folder;

  private ExportModel model() {
    return new ExportModel(sample.parts(), WholeFile::write);
  }

  private SaveAs.Place place(String name) {
    return new SaveAs.Place(folder.resolve(name), KIND, true);
  }

  private static Said said(ExportModel model) {
    return switch (model.stateProperty().get()) {
      case ExportState.Choosing(Said said) when said != null -> said;
      case ExportState.Saved(Said said) -> said;
      case ExportState other -> throw new AssertionError("nothing said in " + other);
    };
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  @Test
  void theViewIsWrittenInItsOrderWithoutPersonalColumns() throws IOException {
    sample.shows(2);
    ExportModel model = model();
    model.write(place("x.csv"));
    assertEquals("2 rows saved as x.csv.", said(model).sentence());
    assertEquals(Notice.Kind.INFO, said(model).kind());
    List<String> lines = lines("x.csv");
    assertEquals(
        "\uFEFFEnvironment,Status,Opened,Reference ID,Inquiry ID,Account ID,Template,"
            + "Created (Europe/Berlin),Updated (Europe/Berlin),Started (Europe/Berlin),"
            + "Completed (Europe/Berlin),Decided (Europe/Berlin),Expires (Europe/Berlin),"
            + "By,Tags,Verifications",
        lines.get(0));
    assertEquals(
        "demo,created,Never,000,inq_0,act_0,KYC + AML,2026-11-20T11:44:00+01:00,"
            + "2026-11-20T11:45:00+01:00,,,,2026-11-21T11:44:00+01:00,dana@acme.example,vip,1",
        lines.get(1));
    assertTrue(lines.get(2).startsWith("demo,pending,Never,001,inq_1,act_1,KYC,"));
    assertEquals(3, lines.size());
  }

  @Test
  void whatWasNotAskedStaysEmptyAndIsCounted() throws IOException {
    sample.shows(3);
    sample.unasked.add(sample.shown.getFirst().id());
    sample.unasked.add(sample.shown.get(2).id());
    ExportModel model = model();
    assertTrue(
        model.gapProperty().get().startsWith("Opened stays empty in 2 of 3 rows: "),
        model.gapProperty().get());
    model.write(place("x.csv"));
    assertTrue(lines("x.csv").get(1).startsWith("demo,created,,000,"), lines("x.csv").get(1));
  }

  @Test
  void theGapIsThatOfTheRowsAndColumnsChosen() {
    sample.shows(3);
    sample.chosen.addAll(sample.shown.subList(0, 2));
    sample.unasked.add(sample.shown.get(2).id());
    ExportModel model = model();
    assertEquals("", model.gapProperty().get());
    model.scopeProperty().set(ExportScope.VIEW);
    assertTrue(model.gapProperty().get().startsWith("Opened stays empty in 1 of 3 rows"));
    model.column(ExportColumn.OPENED).set(false);
    assertEquals("", model.gapProperty().get());
  }

  @Test
  void theGapIsCountedInTheBackgroundAndForTheLastChoiceAlone() {
    sample.shows(3);
    sample.chosen.addAll(sample.shown.subList(0, 2));
    sample.unasked.add(sample.shown.getFirst().id());
    sample.background.hold();
    ExportModel model = model();
    assertEquals("", model.gapProperty().get());
    model.scopeProperty().set(ExportScope.VIEW);
    model.column(ExportColumn.OPENED).set(false);
    sample.background.release();
    assertEquals("", model.gapProperty().get());
    model.column(ExportColumn.OPENED).set(true);
    assertTrue(model.gapProperty().get().startsWith("Opened stays empty in 1 of 3 rows"));
  }

  @Test
  void aSelectionOfSeveralIsMeantAtFirst() throws IOException {
    sample.shows(5);
    sample.chosen.addAll(sample.shown.subList(1, 3));
    ExportModel model = model();
    assertEquals(ExportScope.SELECTION, model.scopeProperty().get());
    model.write(place("x.csv"));
    assertEquals(3, lines("x.csv").size());
  }

  @Test
  void oneSelectedRowMeansTheViewAtFirst() {
    sample.shows(5);
    sample.chosen.add(sample.shown.getFirst());
    assertEquals(ExportScope.VIEW, model().scopeProperty().get());
  }

  @Test
  void answersThatComeWhileItIsOpenDoNotChangeTheRows() throws IOException {
    sample.shows(1);
    ExportModel model = model();
    InquiryRow row = sample.shown.getFirst();
    row.take(AnInquiry.like(row.inquiry()).status(InquiryStatus.APPROVED).build());
    sample.shown.add(new InquiryRow(Sample.inquiry(7)));
    model.write(place("x.csv"));
    assertEquals(2, lines("x.csv").size());
    assertTrue(lines("x.csv").get(1).startsWith("demo,created,"));
  }

  @Test
  void personalColumnsAreOffAgainEachTimeAndTheRestIsRemembered() {
    sample.shows(1);
    ExportModel model = model();
    model.column(ExportColumn.FIRST_NAME).set(true);
    model.column(ExportColumn.TAGS).set(false);
    model.formatProperty().set(TableFormat.XLSX);
    model.write(place("x.xlsx"));
    assertTrue(
        said(model).sentence().contains("It holds personal details"), said(model).sentence());
    assertEquals(Notice.Kind.WARNING, said(model).kind());
    ExportModel next = model();
    assertFalse(next.column(ExportColumn.FIRST_NAME).get());
    assertFalse(next.column(ExportColumn.TAGS).get());
    assertTrue(next.column(ExportColumn.STATUS).get());
    assertEquals(TableFormat.XLSX, next.formatProperty().get());
  }

  @Test
  void personalColumnsAreNeverTakenFromWhatWasRemembered() {
    sample.choices.put("export.columns", "STATUS,LAST_NAME,STATUS,OLD_NAME");
    sample.choices.put("export.format", "ODS");
    ExportModel model = model();
    assertFalse(model.column(ExportColumn.LAST_NAME).get());
    assertTrue(model.column(ExportColumn.STATUS).get());
    assertEquals(TableFormat.CSV, model.formatProperty().get());
  }

  @Test
  void theNameTellsNobodyAndSaysWhereTheDataIsFrom() {
    assertEquals("linkdesk-demo-inquiries-2026-11-20", model().suggestedName());
    sample.environment = Environment.PRODUCTION;
    assertEquals("linkdesk-inquiries-2026-11-20", model().suggestedName());
  }

  @Test
  void withoutRowsOrColumnsItSaysWhyNot() {
    assertEquals("There are no rows to export.", model().obstacleProperty().get());
    sample.shows(1);
    ExportModel model = model();
    assertEquals("", model.obstacleProperty().get());
    Stream.of(ExportColumn.values()).forEach(column -> model.column(column).set(false));
    assertEquals("Choose at least one column.", model.obstacleProperty().get());
    model.write(place("x.csv"));
    assertFalse(Files.exists(folder.resolve("x.csv")));
  }

  @Test
  void moreRowsThanASheetHoldsAreSaidBeforehand() {
    sample.shown.addAll(Collections.nCopies(1_048_576, new InquiryRow(Sample.inquiry(1))));
    ExportModel model = model();
    assertEquals("", model.obstacleProperty().get());
    model.formatProperty().set(TableFormat.XLSX);
    assertEquals(
        "A sheet holds 1,048,575 rows and these are 1,048,576. Save them as CSV, or narrow the"
            + " view.",
        model.obstacleProperty().get());
  }

  @Test
  void itTellsHowFarItIsAndStopsWhenAsked() throws IOException {
    sample.shows(40);
    Files.writeString(folder.resolve("x.csv"), "mine");
    ExportModel[] model = new ExportModel[1];
    model[0] =
        new ExportModel(
            sample.parts(),
            (place, content) ->
                WholeFile.write(
                    place,
                    out -> {
                      sample.ticker.advance(Duration.ofMillis(100));
                      assertEquals(
                          new ExportState.Writing(0, 40, false), model[0].stateProperty().get());
                      model[0].stop();
                      content.writeTo(out);
                    }));
    sample.background.hold();
    model[0].write(place("x.csv"));
    sample.background.release();
    assertEquals("Stopped. No file was written.", said(model[0]).sentence());
    assertEquals("mine", Files.readString(folder.resolve("x.csv")));
    assertNothingElseIsThere("x.csv");
  }

  @Test
  void progressIsLookedAtWhileItIsWrittenAndNotAfterwards() {
    sample.shows(3);
    ExportModel model = model();
    sample.background.hold();
    model.write(place("x.csv"));
    sample.ticker.advance(Duration.ofSeconds(1));
    assertTrue(model.stateProperty().get().isBusy());
    sample.background.release();
    sample.ticker.advance(Duration.ofSeconds(1));
    assertInstanceOf(ExportState.Saved.class, model.stateProperty().get());
    assertTrue(sample.ticker.next().isEmpty(), "still looking");
  }

  @Test
  void closedWhileItIsWrittenItWritesNothingAndLooksNoMore() throws IOException {
    sample.shows(3);
    ExportModel model = model();
    sample.background.hold();
    model.write(place("x.csv"));
    sample.ticker.advance(Duration.ofSeconds(1));
    model.close();
    assertTrue(sample.ticker.next().isEmpty(), "still looking");
    sample.background.release();
    assertNothingElseIsThere("");
  }

  @Test
  void aFullDiskLeavesNoFileAndSaysWhatToDo() throws IOException {
    sample.shows(500);
    ExportModel model =
        new ExportModel(
            sample.parts(),
            (place, content) -> WholeFile.write(place, out -> content.writeTo(new FullDisk(out))));
    model.write(place("x.csv"));
    assertEquals(
        "x.csv could not be written: the disk is full or was removed. Make room or choose another,"
            + " then save again.",
        said(model).sentence());
    assertNothingElseIsThere("");
    assertEquals("", model.obstacleProperty().get());
  }

  @Test
  void aFileThatIsOpenInExcelStaysAndIsSaid() {
    assertTrouble(
        new AccessDeniedException("a", "b", "in use"),
        "x.csv is in use, in Excel perhaps, and stays as it was. Close it there and save again, or"
            + " choose another name.");
    assertTrouble(
        new FileSystemException("a", "b", "another process"),
        "x.csv is in use, in Excel perhaps, and stays as it was. Close it there and save again, or"
            + " choose another name.");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaid() {
    assertTrouble(
        new AccessDeniedException("folder"),
        "x.csv could not be written: you may not write into that folder. Choose another.");
  }

  @Test
  void aFolderThatIsGoneIsSaid() {
    sample.shows(1);
    ExportModel model = model();
    model.write(new SaveAs.Place(folder.resolve("gone").resolve("x.csv"), KIND, true));
    assertEquals(
        "x.csv could not be written: its folder is not there any more. Choose another.",
        said(model).sentence());
  }

  @Test
  void aFileIsReplacedOnlyWhenThatWasAgreed() throws IOException {
    sample.shows(1);
    Path there = Files.writeString(folder.resolve("x.csv"), "mine");
    ExportModel model = model();
    model.write(new SaveAs.Place(there, KIND, false));
    assertEquals(
        "x.csv is there already and was not replaced. Choose another name.",
        said(model).sentence());
    assertEquals("mine", Files.readString(there));
    model.write(new SaveAs.Place(there, KIND, true));
    assertEquals("1 row saved as x.csv.", said(model).sentence());
  }

  @Test
  void aHundredThousandRowsAreWrittenWhole() throws IOException {
    InquiryRow row = new InquiryRow(Sample.inquiry(3));
    sample.shown.addAll(Collections.nCopies(100_000, row));
    ExportModel model = model();
    model.write(place("x.csv"));
    assertEquals("100,000 rows saved as x.csv.", said(model).sentence());
    try (Stream<String> lines = Files.lines(folder.resolve("x.csv"))) {
      assertEquals(100_001, lines.count());
    }
  }

  private void assertTrouble(IOException trouble, String sentence) {
    sample.shown.clear();
    sample.shows(1);
    ExportModel model =
        new ExportModel(
            sample.parts(),
            (place, content) -> {
              throw trouble;
            });
    model.write(place("x.csv"));
    assertEquals(sentence, said(model).sentence());
    assertEquals(Notice.Kind.DANGER, said(model).kind());
  }

  private void assertNothingElseIsThere(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(),
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(n -> !n.equals(name))
              .toList());
    }
  }

  /** Takes some and then no more. */
  private static final class FullDisk extends OutputStream {
    private final OutputStream disk;
    private int room = 1_000;

    FullDisk(OutputStream disk) {
      this.disk = disk;
    }

    @Override
    public void write(int one) throws IOException {
      if (--room < 0) {
        throw new IOException("No space left on device");
      }
      disk.write(one);
    }
  }
}
