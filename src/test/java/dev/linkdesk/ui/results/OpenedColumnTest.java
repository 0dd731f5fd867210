package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

final class OpenedColumnTest extends Screen {
  @Test
  void onlyRowsInSightAreLookedUp() {
    at(() -> desk.follow(many(300)));
    settle();
    int asked = desk.sessions.asked;
    assertTrue(asked >= 10 && asked < 40, "asked about " + asked + " rows");
  }

  @Test
  void rowsThatAreOnlyPassedOverAreNotLookedUp() {
    at(() -> desk.follow(many(300)));
    at(() -> table().scrollTo(200));
    settle();
    assertTrue(desk.sessions.asked < 40, "asked about " + desk.sessions.asked + " rows");
  }

  @Test
  void nothingIsLookedUpWhileTheColumnIsHidden() {
    at(() -> column().setVisible(false));
    at(() -> desk.follow(many(50)));
    settle();
    assertEquals(0, desk.sessions.asked);
  }

  @Test
  void nothingIsLookedUpForAScreenThatIsNotShown() {
    at(() -> desk.view.getScene().setRoot(new Pane()));
    at(() -> desk.follow(many(50)));
    settle();
    assertEquals(0, desk.sessions.asked);
  }

  @Test
  void whoGotFurtherLikelyOpenedIt() {
    followMorning();
    assertTrue(isShown("Person?"));
  }

  @Test
  void aLinkThatNobodyOpenedSaysSo() {
    at(() -> desk.follow(List.of(created(1))));
    settle();
    assertTrue(isShown("Not yet"));
  }

  @Test
  void whatTheVisitsTellComesIntoTheCell() {
    desk.sessions.held.add(FakeSessions.visit("iqse_1", Sample.NOW.minusSeconds(60)));
    at(() -> desk.follow(List.of(created(60))));
    settle();
    assertTrue(isShown("Perhaps"));
  }

  @Test
  void whatTheDetailsTellComesIntoTheCellAtOnce() {
    at(() -> desk.follow(List.of(created(60))));
    settle();
    assertTrue(isShown("Not yet"));
    at(() -> desk.sessionsOf(FakeSessions.visit("iqse_1", Sample.NOW.minusSeconds(60))));
    selectReference("usr_60");
    hit(KeyCode.ENTER);
    settle();
    assertFalse(isShown("Not yet"));
    assertTrue(isShown("Perhaps"));
  }

  private TableColumn<?, ?> column() {
    return table().getColumns().stream()
        .filter(each -> each.getText().equals("Opened"))
        .findFirst()
        .orElseThrow();
  }

  private static Inquiry created(int minutes) {
    return Sample.inquiry(
        "inq_" + minutes,
        InquiryStatus.CREATED,
        "usr_" + minutes,
        null,
        Duration.ofMinutes(minutes),
        Duration.ofMinutes(minutes));
  }

  private static List<Inquiry> many(int count) {
    return IntStream.range(1, count + 1).mapToObj(OpenedColumnTest::created).toList();
  }
}
