package dev.linkdesk.ui.results.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The numbers as they are seen. */
@SuppressWarnings("NullAway.Init")
final class NumbersPanelTest extends ApplicationTest {
  private final ObservableList<InquiryRow> rows = FXCollections.observableArrayList();
  private final SimpleLongProperty revision = new SimpleLongProperty();
  private final SimpleObjectProperty<Boolean> unfinished = new SimpleObjectProperty<>(false);
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(Sample.NOW);
  private final FakeChoices choices = new FakeChoices();

  private NumbersModel model;
  private NumbersPanel panel;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    stage.setWidth(300);
    stage.setHeight(200);
    stage.show();
  }

  private void open(double width) {
    FakeInquiries inquiries = new FakeInquiries();
    TemplateCatalog templates = new TemplateCatalog(inquiries, background, choices);
    inquiries.templates.add(new InquiryTemplate("itmpl_0", "KYC", true, List.of()));
    inquiries.templates.add(new InquiryTemplate("itmpl_1", "KYC + AML", true, List.of()));
    inquiries.templates.add(
        new InquiryTemplate("itmpl_2", "Enhanced due diligence, Europe", true, List.of()));
    inquiries.templates.add(
        new InquiryTemplate("itmpl_3", "Enhanced due diligence, Asia", true, List.of()));
    templates.read();
    NumbersParts parts =
        new NumbersParts(
            new Texts(Locale.ENGLISH),
            rows,
            revision,
            unfinished,
            templates,
            ZoneId.of("Europe/Berlin"),
            ticker,
            background,
            ticker,
            choices);
    model = new NumbersModel(parts);
    panel = new NumbersPanel(model, parts);
    StackPane root = new StackPane(panel);
    root.setPadding(new Insets(16));
    root.setAlignment(javafx.geometry.Pos.TOP_CENTER);
    panel.setMaxHeight(NumbersPanel.USE_PREF_SIZE);
    scene = new Scene(root, width, 350);
  }

  private void shows(List<Inquiry> inquiries) {
    rows.setAll(inquiries.stream().map(InquiryRow::new).toList());
  }

  private void settle() {
    ticker.advance(Duration.ofMillis(300));
  }

  private void picture(String name) {
    Pictures.takeBoth(scene, "numbers-" + name);
  }

  private int made() {
    Numbers now = model.numbersProperty().get();
    return now == null ? -1 : now.all().made();
  }

  private List<StackedBarChart<?, ?>> charts() {
    return Screen.all(panel)
        .filter(StackedBarChart.class::isInstance)
        .<StackedBarChart<?, ?>>map(node -> (StackedBarChart<?, ?>) node)
        .toList();
  }

  @Test
  void aWeekIsShownByDay() {
    interact(() -> {
      open(1000);
      shows(Sample.days(7, 4));
      model.openProperty().set(true);
      picture("week");
      assertEquals(List.of(), Screen.cut(panel, 1000));
      assertEquals(List.of(), Screen.unnamed(panel));
    });
  }

  @Test
  void aMonthIsShownByDayAndItsEndsAreNamed() {
    interact(() -> {
      open(1280);
      shows(Sample.days(31, 9));
      model.openProperty().set(true);
      picture("month");
      List<String> words = Screen.words(panel);
      assertTrue(words.contains("21 Oct") && words.contains("20 Nov"), words.toString());
    });
  }

  @Test
  void halfAYearIsShownByWeekInANarrowPlace() {
    interact(() -> {
      open(620);
      shows(Sample.days(180, 2));
      model.openProperty().set(true);
      picture("narrow");
      assertEquals(List.of(), Screen.cut(panel, 620));
      assertTrue(Screen.words(panel).contains("Links made by week"));
    });
  }

  @Test
  void aWeekInANarrowPlaceNamesItsEnds() {
    interact(() -> {
      open(560);
      shows(Sample.days(7, 3));
      model.openProperty().set(true);
      picture("narrow-week");
      List<String> words = Screen.words(panel);
      assertTrue(words.contains("14 Nov") && words.contains("20 Nov"), words.toString());
      assertEquals(List.of(), Screen.cut(panel, 560));
    });
  }

  @Test
  void whatIsOnlyReadInPartIsSaidSoHoweverNarrow() {
    interact(() -> {
      open(620);
      unfinished.set(true);
      shows(Sample.days(7, 4));
      model.openProperty().set(true);
      picture("read-in-part");
      assertTrue(
          Screen.words(panel).contains("of the " + rows.size() + " read so far"),
          Screen.words(panel).toString());
      assertEquals(List.of(), Screen.cut(panel, 620));
      unfinished.set(false);
      assertFalse(Screen.words(panel).stream().anyMatch(word -> word.contains("read so far")));
    });
  }

  @Test
  void whatIsEmptySoFarIsNotCalledEmpty() {
    interact(() -> {
      open(1000);
      unfinished.set(true);
      model.openProperty().set(true);
      assertTrue(Screen.words(panel).contains("Nothing to count among those read so far."));
    });
  }

  @Test
  void anEmptyViewSaysSo() {
    interact(() -> {
      open(1000);
      model.openProperty().set(true);
      picture("empty");
      assertTrue(Screen.words(panel).contains("Nothing to count: this view is empty."));
    });
  }

  @Test
  void aChartTellsItsFiguresToWhoCannotSeeIt() {
    interact(() -> {
      open(1000);
      shows(
          List.of(
              Sample.inquiry(InquiryStatus.APPROVED, Sample.NOW),
              Sample.inquiry(InquiryStatus.CREATED, Sample.NOW)));
      model.openProperty().set(true);
      scene.getRoot().applyCss();
      assertEquals(
          List.of(
              "Links made by day\nFri 20 Nov 2026: 2 made, 1 started, 1 completed, 1 approved",
              "By template\nKYC + AML: 2 made, 1 started, 1 completed, 1 approved"),
          charts().stream().map(Node::getAccessibleText).toList());
      assertTrue(charts().stream().allMatch(Node::isFocusTraversable));
    });
  }

  @Test
  void templatesOfTheSameShortNameHaveBarsOfTheirOwn() {
    interact(() -> {
      open(1000);
      shows(List.of(Sample.of("itmpl_2"), Sample.of("itmpl_3"), Sample.of(null)));
      model.openProperty().set(true);
      StackedBarChart<?, ?> templates = charts().getLast();
      assertEquals(3, templates.getData().getFirst().getData().size());
      assertEquals(
          3,
          templates.getData().getFirst().getData().stream()
              .map(data -> data.getYValue())
              .distinct()
              .count());
    });
  }

  @Test
  void itIsOpenedByItsButtonAndThatIsRemembered() {
    interact(() -> {
      open(1000);
      ToggleButton toggle = panel.toggle();
      assertFalse(panel.isVisible());
      assertEquals("Show the numbers", panel.command().words());
      toggle.fire();
      assertTrue(panel.isVisible());
      assertEquals("Hide the numbers", panel.command().words());
      assertEquals(Optional.of("true"), choices.get("numbers.open"));
      scene.getRoot().applyCss();
      ((Button) scene.lookup("#numbers-close")).fire();
      assertFalse(toggle.isSelected());
      panel.command().run();
      assertTrue(toggle.isSelected());
      open(1000);
      assertTrue(panel.isVisible());
    });
  }

  @Test
  void nothingIsCountedWhileItIsClosed() {
    interact(() -> {
      open(1000);
      shows(Sample.days(2, 1));
      settle();
      assertNull(model.numbersProperty().get());
      model.openProperty().set(true);
      assertEquals(rows.size(), made());
    });
  }

  @Test
  void manyChangesAreCountedOnceTheySettle() {
    interact(() -> {
      open(1000);
      model.openProperty().set(true);
      shows(Sample.days(1, 1));
      shows(Sample.days(2, 1));
      assertEquals(0, made());
      settle();
      assertEquals(rows.size(), made());
      assertTrue(ticker.next().isEmpty());
    });
  }

  @Test
  void aRowThatChangesInPlaceIsCountedAnew() {
    interact(() -> {
      open(1000);
      Inquiry made = Sample.inquiry(InquiryStatus.CREATED, Sample.NOW);
      shows(List.of(made));
      model.openProperty().set(true);
      rows.getFirst().take(Inquiry.known(made.id(), InquiryStatus.APPROVED));
      revision.set(1);
      settle();
      Numbers now = model.numbersProperty().get();
      assertEquals(1, now == null ? -1 : now.all().approved());
    });
  }

  @Test
  void whatChangesDuringACountIsCountedAfterIt() {
    interact(() -> {
      open(1000);
      model.openProperty().set(true);
      background.hold();
      shows(Sample.days(1, 1));
      settle();
      shows(Sample.days(3, 1));
      settle();
      background.release();
      assertTrue(made() < rows.size());
      settle();
      assertEquals(rows.size(), made());
    });
  }

  @Test
  void onceClosedForGoodItListensNoMore() {
    interact(() -> {
      open(1000);
      model.openProperty().set(true);
      model.close();
      shows(Sample.days(1, 1));
      revision.set(2);
      assertTrue(ticker.next().isEmpty());
    });
  }
}
