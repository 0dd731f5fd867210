package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Pictures of the screen in its states, to be looked at. */
final class CreatePicturesTest extends ApplicationTest {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 708;

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new javafx.scene.layout.StackPane(), 200, 100));
    stage.show();
  }

  private static void someRecent(Desk desk) {
    desk.followed.merge(
        List.of(
            Desk.inquiry(
                "e", InquiryStatus.EXPIRED, "usr_9904", "Ada", "Novak", Duration.ofHours(26)),
            Desk.inquiry("d", InquiryStatus.FAILED, "usr_9921", "Sam", "Tran", Duration.ofHours(3)),
            Desk.inquiry(
                "c", InquiryStatus.CREATED, "usr_9929", "Lucía", "Gómez", Duration.ofHours(1)),
            Desk.inquiry(
                "b", InquiryStatus.PENDING, "usr_9930", "Jon", "Petrov", Duration.ofMinutes(8)),
            Desk.inquiry(
                "a", InquiryStatus.APPROVED, "usr_9931", "Mina", "Okafor", Duration.ofMinutes(2))));
  }

  private static void fill(FormModel form) {
    form.reference().textProperty().set("usr_ABC123");
    form.prefill().shown().get(0).input().textProperty().set("Alexander");
    form.prefill().shown().get(1).input().textProperty().set("Sample");
    form.prefill().shown().get(2).input().textProperty().set("1977-08-31");
  }

  private static void follow(Desk desk, CreateModel model, InquiryStatus status) {
    Inquiry inquiry = model.card().rowProperty().get().inquiry();
    desk.followed.merge(List.of(desk.toldNow(inquiry, status, Duration.ofMinutes(1439))));
  }

  private static void picture(CreateView view, double width, double height, String name) {
    picture(view, width, height, name, false);
  }

  private static void picture(
      CreateView view, double width, double height, String name, boolean unfolded) {
    Scene scene = Pictures.scene(view, width, height);
    if (unfolded) {
      view.applyCss();
      ((ToggleButton) view.lookup(".disclosure")).setSelected(true);
    }
    Pictures.takeBoth(scene, name);
    assertTrue(Files.exists(Path.of("target", "pictures", name + "-dark.png")));
  }

  @Test
  void emptyScreen() {
    interact(() -> {
      Desk desk = Desk.ready();
      CreateView view = new CreateView(desk.model(), desk.parts());
      picture(view, WIDTH, HEIGHT, "create-empty");
    });
  }

  @Test
  void filledFormAndCreatedLink() {
    interact(() -> {
      Desk desk = Desk.ready();
      someRecent(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      fill(model.form());
      model.create();
      follow(desk, model, InquiryStatus.CREATED);
      fill(model.form());
      model.form().reference().textProperty().set("alexander.sample");
      picture(view, WIDTH, HEIGHT, "create-created");
    });
  }

  @Test
  void smallWindowWithEverythingOpen() {
    interact(() -> {
      Desk desk = Desk.ready();
      someRecent(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      fill(model.form());
      List.copyOf(model.form().prefill().offered()).forEach(model.form().prefill()::add);
      model.form().prefill().addByKey("customer_tier");
      model.create();
      follow(desk, model, InquiryStatus.PENDING);
      picture(view, 1000, 1200, "create-tall", true);
    });
  }

  @Test
  void oneTimeLinkInSmallWindow() {
    interact(() -> {
      Desk desk = Desk.ready();
      someRecent(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      fill(model.form());
      model.create();
      follow(desk, model, InquiryStatus.PENDING);
      model.card().copy();
      picture(view, 1000, 640, "create-small", true);
    });
  }

  @Test
  void problemsInProduction() {
    interact(() -> {
      Desk desk = Desk.ready().in(Environment.PRODUCTION);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      model.form().prefill().shown().get(2).input().textProperty().set("31.31.1977");
      model.form().prefill().shown().get(3).input().textProperty().set("nobody");
      model.create();
      picture(view, WIDTH, HEIGHT, "create-problems");
    });
  }

  @Test
  void closedTemplatesAndAFailure() {
    interact(() -> {
      Desk desk = new Desk();
      desk.persona.next = new Failure.NotAllowed("req_1", List.of());
      desk.catalog.read();
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      model.form().template().id().textProperty().set("itmpl_mine");
      fill(model.form());
      desk.persona.always = new Failure.Unavailable("req_Quote1", List.of(), 503);
      model.create();
      picture(view, WIDTH, HEIGHT, "create-closed");
    });
  }

  @Test
  void finishedCardWhileSending() {
    interact(() -> {
      Desk desk = Desk.ready();
      someRecent(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      fill(model.form());
      model.create();
      follow(desk, model, InquiryStatus.APPROVED);
      desk.background.hold();
      fill(model.form());
      model.create();
      picture(view, WIDTH, HEIGHT, "create-finished");
    });
  }
}
