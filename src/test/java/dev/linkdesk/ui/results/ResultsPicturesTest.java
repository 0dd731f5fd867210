package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.shared.FakeChoices;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Takes pictures of the screen in its states, to be looked at, and checks that nothing is cut. */
@SuppressWarnings("NullAway.Init")
final class ResultsPicturesTest extends ApplicationTest {
  private Desk desk;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    stage.setWidth(300);
    stage.setHeight(200);
    stage.show();
  }

  private void open(Environment environment) {
    desk = new Desk(environment, new FakeChoices());
    scene = Pictures.scene(desk.view, 1280, 724);
  }

  private void take(String name) {
    Pictures.takeBoth(scene, "results-" + name);
    assertEquals(1280, scene.getWidth());
  }

  private static List<Inquiry> morning() {
    List<Inquiry> all = new ArrayList<>(Sample.morning());
    Inquiry sam =
        AnInquiry.like(all.get(4))
            .field(new Field("birthdate", "date", "1990-04-01"))
            .text("identification_number", "123-45-6789")
            .text("address_country_code", "US")
            .tags("vip", "branch-12")
            .note("Came by phone.")
            .build();
    all.set(4, sam);
    return all;
  }

  private void select(int index) {
    desk.model.select(desk.model.rows().get(index));
  }

  @Test
  void theTableAlone() {
    interact(() -> {
      open(Environment.DEMO);
      desk.follow(morning());
      take("table");
    });
  }

  @Test
  void detailsInNarrowWindows() {
    interact(() -> {
      for (int width : new int[] {1280, 1000}) {
        desk = new Desk(Environment.DEMO, new FakeChoices());
        scene = Pictures.scene(desk.view, width, 724);
        desk.sessionsOf(FakeSessions.phone("iqse_2", Sample.NOW.minus(Duration.ofMinutes(9))));
        List<Inquiry> all = new ArrayList<>(morning());
        all.set(1, Sample.redacted(all.get(1)));
        desk.follow(all);
        desk.view.show(all.get(0).id());
        desk.settle();
        Pictures.takeBoth(scene, "results-details-" + width);
        desk.model.searchProperty().set("sam");
        desk.settle();
        Pictures.takeBoth(scene, "results-away-" + width);
      }
    });
  }

  @Test
  void theDetailsOfAFailedInquiry() {
    interact(() -> {
      open(Environment.DEMO);
      desk.inquiries.verifications.addAll(Sample.blurry());
      desk.follow(morning());
      desk.view.show(morning().get(4).id());
      desk.settle();
      take("failed");
      ((Button) look("#results-field-birthdate")).fire();
      take("revealed");
    });
  }

  @Test
  void theDetailsOfOneInProgress() {
    interact(() -> {
      open(Environment.SANDBOX);
      List<Inquiry> all = morning();
      all.set(1, AnInquiry.like(all.get(1)).nextStep("verification_government_id").build());
      desk.follow(all);
      desk.view.show(all.get(1).id());
      desk.settle();
      ((Button) look("#results-detail-copy")).fire();
      take("pending");
    });
  }

  @Test
  void noticesAboveTheTable() {
    interact(() -> {
      open(Environment.PRODUCTION);
      desk.follow(morning());
      select(1);
      desk.view.copyLink();
      take("copied");
      desk.view.stopFollowing();
      take("stopped");
    });
  }

  @Test
  void failuresAndRedaction() {
    interact(() -> {
      open(Environment.DEMO);
      desk.follow(morning());
      desk.inquiries.always = new Failure.Unreachable(new IOException());
      desk.view.show(morning().get(7).id());
      desk.settle();
      take("not-read");
      desk.inquiries.always = null;
      Inquiry redacted = Sample.redacted(morning().get(8));
      desk.follow(List.of(redacted));
      desk.view.show(redacted.id());
      desk.settle();
      take("redacted");
    });
  }

  @Test
  void whatToTellTheApplicantInEachStatus() {
    interact(() -> {
      open(Environment.DEMO);
      List<Inquiry> all = morning();
      desk.follow(all);
      desk.sessionsOf(
          FakeSessions.scanner("iqse_1", Sample.NOW.minus(Duration.ofMinutes(16)).plusSeconds(4)));
      showAndTake(all.get(2), "scanner");
      desk.sessionsOf(FakeSessions.phone("iqse_2", Sample.NOW.minus(Duration.ofMinutes(9))));
      Inquiry opened = Sample.inquiry("inq_Opened1", InquiryStatus.CREATED);
      desk.follow(List.of(opened));
      showAndTake(opened, "opened");
      showAndTake(all.get(0), "approved");
      showAndTake(all.get(3), "review");
      showAndTake(all.get(5), "declined");
      showAndTake(all.get(6), "expired");
      showAndTake(all.get(7), "completed");
    });
  }

  @Test
  void aKeyThatMayReadLittle() {
    interact(() -> {
      open(Environment.SANDBOX);
      desk.events.always =
          new Failure.NotAllowed(
              null, List.of(new Failure.Problem("Forbidden", "needs event.read", null)));
      desk.follow(morning());
      desk.inquiries.next =
          new Failure.NotAllowed(
              null, List.of(new Failure.Problem("Forbidden", "needs verification.read", null)));
      desk.view.show(morning().get(1).id());
      desk.settle();
      take("withheld");
      scrollDown();
      take("withheld-below");
    });
  }

  @Test
  void theEndOfTheDetails() {
    interact(() -> {
      open(Environment.PRODUCTION);
      desk.inquiries.verifications.addAll(Sample.blurry());
      desk.follow(morning());
      desk.view.show(morning().get(4).id());
      desk.settle();
      scrollDown();
      take("below");
    });
  }

  @Test
  void theJson() {
    interact(() -> {
      open(Environment.DEMO);
      RawJsonWindow window = new RawJsonWindow(desk.parts, morning().get(4).id());
      Pictures.takeBoth(Pictures.scene(window.view(), 720, 620), "results-raw");
    });
  }

  private void showAndTake(Inquiry inquiry, String name) {
    desk.view.show(inquiry.id());
    desk.settle();
    take(name);
  }

  private void scrollDown() {
    take("scrolling");
    ((ScrollPane) look(".detail-scroll")).setVvalue(1);
  }

  @Test
  void emptyStates() {
    interact(() -> {
      open(Environment.DEMO);
      take("empty");
      desk.follow(morning());
      desk.model.searchProperty().set("nobody");
      desk.settle();
      take("no-match");
      desk.model.searchProperty().set("http://127.0.0.1:8787/verify?inquiry-id=inq_Unknown1");
      desk.settle();
      take("follow");
    });
  }

  @Test
  void unknownStatusesAndLongTexts() {
    interact(() -> {
      open(Environment.DEMO);
      List<Inquiry> all = morning();
      all.add(
          Sample.full(
              "inq_Long1",
              new InquiryStatus("awaiting_second_review"),
              "0f8fad5b-d9cb-469f-a165-70867728950e",
              "Maximiliane Freifrau von und zu Hohenstein-Rothenburg",
              "itmpl_8Jq2Unlisted9PzKb1",
              "customer.support.team@acme.example",
              Duration.ofMinutes(1),
              Duration.ofSeconds(20)));
      desk.follow(all);
      desk.view.show(all.getLast().id());
      desk.settle();
      take("long");
    });
  }

  @Test
  void aNarrowWindow() {
    interact(() -> {
      desk = new Desk(Environment.DEMO, new FakeChoices());
      scene = Pictures.scene(desk.view, 960, 600);
      desk.follow(morning());
      desk.view.show(morning().get(2).id());
      desk.settle();
      Pictures.takeBoth(scene, "results-narrow");
      TableView<?> table = (TableView<?>) look(".results-table");
      assertEquals(38, table.getFixedCellSize());
    });
  }

  @Test
  void manySelectedAndOneFresh() {
    interact(() -> {
      open(Environment.DEMO);
      List<Inquiry> all = morning();
      desk.follow(all);
      desk.model.select(List.copyOf(desk.model.rows().subList(1, 4)), desk.model.rows().get(2));
      desk.follow(
          List.of(Sample.moved(all.get(5), InquiryStatus.APPROVED, Sample.NOW.minusSeconds(3))));
      take("many");
    });
  }

  @Test
  void everyColumnAtOnce() {
    interact(() -> {
      open(Environment.DEMO);
      desk.follow(morning());
      TableView<?> table = (TableView<?>) look(".results-table");
      table.getColumns().forEach(column -> column.setVisible(true));
      take("columns");
    });
  }

  @Test
  void aThousandPixelsWide() {
    interact(() -> {
      desk = new Desk(Environment.DEMO, new FakeChoices());
      scene = Pictures.scene(desk.view, 1000, 640);
      desk.follow(morning());
      desk.model.select(List.copyOf(desk.model.rows().subList(1, 4)), desk.model.rows().get(2));
      Pictures.takeBoth(scene, "results-1000");
      assertEquals(1000, scene.getWidth());
    });
  }

  private Node look(String selector) {
    scene.getRoot().applyCss();
    return scene.getRoot().lookup(selector);
  }
}
