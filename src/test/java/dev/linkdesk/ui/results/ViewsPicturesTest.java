package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FakeChoices;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Takes pictures of views, the search and browsing, and checks that nothing of them is cut. */
@SuppressWarnings("NullAway.Init")
final class ViewsPicturesTest extends ApplicationTest {
  private Desk desk;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    stage.setWidth(300);
    stage.setHeight(200);
    stage.show();
  }

  private void open(double width) {
    desk = new Desk(Environment.DEMO, new FakeChoices());
    scene = Pictures.scene(desk.view, width, 724);
  }

  private void take(String name) {
    Pictures.takeBoth(scene, "views-" + name);
    assertEquals(List.of(), cut(scene.getRoot()));
  }

  /** Tabs, buttons and chips whose words do not fit. */
  private static List<String> cut(Node root) {
    return root.lookupAll(".button, .toggle-button, .view-tab, .hyperlink").stream()
        .filter(node -> node instanceof Labeled labeled && isCut(labeled))
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.isVisible()
        && labeled.getWidth() > 0
        && labeled.getWidth() + 1 < labeled.prefWidth(labeled.getHeight());
  }

  private void holdMany(int count) {
    IntStream.range(0, count)
        .mapToObj(i ->
            Sample.inquiry(
                "inq_many" + i,
                InquiryStatus.KNOWN.get(i % 8),
                "usr_" + (88_000 - i),
                i % 4 == 0 ? null : "First Last" + i,
                Duration.ofMinutes(i * 7L + 2),
                Duration.ofMinutes(i * 7L + 1)))
        .forEach(desk.inquiries::hold);
  }

  private void press(String id) {
    Node node = scene.lookup("#" + id);
    ((ToggleButton) node).fire();
    desk.settle();
  }

  private void run(String id) {
    Stream.concat(desk.view.commands().stream(), desk.view.viewCommands().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .ifPresent(Command::run);
    desk.settle();
  }

  @Test
  void tabsChipsAndAnUnsavedFilter() {
    interact(() -> {
      for (int width : List.of(1280, 1000)) {
        open(width);
        desk.follow(Sample.morning());
        desk.settle();
        take("tabs-" + width);
        desk.model
            .filterProperty()
            .set(
                desk.model
                    .filterProperty()
                    .get()
                    .withStatuses(Set.of(InquiryStatus.FAILED, InquiryStatus.DECLINED)));
        desk.settle();
        take("changed-" + width);
        run("views.saveAs");
        take("naming-" + width);
      }
    });
  }

  @Test
  void tabsWithTheDetailsOpen() {
    interact(() -> {
      open(1000);
      desk.follow(Sample.morning());
      desk.view.show(Sample.morning().get(4).id());
      desk.settle();
      take("narrow");
    });
  }

  @Test
  void everythingInPersona() {
    interact(() -> {
      for (int width : List.of(1280, 1000)) {
        open(width);
        holdMany(250);
        desk.follow(List.of(Sample.morning().getFirst()));
        desk.followed.merge(desk.inquiries.held.values().stream().limit(3).toList());
        press("scope-environment");
        take("browse-" + width);
        desk.background.hold();
        desk.browsed.readMore();
        take("browse-reading-" + width);
        desk.background.release();
      }
    });
  }

  @Test
  void everythingInPersonaWithoutSearch() {
    interact(() -> {
      open(1000);
      holdMany(250);
      desk.lists.searchFails = new Failure.NotAllowed(null, List.of());
      press("scope-environment");
      take("browse-not-searched");
    });
  }

  @Test
  void whatAViewLeavesOut() {
    interact(() -> {
      open(1280);
      desk.follow(Sample.morning());
      press("view-failed");
      search("usr_9930");
      take("left-out");
    });
  }

  @Test
  void everythingInPersonaThatCannotBeRead() {
    interact(() -> {
      open(1280);
      desk.lists.always = new Failure.Unreachable(new IOException());
      press("scope-environment");
      take("browse-failed");
    });
  }

  @Test
  void whatIsFoundInPersona() {
    interact(() -> {
      open(1280);
      holdMany(7);
      desk.follow(Sample.morning());
      search("https://inquiry.withpersona.com/verify?inquiry-id=inq_many1");
      take("found-one");
      search("inq_many0 inq_many1 inq_many2 inq_nobody");
      take("found-some");
      search("https://withpersona.com/verify?code=us1-abc");
      take("found-one-time");
      search("usr_nobody1");
      take("found-none");
      search("mina@example.org");
      take("found-email");
      search("doo");
      take("found-name");
      desk.lists.always = new Failure.Unreachable(new IOException());
      search("inq_other9");
      take("found-failed");
    });
  }

  private void search(String text) {
    desk.model.searchProperty().set(text);
    desk.settle();
  }

  @Test
  void emptyViews() {
    interact(() -> {
      open(1280);
      desk.follow(List.of(Sample.inquiry("inq_1", InquiryStatus.APPROVED)));
      desk.settle();
      for (String view :
          List.of(
              "mine-today",
              "not-started",
              "in-progress",
              "expiring-today",
              "needs-review",
              "failed")) {
        Stream.concat(desk.view.commands().stream(), desk.view.viewCommands().stream())
            .filter(each -> each.id().equals("views.go." + view))
            .forEach(Command::run);
        desk.settle();
        take("empty-" + view);
        assertTrue(scene.getRoot().lookup(".empty-state .button") instanceof Button);
      }
    });
  }
}
