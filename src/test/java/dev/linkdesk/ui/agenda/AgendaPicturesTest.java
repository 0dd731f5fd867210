package dev.linkdesk.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.Pictures;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Takes pictures of the screen in its states, to be looked at. */
@SuppressWarnings("NullAway.Init")
final class AgendaPicturesTest extends ApplicationTest {
  private Desk desk;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    stage.setWidth(300);
    stage.setHeight(200);
    stage.show();
  }

  @Test
  void aMorning() {
    interact(() -> {
      open(1280);
      List<Inquiry> morning = morning();
      desk.follow(morning);
      desk.remind(morning.get(1), Duration.ofHours(2));
      desk.remind(morning.get(6), Duration.ofDays(1));
      desk.view.takeFocus();
      take("full");
      assertEquals(4, desk.model.attentionProperty().get());
    });
  }

  @Test
  void aLinkThatWasCopied() {
    interact(() -> {
      open(1280);
      desk.follow(morning());
      desk.view.giveLink((AgendaItem.Link) desk.model.items().get(6));
      take("copied");
    });
  }

  @Test
  void oneGroupAloneAndNoReminders() {
    interact(() -> {
      open(1280);
      desk.follow(morning().subList(0, 3));
      desk.ledger.unreadable = true;
      desk.model.refreshReminders();
      take("unread");
    });
  }

  @Test
  void aLedgerOfThisRunAlone() {
    interact(() -> {
      open(960);
      desk.ledger.ofThisRunAlone = true;
      desk.follow(morning());
      desk.remind(morning().getFirst(), minutes(130));
      take("this-run");
    });
  }

  @Test
  void nothing() {
    interact(() -> {
      open(1280);
      take("empty");
    });
  }

  @Test
  void many() {
    interact(() -> {
      open(1280);
      desk.follow(
          IntStream.range(0, 10_000)
              .mapToObj(i -> Sample.created("c" + i, Duration.ofSeconds(3L * i)))
              .toList());
      desk.view.takeFocus();
      take("many");
    });
  }

  @Test
  void aNarrowWindow() {
    interact(() -> {
      open(960);
      desk.follow(morning());
      desk.view.takeFocus();
      take("narrow");
    });
  }

  private void open(double width) {
    desk = new Desk();
    scene = Pictures.scene(desk.view, width, 680);
  }

  private void take(String name) {
    Pictures.takeBoth(scene, "agenda-" + name);
  }

  private static List<Inquiry> morning() {
    return List.of(
        created("7Qw3nT5vXkR2mB8cLz0YpHdJ", "usr_9904", "Ada", "Novak", minutes(40)),
        created("2hVd8PqLz4YtRm6XcWk1TnBs", "usr_9921", "Sam", "Tran", minutes(170)),
        created("Xp6kTv2QmRz8WcLn4YdB1hFj", null, "Yuki", "Mori", minutes(60 * 9)),
        created("Rm3kTq8WvXz2PcLn6YdB7hFj", "usr_ABC123", "Alexander", "Sample", minutes(60 * 23)),
        pending("Bq81mXc0PzTr6WvKd2LhYn3S", "usr_9930", "Jon", "Petrov", minutes(60 * 5)),
        pending(
            "Long1",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            "Maximiliane",
            "Freifrau von und zu Hohenstein-Rothenburg",
            null),
        expired("Mv5cRk9TqWz3XpLb7YdN1hFs", "usr_9927", "Priya", "Nair", minutes(55)),
        expired("Zc4nWq7RtXm1PvLk9YbTd2Hs", "usr_9917", null, null, minutes(60 * 30)),
        expired("Fs5mQv9XtRc4PzKb1YnT6dHw", "usr_9871", "Eva", "Stone", minutes(60 * 100)));
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Inquiry created(
      String id, @Nullable String reference, String first, String last, Duration left) {
    return named(Sample.created(id, left), reference, first, last);
  }

  private static Inquiry pending(
      String id, String reference, String first, String last, @Nullable Duration left) {
    return named(Sample.pending(id, Duration.ofHours(3), left), reference, first, last);
  }

  private static Inquiry expired(
      String id, String reference, @Nullable String first, @Nullable String last, Duration ago) {
    return named(Sample.expired(id, ago), reference, first, last);
  }

  private static Inquiry named(
      Inquiry link, @Nullable String reference, @Nullable String first, @Nullable String last) {
    AnInquiry told = AnInquiry.like(link).reference(reference).fields();
    return (first == null || last == null ? told : told.name(first, last)).build();
  }
}
