package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.message.Channel;
import dev.linkdesk.ui.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Pictures of the form in its states, to be looked at. */
final class FormPicturesTest extends ApplicationTest {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 708;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 468;

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new javafx.scene.layout.StackPane(), 200, 100));
    stage.show();
  }

  private static void picture(CreateView view, String name) {
    picture(view, name, WIDTH, HEIGHT);
  }

  private static void picture(CreateView view, String name, double width, double height) {
    Scene scene = Pictures.scene(view, width, height);
    Pictures.takeBoth(scene, name);
    assertTrue(Files.exists(Path.of("target", "pictures", name + "-dark.png")));
  }

  private static Inquiry held(Desk desk, String id, InquiryStatus status, Duration age) {
    Inquiry told = Desk.inquiry(id, status, "usr_ABC123", "Alexander", "Sample", age);
    Instant created = Desk.START.minus(age);
    Instant done = created.plus(Duration.ofHours(2));
    Instant over = created.plus(Duration.ofHours(24));
    return desk.persona.hold(
        AnInquiry.like(told)
            .expires(over)
            .completed(done)
            .failed(done)
            .expired(over)
            .markedForReview(done)
            .decisioned(done)
            .build());
  }

  private static void type(Desk desk, CreateModel model) {
    model.form().reference().textProperty().set("usr_ABC123");
    model.form().prefill().shown().get(0).input().textProperty().set("Alexander");
    desk.clock.advance(PersonModel.PAUSE);
  }

  private static void openOne(Desk desk) {
    held(desk, "old", InquiryStatus.APPROVED, Duration.ofDays(9));
    held(desk, "new", InquiryStatus.CREATED, Duration.ofHours(21));
  }

  @Test
  void anOpenLinkIsKnown() {
    interact(() -> {
      Desk desk = Desk.ready();
      openOne(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      picture(view, "form-open");
    });
  }

  @Test
  void aSecondLinkIsStoppedInTheSmallestWindow() {
    interact(() -> {
      Desk desk = Desk.ready();
      openOne(desk);
      held(desk, "b", InquiryStatus.DECLINED, Duration.ofDays(12));
      held(desk, "a", InquiryStatus.EXPIRED, Duration.ofDays(20));
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      model.create();
      picture(view, "form-stopped-small", LEAST_WIDTH, LEAST_HEIGHT);
    });
  }

  @Test
  void aReasonIsAskedFor() {
    interact(() -> {
      Desk desk = Desk.ready();
      openOne(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      model.second().askReason();
      model.createAllTheSame();
      picture(view, "form-reason");
    });
  }

  @Test
  void expiringIsAskedFor() {
    interact(() -> {
      Desk desk = Desk.ready();
      openOne(desk);
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      model.second().askToEnd();
      picture(view, "form-confirm");
    });
  }

  @Test
  void anExpiredLinkAndAFinishedOne() {
    interact(() -> {
      Desk desk = Desk.ready();
      held(desk, "b", InquiryStatus.DECLINED, Duration.ofDays(12));
      held(desk, "a", InquiryStatus.EXPIRED, Duration.ofDays(2));
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      picture(view, "form-expired");
    });
  }

  @Test
  void thePersonCouldNotBeLookedUpAndTheDraftNotKept() {
    interact(() -> {
      Desk desk = Desk.ready();
      desk.drafts.failing = new Failure.NotKept(new java.io.IOException());
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      model.draft().start();
      desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
      type(desk, model);
      desk.clock.advance(DraftModel.PAUSE);
      picture(view, "form-unknown");
    });
  }

  @Test
  void somebodyElseMadeOneToo() {
    interact(() -> {
      Desk desk = Desk.ready();
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      held(desk, "theirs", InquiryStatus.CREATED, Duration.ZERO);
      model.create();
      picture(view, "form-twin");
    });
  }

  @Test
  void expiryInWordsRightAndWrong() {
    interact(() -> {
      Desk desk = Desk.ready();
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      model.form().options().expiry().input().textProperty().set("until Tuesday 18:00");
      unfolded(view, "form-expiry", WIDTH, HEIGHT);
    });
    interact(() -> {
      Desk desk = Desk.ready();
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      model.form().options().expiry().input().textProperty().set("until the cows come home");
      model.create();
      unfolded(view, "form-expiry-wrong", LEAST_WIDTH, 660);
    });
  }

  private static void unfolded(CreateView view, String name, double width, double height) {
    Scene scene = Pictures.scene(view, width, height);
    view.applyCss();
    ((ToggleButton) view.lookup(".disclosure")).setSelected(true);
    Pictures.takeBoth(scene, name);
  }

  @Test
  void aRestoredDraftAndAPresetBeingSaved() {
    interact(() -> {
      Desk desk = Desk.ready();
      desk.drafts.keep(
          DraftModel.FORM,
          Map.of(
              "template",
              "itmpl_demoKYC",
              "reference",
              "usr_9931",
              "fields",
              "name_first\nname_last\nbirthdate\nemail_address",
              "field name_first",
              "Mina"));
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      model.draft().start();
      picture(view, "form-restored");
      CreateView other = new CreateView(model, desk.parts());
      Scene scene = Pictures.scene(other, LEAST_WIDTH, LEAST_HEIGHT);
      ((MenuButton) other.lookup(".menu-button")).getItems().getLast().fire();
      Pictures.takeBoth(scene, "form-preset-small");
    });
  }

  @Test
  void aRemovedPreset() {
    interact(() -> {
      Desk desk = Desk.ready();
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      PresetsModel presets = model.form().presets();
      presets.beginSaving();
      presets.name().textProperty().set("Couriers");
      presets.channelProperty().set(Channel.SMS);
      presets.finish();
      presets.remove(presets.presets().getFirst());
      picture(view, "form-preset-removed");
    });
  }

  @Test
  void theGenericLinkDialog() {
    interact(() -> {
      Desk desk = Desk.ready();
      CreateModel model = desk.model();
      type(desk, model);
      GenericLinkModel generic = new GenericLinkModel(model.form(), desk.parts().form());
      generic.redirect().textProperty().set("https://example.org/done?a=1&b=2");
      generic.languageProperty().set("pt-BR");
      GenericLinkDialog dialog = new GenericLinkDialog(generic, desk.parts());
      Pictures.takeBoth(dialog.stage().getScene(), "generic-complete");
      generic.whoseProperty().set(GenericLinkModel.Whose.ACCOUNT);
      generic.account().textProperty().set("usr_1");
      generic.copy();
      Pictures.takeBoth(dialog.stage().getScene(), "generic-wrong");
      desk.where = null;
      generic.whoseProperty().set(GenericLinkModel.Whose.REFERENCE);
      generic.reference().textProperty().set("alex@example.com");
      Pictures.takeBoth(dialog.stage().getScene(), "generic-unknown");
      assertTrue(Files.exists(Path.of("target", "pictures", "generic-unknown-dark.png")));
    });
  }

  @Test
  void whatWasTypedMadeWayAndNeitherTwinIsLeft() {
    interact(() -> {
      Desk desk = Desk.ready();
      CreateModel model = desk.model();
      CreateView view = new CreateView(model, desk.parts());
      type(desk, model);
      Inquiry first = held(desk, "one", InquiryStatus.EXPIRED, Duration.ofMinutes(2));
      view.startFor(first);
      Inquiry second = held(desk, "two", InquiryStatus.CREATED, Duration.ofMinutes(1));
      model.twin().lookForAny(first, "usr_ABC123");
      desk.persona.with(second, InquiryStatus.EXPIRED);
      model.twin().keepTheirs();
      picture(view, "form-made-way", LEAST_WIDTH, LEAST_HEIGHT);
    });
  }
}
