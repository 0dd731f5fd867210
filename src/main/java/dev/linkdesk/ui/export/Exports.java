package dev.linkdesk.ui.export;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Paper;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.SystemPaper;
import dev.linkdesk.ui.shared.SystemSaveAs;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WholeFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What takes inquiries out of the window: into a file or onto paper. On the FX thread. */
public final class Exports implements AutoCloseable {
  public static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
  public static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  private final ExportParts parts;
  private final Texts texts;
  private final Supplier<Window> owner;
  private final Consumer<Said> tell;
  private final SaveAs saveAs;
  private final SummaryPrinting printing;
  private @Nullable ExportDialog open;

  /**
   * @param owner the window before which dialogs open
   * @param tell hears what became of it
   */
  public Exports(ExportParts parts, Supplier<Window> owner, Consumer<Said> tell) {
    this(parts, owner, tell, new SystemSaveAs(), SystemPaper.wholePage());
  }

  Exports(
      ExportParts parts, Supplier<Window> owner, Consumer<Said> tell, SaveAs saveAs, Paper paper) {
    this.parts = parts;
    this.owner = owner;
    this.tell = tell;
    this.saveAs = saveAs;
    texts = parts.texts();
    printing = new SummaryPrinting(parts, paper, tell);
  }

  /** What can be done at this moment. */
  public List<Command> commands() {
    boolean isEmpty = parts.shown().get().isEmpty();
    boolean isNoneChosen = parts.chosen().get().isEmpty();
    return List.of(
        new Command(
            "export.file",
            texts.get("export.command.export"),
            EXPORT,
            isEmpty && isNoneChosen ? texts.get("export.obstacle.noRows") : null,
            this::export),
        new Command(
            "export.printView",
            texts.get("export.command.printView"),
            PRINT,
            isEmpty ? texts.get("export.command.nothingShown") : null,
            () -> printing.printView(owner.get())),
        new Command(
            "export.printInquiry",
            texts.get("export.command.printInquiry"),
            null,
            isNoneChosen ? texts.get("export.command.nothingSelected") : null,
            () -> printing.printInquiry(owner.get())));
  }

  /** A button for a toolbar that offers them. */
  public MenuButton button() {
    MenuButton button = new MenuButton(texts.get("export.menu"), new FontIcon(Feather.DOWNLOAD));
    button.setId("export-menu");
    button.setAccessibleText(texts.get("export.menu.name"));
    button.setTooltip(new Tooltip(texts.get("export.menu.name")));
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.setOnShowing(event -> fill(button));
    fill(button);
    return button;
  }

  private void fill(MenuButton button) {
    button.getItems().setAll(commands().stream().map(Exports::item).toList());
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.words());
    item.setId(command.id().replace('.', '-'));
    item.setMnemonicParsing(false);
    item.setDisable(!command.isPossible());
    item.setOnAction(event -> command.run());
    return item;
  }

  /** Asks what to write into a file, and writes it. */
  public void export() {
    if (open != null && open.stage().isShowing()) {
      open.stage().toFront();
      return;
    }
    ExportDialog dialog =
        new ExportDialog(new ExportModel(parts, WholeFile::write), texts, saveAs, tell);
    open = dialog;
    dialog.show(owner.get());
  }

  /** Ends an export that is under way. */
  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
