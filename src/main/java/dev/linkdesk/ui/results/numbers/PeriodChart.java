package dev.linkdesk.ui.results.numbers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was made when, as bars. */
final class PeriodChart extends VBox {
  /** More bars have no room for words under each. */
  private static final int MOST_WORDS = 8;

  private final NumbersWords words;
  private final Label title = new Label();
  private final CategoryAxis when = new CategoryAxis();
  private final NumberAxis count = CountAxis.make();
  private final StackedBarChart<String, Number> chart = new StackedBarChart<>(when, count);
  private final Label first = new Label();
  private final Label last = new Label();
  private final HBox ends;

  PeriodChart(NumbersWords words) {
    this.words = words;
    getStyleClass().add("numbers-part");
    title.getStyleClass().add("numbers-title");
    title.setLabelFor(chart);
    when.setAnimated(false);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.getStyleClass().add("numbers-chart");
    chart.setFocusTraversable(true);
    VBox.setVgrow(chart, Priority.ALWAYS);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ends = new HBox(first, gap, last);
    ends.getStyleClass().add("numbers-ends");
    ends.managedProperty().bind(ends.visibleProperty());
    getChildren().setAll(title, chart, ends);
  }

  void show(Numbers numbers) {
    List<Numbers.Period> periods = numbers.periods();
    Span span = numbers.span();
    title.setText(words.periodTitle(numbers));
    boolean isNamed = periods.size() <= MOST_WORDS;
    when.setTickLabelsVisible(isNamed);
    when.setTickMarkVisible(isNamed);
    ends.setVisible(!isNamed);
    if (!periods.isEmpty()) {
      first.setText(words.end(periods.getFirst().start(), span));
      last.setText(words.end(periods.getLast().start(), span));
    }
    chart.getData().clear();
    when.setCategories(
        FXCollections.observableArrayList(
            periods.stream().map(period -> category(period, span, isNamed)).toList()));
    CountAxis.fit(
        count, periods.stream().mapToInt(period -> period.reached().made()).max().orElse(0));
    for (StageSeries part : StageSeries.values()) {
      XYChart.Series<String, Number> series = new XYChart.Series<>();
      for (Numbers.Period period : periods) {
        series
            .getData()
            .add(
                new XYChart.Data<>(
                    category(period, span, isNamed), part.of(period.reached())));
      }
      chart.getData().add(series);
      for (int at = 0; at < periods.size(); at++) {
        Tooltip.install(
            series.getData().get(at).getNode(),
            new Tooltip(words.period(periods.get(at), span)));
      }
    }
    chart.setAccessibleText(
        periods.stream()
            .map(period -> words.period(period, span))
            .collect(Collectors.joining("\n", title.getText() + "\n", "")));
  }

  private String category(Numbers.Period period, Span span, boolean isNamed) {
    return isNamed ? words.under(period.start(), span) : period.start().toString();
  }
}
