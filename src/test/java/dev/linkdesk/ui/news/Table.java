package dev.linkdesk.ui.news;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The news in a window with everything around them made by hand. On the FX thread. */
final class Table {
  final HandTicker clock = new HandTicker(Sample.NOW);
  final FollowedInquiries followed = new FollowedInquiries();
  final FakeSystem system = new FakeSystem();
  final List<String> shown = new ArrayList<>();
  final Stage stage;
  final Scene scene;
  final News news;
  final Button button;

  Table(Stage stage, Theme theme) {
    this.stage = stage;
    Application.setUserAgentStylesheet(theme.userAgentStylesheet());
    Texts texts = new Texts(Locale.ENGLISH);
    FakeInquiries inquiries = new FakeInquiries();
    inquiries.templates.add(new InquiryTemplate("itmpl_demoKYC", "KYC", true, List.of()));
    InlineBackground background = new InlineBackground();
    FakeChoices choices = new FakeChoices();
    TemplateCatalog templates = new TemplateCatalog(inquiries, background, choices);
    templates.read();
    news =
        new News(
            new NewsParts(
                texts,
                new RelativeTimes(texts, ZoneOffset.UTC),
                ZoneOffset.UTC,
                followed,
                templates,
                choices,
                background,
                clock,
                clock,
                system,
                () -> shown.add("forward"),
                id -> shown.add(id.value())));
    button = (Button) news.button();
    StackPane root = new StackPane(button);
    StackPane.setAlignment(button, Pos.TOP_RIGHT);
    scene = new Scene(root, 900, 640);
    theme.dress(scene);
    news.addShortcuts(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(900);
    stage.setHeight(640);
    stage.show();
    stage.requestFocus();
  }

  /** All tests share one stage: nothing of this one may stay open over the next. */
  void close() {
    news.close();
    List.copyOf(Window.getWindows()).stream()
        .filter(window -> !stage.equals(window))
        .forEach(Window::hide);
  }

  void tell(String id, InquiryStatus status, String reference) {
    followed.merge(List.of(Sample.inquiry(id, status, reference, clock.instant())));
  }

  void morning() {
    followed.merge(
        IntStream.range(0, 4)
            .mapToObj(i -> Inquiry.known(new InquiryId("inq_0" + i), InquiryStatus.CREATED))
            .toList());
    tell("inq_00", InquiryStatus.APPROVED, "usr_9931");
    tell("inq_01", InquiryStatus.EXPIRED, "usr_9904");
    tell("inq_02", InquiryStatus.NEEDS_REVIEW, "usr_9927");
    clock.advance(Duration.ofMinutes(12));
    String uuid = "0f8fad5b-d9cb-469f-a165-70867728950e-branch-12";
    tell("inq_0a9k2Lm", InquiryStatus.CREATED, "jane.roe@acme.example");
    tell("inq_0b", InquiryStatus.PENDING, "usr_9921");
    tell("inq_0c", InquiryStatus.PENDING, uuid);
    clock.advance(Duration.ofMinutes(3));
    tell("inq_0a9k2Lm", InquiryStatus.PENDING, "jane.roe@acme.example");
    tell("inq_0b", InquiryStatus.FAILED, "usr_9921");
    tell("inq_0c", new InquiryStatus("awaiting_review"), uuid);
    followed.merge(
        List.of(Sample.redacted("inq_00", InquiryStatus.APPROVED, "usr_9931", clock.instant())));
  }

  void one() {
    tell("inq_0b", InquiryStatus.PENDING, "usr_9921");
    tell("inq_0b", InquiryStatus.FAILED, "usr_9921");
    clock.advance(Announcer.COLLECTING);
  }

  void fifty() {
    for (int i = 0; i < 50; i++) {
      tell("inq_" + i, InquiryStatus.PENDING, "usr_" + i);
      InquiryStatus rest = i < 15 ? InquiryStatus.FAILED : InquiryStatus.EXPIRED;
      tell("inq_" + i, i < 12 ? InquiryStatus.APPROVED : rest, "usr_" + i);
    }
    clock.advance(Announcer.COLLECTING);
  }

  void open() {
    button.fire();
  }

  Parent panel() {
    return popped(".news-panel").orElseThrow();
  }

  Command command(String id) {
    return news.commands().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** The newest pop-up that holds it: one of an earlier table may be about to go still. */
  static Optional<Parent> popped(String selector) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> window.getScene().getRoot().lookup(selector))
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .reduce((earlier, later) -> later);
  }
}
