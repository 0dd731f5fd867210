package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.shared.Notice;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Details of one that is not in the list say so. */
final class OutOfViewTest extends Screen {
  @Test
  void detailsOfOneThatIsInTheListSayNothing() {
    followMorning();
    open("usr_9921");
    assertFalse(isAway());
  }

  @Test
  void detailsOfOneThatWasSearchedAwaySayThatItIsNotInTheView() {
    followMorning();
    open("usr_9921");
    typeInSearch("petrov");
    assertTrue(isAway());
    assertTrue(lookup("#results-detail-away").<Notice>query().sentence().startsWith("Not in this"));
  }

  @Test
  void itIsShownInTheListAgainAtAPress() {
    followMorning();
    open("usr_9921");
    typeInSearch("petrov");
    clickOn("Show it");
    settle();
    assertEquals("usr_9921", selectedReference());
    assertEquals("", desk.model.searchProperty().get());
    assertFalse(isAway());
  }

  @Test
  void enterInAViewOpensARowOfThatView() {
    followMorning();
    open("usr_9930");
    at(() -> table().requestFocus());
    hit(KeyCode.ALT, KeyCode.DIGIT6);
    hit(KeyCode.ENTER);
    assertEquals("usr_9921", String.valueOf(selectedReference()));
    assertEquals("usr_9921", selectedInDetails());
    assertFalse(isAway());
  }

  private boolean isAway() {
    return lookup("#results-detail-away").query().isVisible();
  }

  private String selectedInDetails() {
    return lookup("#results-detail-reference").<Button>query().getText();
  }

  private void open(String reference) {
    at(() -> desk.view.show(row(reference).id()));
    settle();
  }
}
