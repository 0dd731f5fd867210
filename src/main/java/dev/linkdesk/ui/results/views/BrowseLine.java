package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.watch.ChangeState;
import java.time.Instant;
import java.time.InstantSource;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Says under the rows how far everything in Persona was read. Takes no room otherwise. */
public final class BrowseLine extends HBox {
  private final BrowseModel model;
  private final FailureReports reports;
  private final Texts texts;
  private final RelativeTimes times;
  private final InstantSource clock;
  private final ProgressIndicator turning = new ProgressIndicator();
  private final Label text = new Label();
  private final Hyperlink way = new Hyperlink();
  private final Hyperlink rest = new Hyperlink();
  private final Region between = new Region();
  private final Label known = new Label();

  public BrowseLine(
      BrowseModel model,
      FailureReports reports,
      Texts texts,
      RelativeTimes times,
      InstantSource clock) {
    this.model = model;
    this.reports = reports;
    this.texts = texts;
    this.times = times;
    this.clock = clock;
    setId("browse-line");
    getStyleClass().add("browse-line");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.PARENT);
    managedProperty().bind(visibleProperty());
    turning.managedProperty().bind(turning.visibleProperty());
    turning.setAccessibleText(texts.get("views.browse.reading"));
    text.setWrapText(true);
    text.getStyleClass().addAll("soft", "small");
    HBox.setHgrow(text, Priority.SOMETIMES);
    way.setMinWidth(USE_PREF_SIZE);
    way.managedProperty().bind(way.visibleProperty());
    way.setOnAction(event -> {
      way.setVisited(false);
      model.readOn();
    });
    rest.setId("browse-rest");
    rest.setMinWidth(USE_PREF_SIZE);
    rest.managedProperty().bind(rest.visibleProperty());
    rest.setOnAction(event -> {
      rest.setVisited(false);
      readAllOrStop();
    });
    HBox.setHgrow(between, Priority.ALWAYS);
    known.setWrapText(true);
    known.setTextAlignment(TextAlignment.RIGHT);
    known.getStyleClass().addAll("soft", "small");
    known.managedProperty().bind(known.textProperty().isNotEmpty());
    getChildren().setAll(turning, text, way, rest, between, known);
    model.progressProperty().subscribe(this::show);
    model.changesProperty().subscribe(this::show);
  }

  private void show(BrowseModel.Progress progress) {
    Reading reading = progress.reading();
    // Where no row is, the table's place says it.
    setVisible(progress.on() && !model.rows().rows().isEmpty());
    turning.setVisible(reading instanceof Reading.More);
    text.setText(words(progress));
    boolean canTryAgain = reading instanceof Reading.Failed;
    way.setVisible(canTryAgain || progress.held());
    rest.setVisible(reading instanceof Reading.More || reading instanceof Reading.Paused);
    rest.setText(texts.get(progress.toTheEnd() ? "views.browse.stop" : "views.browse.readAll"));
    way.setText(texts.get(canTryAgain ? "views.browse.again" : "views.browse.readOn"));
  }

  private void readAllOrStop() {
    if (model.progressProperty().get().toTheEnd()) {
      model.readNoFurther();
    } else {
      model.readAll();
    }
  }

  private void show(@Nullable ChangeState changes) {
    known.setText(changes == null ? "" : known(changes));
    Failure failure = changes == null ? null : changes.failure();
    known.setTooltip(failure == null ? null : new Tooltip(reports.sentence(failure)));
  }

  private String known(ChangeState changes) {
    Instant until = changes.reliableUntil();
    return switch (changes.way()) {
      case LISTED -> texts.get("views.browse.notSearched");
      case SEARCHED -> {
        if (until == null) {
          yield changes.failure() == null ? "" : texts.get("views.browse.unknown");
        }
        String key = changes.failure() == null ? "views.browse.known" : "views.browse.knownOnly";
        yield texts.get(key, times.clock(until, clock.instant()));
      }
    };
  }

  private String words(BrowseModel.Progress progress) {
    return switch (progress.reading()) {
      case Reading.Nothing _ -> "";
      case Reading.More more ->
          more.rows() == 0
              ? texts.get("views.browse.reading")
              : texts.get("views.browse.more", more.rows());
      case Reading.Paused paused ->
          texts.get(
              progress.partly() ? "views.browse.partly" : "views.browse.paused", paused.rows());
      case Reading.All all ->
          texts.get(progress.partly() ? "views.browse.allPartly" : "views.browse.all", all.rows());
      case Reading.Failed failed ->
          texts.get("views.browse.failed", reports.sentence(failed.failure()));
    };
  }
}
