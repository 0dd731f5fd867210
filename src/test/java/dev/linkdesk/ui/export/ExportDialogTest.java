package dev.linkdesk.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.export.TableFormat;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.Theme;
import dev.linkdesk.ui.shared.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The export as it is done: by keyboard. */
final class ExportDialogTest extends ApplicationTest {
  private final Sample sample = new Sample();
  private final List<Said> told = new ArrayList<>();
  private final List<String> suggested = new ArrayList<>();
  private String name = "x.csv";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @SuppressWarnings("NullAway.Init")
  private ExportModel model;

  @SuppressWarnings("NullAway.Init")
  private ExportDialog dialog;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Screen.showOwner(stage);
  }

  @AfterEach
  void closes() {
    interact(() -> {
      if (dialog != null) {
        dialog.stage().hide();
      }
    });
  }

  private Optional<SaveAs.Place> answer(
      javafx.stage.Window window, String title, String proposed, List<SaveAs.Kind> kinds) {
    suggested.add(proposed + kinds.getFirst().ending());
    return Optional.of(new SaveAs.Place(folder.resolve(name), kinds.getFirst(), true));
  }

  private void open() {
    interact(() -> {
      model = new ExportModel(sample.parts(), WholeFile::write);
      dialog = new ExportDialog(model, sample.texts, this::answer, told::add);
      Theme.LIGHT.dress(dialog.stage().getScene());
      dialog.show(owner);
    });
  }

  private Parent root() {
    return dialog.stage().getScene().getRoot();
  }

  private void picture(String of) {
    interact(() -> Pictures.takeBoth(dialog.stage().getScene(), of));
  }

  @Test
  void enterAsksForTheFileWritesAndSaysSo() throws IOException {
    sample.shows(12);
    open();
    picture("export-dialog");
    type(KeyCode.ENTER);
    assertFalse(dialog.stage().isShowing());
    assertEquals(List.of("linkdesk-demo-inquiries-2026-11-20.csv"), suggested);
    assertEquals("12 rows saved as x.csv.", told.getFirst().sentence());
    assertEquals(13, Files.readAllLines(folder.resolve("x.csv")).size());
  }

  @Test
  void whatIsNotThereIsSaidBeforeItIsMissed() {
    sample.shows(12);
    sample.unfinished = true;
    sample.shown.stream().skip(3).forEach(row -> sample.unasked.add(row.id()));
    open();
    picture("export-dialog-in-part");
    List<String> words = Screen.words(root());
    assertTrue(words.contains("The view, as far as read: 12 rows"), words.toString());
    assertTrue(
        words.stream().anyMatch(word -> word.startsWith("Persona may have more rows")),
        words.toString());
    assertTrue(
        words.stream().anyMatch(word -> word.startsWith("Opened stays empty in 9 of 12 rows: ")),
        words.toString());
    assertEquals(List.of(), Screen.cut(root(), root().getScene().getWidth()));
  }

  @Test
  void rowsKindAndColumnsAreChosenByKeys() throws IOException {
    sample.shows(12);
    sample.chosen.addAll(sample.shown.subList(0, 3));
    open();
    picture("export-dialog-selection");
    type(KeyCode.LEFT);
    assertEquals(ExportScope.VIEW, model.scopeProperty().get());
    type(KeyCode.RIGHT);
    assertEquals(ExportScope.SELECTION, model.scopeProperty().get());
    type(KeyCode.TAB);
    type(KeyCode.RIGHT);
    assertEquals(TableFormat.XLSX, model.formatProperty().get());
    type(KeyCode.LEFT);
    assertEquals(TableFormat.CSV, model.formatProperty().get());
    type(KeyCode.TAB);
    type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(model.column(ExportColumn.STATUS).get());
    type(KeyCode.ENTER);
    List<String> lines = Files.readAllLines(folder.resolve("x.csv"));
    assertEquals(4, lines.size());
    assertTrue(lines.getFirst().startsWith("\uFEFFEnvironment,Opened,"), lines.getFirst());
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    sample.shows(1);
    open();
    type(KeyCode.ESCAPE);
    assertFalse(dialog.stage().isShowing());
    assertEquals(List.of(), told);
    assertEquals(Optional.empty(), sample.choices.get("export.columns"));
  }

  @Test
  void aTroubleStaysInTheWindowWithAllThatWasChosen() {
    sample.shows(2);
    name = "gone/x.csv";
    open();
    interact(() -> ((CheckBox) root().lookup("#export-column-first_name")).fire());
    type(KeyCode.ENTER);
    assertTrue(dialog.stage().isShowing());
    picture("export-dialog-trouble");
    assertTrue(
        Screen.words(root())
            .contains(
                "x.csv could not be written: its folder is not there any more. Choose another."));
    assertTrue(model.column(ExportColumn.FIRST_NAME).get());
  }

  @Test
  void escapeStopsWhatIsUnderWay() {
    sample.shows(9_000);
    sample.background.hold();
    open();
    type(KeyCode.ENTER);
    picture("export-dialog-writing");
    assertTrue(Screen.words(root()).contains("0 of 9,000 rows"), "no progress");
    type(KeyCode.ESCAPE);
    assertTrue(Screen.words(root()).contains("Stopping\u2026"));
    interact(sample.background::release);
    assertTrue(dialog.stage().isShowing());
    assertTrue(Screen.words(root()).contains("Stopped. No file was written."));
    assertFalse(Files.exists(folder.resolve("x.csv")));
  }

  @Test
  void withoutColumnsItSaysWhyNothingCanBeSaved() {
    sample.shows(1);
    open();
    interact(() -> {
      for (ExportColumn column : ExportColumn.values()) {
        model.column(column).set(false);
      }
    });
    assertTrue(Screen.words(root()).contains("Choose at least one column."));
    assertTrue(root().lookup("#export-go").isDisabled());
  }

  @Test
  void everyControlIsNamedAndNothingIsCut() {
    sample.shows(100);
    sample.environment = Environment.PRODUCTION;
    open();
    picture("export-dialog-production");
    assertEquals(List.of(), Screen.unnamed(root()));
    assertEquals(List.of(), Screen.cut(root(), 620));
  }

  @Test
  void theMenuOffersWhatIsPossibleNow() {
    interact(() -> {
      Exports exports =
          new Exports(
              sample.parts(), () -> owner, told::add, this::answer, window -> Optional.empty());
      MenuButton button = exports.button();
      assertEquals(List.of(true, true, true), disabled(button));
      assertEquals(
          List.of(
              "There are no rows to export.",
              "There are no rows to print.",
              "Select an inquiry first."),
          exports.commands().stream().map(command -> command.reason().orElse("")).toList());
      sample.shows(2);
      button.getOnShowing().handle(null);
      assertEquals(List.of(false, false, true), disabled(button));
      assertEquals(
          List.of("export.file", "export.printView", "export.printInquiry"),
          exports.commands().stream().map(Command::id).toList());
    });
  }

  private static List<Boolean> disabled(MenuButton button) {
    return button.getItems().stream().map(MenuItem::isDisable).toList();
  }
}
