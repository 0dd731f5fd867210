package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.explain.Timeline;
import dev.linkdesk.ui.shared.RelativeTimes;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The timeline as lines: a dot in the colour of the status, what happened, and when. */
final class TimesList {
  private final RelativeTimes times;
  private final ObservableValue<Instant> now;

  TimesList(RelativeTimes times, ObservableValue<Instant> now) {
    this.times = times;
    this.now = now;
  }

  List<Node> of(List<Timeline.Entry> entries) {
    return entries.stream().map(this::line).toList();
  }

  private Node line(Timeline.Entry entry) {
    Region dot = new Region();
    dot.getStyleClass().addAll("dot", entry.styleClass());
    Label what = new Label(entry.what());
    what.setWrapText(true);
    VBox words = new VBox(what);
    String about = entry.about();
    if (about != null && !about.isBlank()) {
      Label more = new Label(about);
      more.getStyleClass().addAll("soft", "small");
      more.setWrapText(true);
      words.getChildren().add(more);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Label when = new Label();
    when.textProperty().bind(now.map(at -> when(entry, at)));
    when.getStyleClass().addAll("soft", "small");
    when.setMinWidth(Region.USE_PREF_SIZE);
    when.setTooltip(new Tooltip(times.exact(entry.at())));
    when.setAccessibleText(times.exact(entry.at()));
    HBox line = new HBox(dot, words, when);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("time-line");
    if (entry.isToCome()) {
      dot.getStyleClass().add("to-come");
      what.getStyleClass().add("soft");
    }
    return line;
  }

  private String when(Timeline.Entry entry, Instant at) {
    return entry.isToCome() ? times.until(entry.at(), at) : times.clock(entry.at(), at);
  }
}
