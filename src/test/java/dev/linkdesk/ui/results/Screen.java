package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Theme;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The Results screen in a window, worked with keys and mouse. */
@SuppressWarnings("NullAway.Init")
abstract class Screen extends ApplicationTest {
  Desk desk;
  private Stage stage;

  Environment environment() {
    return Environment.DEMO;
  }

  @Override
  public void start(Stage shown) {
    stage = shown;
    openWith(new FakeChoices());
  }

  /** Opens the screen anew, as after a restart with these choices kept. */
  final void openWith(FakeChoices choices) {
    openWith(choices, new InlineBackground());
  }

  /**
   * Opens the screen anew.
   *
   * @param forRows filters and sorts the rows
   */
  final void openWith(FakeChoices choices, Background forRows) {
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    desk = new Desk(environment(), choices, forRows);
    Scene scene = new Scene(desk.view, 990, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    // All tests share one stage, whatever size the last one gave it.
    stage.setWidth(990);
    stage.setHeight(740);
    stage.show();
    stage.requestFocus();
  }

  /** Runs on the FX thread and lets the window settle. */
  final void at(Runnable action) {
    interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void followMorning() {
    at(() -> desk.follow(Sample.morning()));
  }

  final void settle() {
    at(desk::settle);
  }

  final void typeInSearch(String text) {
    at(() -> desk.view.focusSearch());
    write(text);
    settle();
  }

  final void hit(KeyCode... keys) {
    press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void selectReference(String reference) {
    at(() -> {
      desk.model.select(row(reference));
      table().requestFocus();
    });
    settle();
  }

  final InquiryRow row(String reference) {
    return desk.followed.rows().stream()
        .filter(row -> reference.equals(row.inquiry().referenceId()))
        .findFirst()
        .orElseThrow();
  }

  final String selectedReference() {
    InquiryRow row = table().getSelectionModel().getSelectedItem();
    return row == null ? "" : String.valueOf(row.inquiry().referenceId());
  }

  final List<String> shownReferences() {
    return table().getItems().stream()
        .map(row -> String.valueOf(row.inquiry().referenceId()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  final TableView<InquiryRow> table() {
    return (TableView<InquiryRow>) lookup(".results-table").query();
  }

  final int firstVisible() {
    return lookup(".virtual-flow").<VirtualFlow<?>>query().getFirstVisibleCell().getIndex();
  }

  /** Also one that stands in the menu for want of room. */
  final void pressChip(String words) {
    at(() -> lookup(words).<ToggleButton>query().fire());
  }

  final String notice() {
    return lookup("#results-notice").<Notice>query().sentence();
  }

  final String detailNotice() {
    return lookup("#results-detail-said").<Notice>query().sentence();
  }

  final boolean isShown(String words) {
    return lookup(node ->
            node instanceof Labeled labeled
                && words.equals(labeled.getText())
                && isVisibleUpward(labeled))
        .tryQuery()
        .isPresent();
  }

  final boolean isDetailOpen() {
    return lookup("#results-detail").tryQuery().isPresent();
  }

  private static boolean isVisibleUpward(javafx.scene.Node node) {
    for (javafx.scene.Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
