package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Paper;
import dev.linkdesk.ui.shared.QrModules;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.SystemPaper;
import dev.linkdesk.ui.shared.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The code of a link in a file and on paper. */
final class QrKeepingTest extends ApplicationTest {
  private static final InquiryId ID = new InquiryId("inq_7Qw3nT5vXkR2mB8c");
  private static final String LINK =
      "https://inquiry.withpersona.com/verify?inquiry-id=inq_7Qw3nT5vXkR2mB8c&language=de";

  private final Table table = new Table();
  private final List<Said> said = new ArrayList<>();
  private final List<String> suggested = new ArrayList<>();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Application.setUserAgentStylesheet(Theme.DARK.userAgentStylesheet());
    stage.setScene(new Scene(new StackPane(), 100, 100));
    stage.show();
  }

  private void save(Path chosen, QrFormat filter) {
    SaveAs answer =
        (window, title, name, kinds) -> {
          suggested.add(name);
          return Optional.of(SaveAs.Place.of(chosen, kinds, filter.kind(table.parts().texts())));
        };
    interact(() -> keeping(answer, window -> Optional.empty()).save(owner, ID, LINK, said::add));
  }

  private QrKeeping keeping(SaveAs saveAs, Paper paper) {
    return new QrKeeping(table.parts(), saveAs, paper);
  }

  @Test
  void aSavedPngCanBeScannedAndIsLarge() throws IOException {
    Path file = folder.resolve("code.png");
    save(file, QrFormat.PNG);
    BufferedImage picture = ImageIO.read(file.toFile());
    assertTrue(picture.getWidth() >= 1024, "only " + picture.getWidth() + " wide");
    assertEquals(8, picture.getColorModel().getPixelSize());
    assertEquals(Optional.of(LINK), Scanner.read(picture));
    assertEquals(
        "Saved as code.png. Whoever has the file has the link.", said.getFirst().sentence());
  }

  @Test
  void aSavedSvgCanBeScannedFromItsPath() throws IOException {
    Path file = folder.resolve("code.svg");
    save(file, QrFormat.PNG);
    String svg = Files.readString(file);
    Matcher path = Pattern.compile(" d=\"([^\"]+)\"").matcher(svg);
    assertTrue(path.find());
    assertEquals(Optional.of(LINK), Scanner.read(drawn(path.group(1))));
    assertFalse(svg.contains("inq_"), "the link stands in the file as text");
  }

  private WritableImage drawn(String path) {
    WritableImage[] picture = new WritableImage[1];
    interact(() -> {
      SVGPath shape = new SVGPath();
      shape.setContent(path);
      int modules = QrModules.of(LINK).sizeWithQuiet();
      javafx.scene.Group group =
          new javafx.scene.Group(
              new javafx.scene.shape.Rectangle(modules, modules, Color.WHITE), shape);
      group.getTransforms().add(new javafx.scene.transform.Scale(8, 8));
      picture[0] = new javafx.scene.Group(group).snapshot(null, null);
    });
    return picture[0];
  }

  @Test
  void aFileOfTheDemoSaysSoBelowTheCodeAndOneOfProductionDoesNot() throws IOException {
    save(folder.resolve("demo.svg"), QrFormat.PNG);
    save(folder.resolve("demo.png"), QrFormat.PNG);
    table.in(Environment.PRODUCTION);
    save(folder.resolve("real.svg"), QrFormat.PNG);
    save(folder.resolve("real.png"), QrFormat.PNG);
    assertTrue(Files.readString(folder.resolve("demo.svg")).contains(">DEMO</text>"));
    assertFalse(Files.readString(folder.resolve("real.svg")).contains("<text"));
    BufferedImage demo = ImageIO.read(folder.resolve("demo.png").toFile());
    BufferedImage real = ImageIO.read(folder.resolve("real.png").toFile());
    assertEquals(real.getWidth(), real.getHeight());
    assertTrue(hasInkBelow(demo, demo.getWidth()));
  }

  private static boolean hasInkBelow(BufferedImage picture, int from) {
    for (int y = from; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xff) < 0x40) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theSuggestedNameTellsNobodyWhoThePersonIs() {
    save(folder.resolve("x.png"), QrFormat.PNG);
    assertEquals(List.of("linkdesk-qr-R2mB8c"), suggested);
  }

  @Test
  void aNameWithoutEndingGetsItAndReplacesNoFile() throws IOException {
    Path there = Files.writeString(folder.resolve("code.svg"), "mine");
    save(folder.resolve("code"), QrFormat.SVG);
    assertEquals("mine", Files.readString(there));
    assertEquals(
        "code.svg is there already and was not replaced. Choose another name.",
        said.getFirst().sentence());
    assertEquals(List.of("code.svg"), names());
  }

  @Test
  void aFileThatThePersonAgreedToReplaceIsReplaced() throws IOException {
    Path there = Files.writeString(folder.resolve("code.svg"), "old");
    save(there, QrFormat.PNG);
    assertTrue(Files.readString(there).startsWith("<?xml"));
    assertEquals(List.of("code.svg"), names());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaid() {
    save(folder.resolve("gone").resolve("code.png"), QrFormat.PNG);
    assertTrue(said.getFirst().sentence().startsWith("code.png could not be written."));
    assertFalse(said.getFirst().isDone());
  }

  @Test
  void nothingIsSaidWhenThePersonWantsNoFile() {
    SaveAs none = (window, title, name, kinds) -> Optional.empty();
    interact(() -> keeping(none, window -> Optional.empty()).save(owner, ID, LINK, said::add));
    assertEquals(List.of(), said);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void print(Paper paper) {
    SaveAs none = (window, title, name, kinds) -> Optional.empty();
    interact(() -> keeping(none, paper).print(owner, LINK, said::add));
  }

  @Test
  void aComputerWithoutPrinterSaysSo() {
    print(new SystemPaper());
    assertTrue(said.getFirst().sentence().startsWith("No printer was found."));
  }

  @Test
  void whatIsPrintedCanBeScanned() {
    FakePaper paper = new FakePaper(true, true);
    print(paper);
    assertEquals(Optional.of(LINK), paper.scanned());
    assertEquals(
        "Sent to the printer. Whoever has the page has the link.", said.getFirst().sentence());
  }

  @Test
  void aPrinterThatDoesNotTakeItIsSaid() {
    print(new FakePaper(true, false));
    assertTrue(said.getFirst().sentence().startsWith("The printer did not take it."));
  }

  @Test
  void nothingIsPrintedWhenThePersonWantsNone() {
    FakePaper paper = new FakePaper(false, true);
    print(paper);
    assertEquals(List.of(), said);
    assertEquals(Optional.empty(), paper.scanned());
  }

  private static final class FakePaper implements Paper, Paper.Errand {
    private final boolean wanted;
    private final boolean works;
    private @Nullable Region printed;

    FakePaper(boolean wanted, boolean works) {
      this.wanted = wanted;
      this.works = works;
    }

    @Override
    public Optional<Errand> ask(Window window) {
      return Optional.of(this);
    }

    @Override
    public boolean isWanted() {
      return wanted;
    }

    @Override
    public boolean print(Region sheet) {
      printed = sheet;
      return works;
    }

    Optional<String> scanned() {
      Region sheet = printed;
      return sheet == null
          ? Optional.empty()
          : Scanner.read(
              WaitForAsyncUtils.waitForAsyncFx(5000, () -> sheet.getScene().snapshot(null)));
    }
  }
}
