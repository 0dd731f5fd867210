package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyHealthModelTest {
  private final Desk desk = new Desk();
  private final KeyHealthModel model = desk.healthModel();

  KeyHealthModelTest() {
    desk.health.set(Desk.health(Desk.sandbox()));
  }

  private void failTheCheck() {
    desk.book.fail(new Failure.Unavailable("req_Q", List.of(), 503));
    model.check();
    assertNotNull(model.troubleProperty().get());
  }

  @Test
  void whatIsToldOfOneWorkspaceIsNotToldOfTheNext() {
    desk.background.hold();
    model.check();
    desk.health.set(Desk.health(Desk.production()));
    assertFalse(model.checkingProperty().get());
    desk.background.release();
    assertEquals(List.of(), desk.checked);
  }

  @Test
  void theTroubleOfOneWorkspaceIsNotTheNextOnes() {
    failTheCheck();
    desk.health.set(Desk.health(Desk.production()));
    assertNull(model.troubleProperty().get());
  }

  @Test
  void aCheckThatFailsAfterTheWorkspaceWasLeftSaysNothing() {
    desk.book.fail(new Failure.Unavailable("req_Q", List.of(), 503));
    desk.background.hold();
    model.check();
    desk.health.set(null);
    desk.background.release();
    assertNull(model.troubleProperty().get());
  }

  @Test
  void theNextWorkspaceIsCheckedAtOnce() {
    desk.background.hold();
    model.check();
    desk.health.set(Desk.health(Desk.production()));
    model.check();
    desk.background.release();
    assertEquals(List.of(desk.book.report), desk.checked);
  }

  @Test
  void newFiguresOfTheSameWorkspaceStopNothing() {
    desk.background.hold();
    model.check();
    desk.health.set(Desk.health(Desk.sandbox()).withPermissions(List.of()));
    assertTrue(model.checkingProperty().get());
    desk.background.release();
    assertEquals(List.of(desk.book.report), desk.checked);
  }

  @Test
  void newFiguresOfTheSameWorkspaceLeaveTheTrouble() {
    failTheCheck();
    desk.health.set(Desk.health(Desk.sandbox()).withPermissions(List.of()));
    assertNotNull(model.troubleProperty().get());
  }
}
