package dev.linkdesk.ui.results.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was made with which template, as bars that lie. */
final class TemplateChart extends VBox {
  private static final int LONGEST = 18;
  private static final int TAIL = 4;

  private record Bar(String name, String shortly, Reached reached) {}

  private final NumbersWords words;
  private final UnaryOperator<String> names;
  private final CategoryAxis which = new CategoryAxis();
  private final NumberAxis count = CountAxis.make();
  private final StackedBarChart<Number, String> chart = new StackedBarChart<>(count, which);
  private final Label title;

  /**
   * @param names of templates by id
   */
  TemplateChart(NumbersWords words, String heading, UnaryOperator<String> names) {
    this.words = words;
    this.names = names;
    getStyleClass().add("numbers-part");
    title = new Label(heading);
    title.getStyleClass().add("numbers-title");
    title.setLabelFor(chart);
    which.setAnimated(false);
    which.setTickMarkVisible(false);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setHorizontalGridLinesVisible(false);
    chart.getStyleClass().add("numbers-chart");
    chart.setFocusTraversable(true);
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().setAll(title, chart);
  }

  void show(Numbers numbers) {
    // The axis begins at the foot, and the most used template belongs on top.
    List<Bar> bars = bars(numbers).reversed();
    chart.getData().clear();
    which.setCategories(
        FXCollections.observableArrayList(bars.stream().map(Bar::shortly).toList()));
    CountAxis.fit(count, bars.stream().mapToInt(bar -> bar.reached().made()).max().orElse(0));
    for (StageSeries part : StageSeries.values()) {
      XYChart.Series<Number, String> series = new XYChart.Series<>();
      for (Bar bar : bars) {
        series.getData().add(new XYChart.Data<>(part.of(bar.reached()), bar.shortly()));
      }
      chart.getData().add(series);
      for (int at = 0; at < bars.size(); at++) {
        Tooltip.install(
            series.getData().get(at).getNode(),
            new Tooltip(words.bar(bars.get(at).name(), bars.get(at).reached())));
      }
    }
    chart.setAccessibleText(
        bars.reversed().stream()
            .map(bar -> words.bar(bar.name(), bar.reached()))
            .collect(Collectors.joining("\n", title.getText() + "\n", "")));
  }

  private List<Bar> bars(Numbers numbers) {
    Set<String> taken = new HashSet<>();
    List<Bar> bars = new ArrayList<>();
    for (Numbers.Share share : numbers.templates()) {
      String id = share.template();
      String name = id.isEmpty() ? words.noTemplate() : names.apply(id);
      bars.add(new Bar(name, shortly(name, id, taken), share.reached()));
    }
    if (numbers.otherTemplates() > 0) {
      String others = words.others(numbers);
      bars.add(new Bar(others, shortly(others, "", taken), numbers.others()));
    }
    return bars;
  }

  /** Bars of the same name would lie on each other: the end of the id tells them apart. */
  private static String shortly(String name, String id, Set<String> taken) {
    String shortened = shortened(name, LONGEST);
    if (taken.add(shortened)) {
      return shortened;
    }
    String tail = id.substring(Math.max(0, id.length() - TAIL));
    String told = shortened(name, LONGEST - TAIL - 1) + " " + tail;
    return taken.add(told) ? told : id;
  }

  private static String shortened(String text, int most) {
    int end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end).strip() + "\u2026";
  }
}
