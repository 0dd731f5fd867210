package dev.linkdesk.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Paper;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** One page about what is shown. */
final class SummaryTest extends ApplicationTest {
  private final Sample sample = new Sample();
  private final List<Said> told = new ArrayList<>();
  private final List<Region> printed = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Application.setUserAgentStylesheet(Theme.DARK.userAgentStylesheet());
    stage.setScene(new Scene(new StackPane(), 100, 100));
    stage.show();
  }

  private Exports exports(Paper paper) {
    return new Exports(
        sample.parts(),
        () -> owner,
        told::add,
        (window, title, name, kinds) -> Optional.empty(),
        paper);
  }

  private Paper printer(boolean isWanted, boolean works) {
    return window ->
        Optional.of(
            new Paper.Errand() {
              @Override
              public boolean isWanted() {
                return isWanted;
              }

              @Override
              public boolean print(Region sheet) {
                printed.add(sheet);
                return works;
              }
            });
  }

  private void run(Paper paper, String command) {
    interact(() ->
        exports(paper).commands().stream()
            .filter(each -> each.id().equals(command))
            .forEach(each -> each.run()));
  }

  @Test
  void aViewIsOnePageOfStatusesNumbersAndItsFirstRows() {
    sample.shows(100);
    run(printer(true, true), "export.printView");
    assertEquals("Sent to the printer.", told.getFirst().sentence());
    List<String> words = Screen.words(printed.getFirst());
    assertTrue(words.contains("Inquiries: Mine today"), words.toString());
    assertTrue(words.contains("DEMO"));
    assertTrue(words.contains("Printed Fri 20 Nov 2026, 11:44 CET by dana@acme.example"));
    assertTrue(words.contains("The first 25 inquiries"));
    assertTrue(words.contains("75 more are not on this page."));
    assertTrue(words.contains("Needs review"));
    assertTrue(words.contains("12 min"));
    assertTrue(words.contains("0024"));
    assertFalse(words.contains("0025"));
    interact(() -> Pictures.take(printed.getFirst().getScene(), "export-page", Theme.LIGHT));
  }

  @Test
  void aPageOfWhatIsReadInPartSaysSo() {
    sample.shows(3);
    sample.unfinished = true;
    run(printer(true, true), "export.printView");
    List<String> words = Screen.words(printed.getFirst());
    assertTrue(words.contains("Inquiries: Mine today, as far as read"), words.toString());
  }

  @Test
  void nothingPersonalIsOnThePage() {
    sample.shows(3);
    sample.chosen.add(sample.shown.get(1));
    run(printer(true, true), "export.printView");
    run(printer(true, true), "export.printInquiry");
    for (Region page : printed) {
      String words = String.join("\n", Screen.words(page));
      assertFalse(words.contains("Mina") || words.contains("Rings back"), words);
    }
    assertEquals(2, printed.size());
  }

  @Test
  void oneInquiryIsAPageOfWhatIsKnown() {
    sample.environment = Environment.PRODUCTION;
    sample.shows(3);
    sample.chosen.add(sample.shown.get(1));
    run(printer(true, true), "export.printInquiry");
    List<String> words = Screen.words(printed.getFirst());
    assertTrue(words.contains("Inquiry 001"), words.toString());
    assertTrue(words.contains("inq_1"));
    assertTrue(words.contains("In progress"));
    assertFalse(words.contains("PRODUCTION"));
    interact(() -> Pictures.take(printed.getFirst().getScene(), "export-page-one", Theme.LIGHT));
  }

  @Test
  void aFullPageFitsItsSheet() {
    sample.shows(100);
    run(printer(true, true), "export.printView");
    Region page = printed.getFirst();
    assertEquals(SummarySheet.HEIGHT, page.getHeight());
    double lowest =
        Screen.all(page)
            .filter(node -> !node.equals(page))
            .mapToDouble(node -> node.localToScene(node.getLayoutBounds()).getMaxY())
            .max()
            .orElseThrow();
    assertTrue(lowest <= SummarySheet.HEIGHT, "reaches to " + lowest);
  }

  @Test
  void itIsBlackOnWhiteInADarkWindow() {
    sample.shows(30);
    run(printer(true, true), "export.printView");
    WritableImage[] picture = new WritableImage[1];
    interact(() -> picture[0] = printed.getFirst().getScene().snapshot(null));
    PixelReader pixels = picture[0].getPixelReader();
    int white = 0;
    int colour = 0;
    for (int y = 0; y < picture[0].getHeight(); y++) {
      for (int x = 0; x < picture[0].getWidth(); x++) {
        int argb = pixels.getArgb(x, y);
        int red = argb >> 16 & 0xff;
        int blue = argb & 0xff;
        white += red > 0xf0 && blue > 0xf0 ? 1 : 0;
        colour += Math.abs(red - blue) > 40 ? 1 : 0;
      }
    }
    assertTrue(white > 0.8 * SummarySheet.WIDTH * SummarySheet.HEIGHT, "only " + white);
    assertEquals(0, colour);
  }

  @Test
  void withoutAPrinterItSaysWhatToDo() {
    sample.shows(1);
    run(window -> Optional.empty(), "export.printView");
    assertEquals(
        "No printer was found. Set one up on this computer, or export the rows and print them"
            + " elsewhere.",
        told.getFirst().sentence());
  }

  @Test
  void nothingIsSaidWhenNothingIsWantedAndAPrinterThatRefusesIsSaid() {
    sample.shows(1);
    run(printer(false, true), "export.printView");
    assertEquals(List.of(), told);
    assertEquals(List.of(), printed);
    run(printer(true, false), "export.printView");
    assertEquals(
        "The printer did not take it. Look at the printer, then try again.",
        told.getFirst().sentence());
  }
}
