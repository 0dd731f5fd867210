package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The numbers at a glance. Takes no room while it is not open. */
public final class NumbersPanel extends VBox {
  public static final KeyCombination SHOW =
      new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** How much room there is: where the figures stand and how many in a line. */
  private enum Room {
    SMALL(3),
    MIDDLE(6),
    WIDE(3);

    private final int figuresALine;

    Room(int figuresALine) {
      this.figuresALine = figuresALine;
    }

    static Room of(double width) {
      if (width >= 900) {
        return WIDE;
      }
      return width >= 570 ? MIDDLE : SMALL;
    }
  }

  private final NumbersModel model;
  private final Texts texts;
  private final NumbersWords words;
  private final ObservableValue<Boolean> unfinished;
  private final Label what = new Label();

  /** The same in a line of its own, where the title has no room for what must be said. */
  private final Label below = new Label();

  private final GridPane figures = new GridPane();
  private final PeriodChart periods;
  private final TemplateChart templates;
  private final HBox charts;
  private final Label empty;
  private final BorderPane body = new BorderPane();

  public NumbersPanel(NumbersModel model, NumbersParts parts) {
    this.model = model;
    texts = parts.texts();
    words = new NumbersWords(texts, parts.zone());
    unfinished = parts.unfinished();
    periods = new PeriodChart(words);
    templates =
        new TemplateChart(words, texts.get("numbers.chart.template"), parts.templates()::nameOf);
    charts = new HBox(periods, templates);
    empty = new Label();
    getStyleClass().addAll("card", "numbers-panel");
    setId("numbers-panel");
    charts.getStyleClass().add("numbers-charts");
    periods.setPrefWidth(300);
    templates.setPrefWidth(220);
    HBox.setHgrow(periods, Priority.ALWAYS);
    HBox.setHgrow(templates, Priority.SOMETIMES);
    empty.getStyleClass().addAll("soft", "numbers-empty");
    figures.getStyleClass().add("numbers-figures");
    body.getStyleClass().add("numbers-body");
    below.getStyleClass().add("soft");
    below.textProperty().bind(what.textProperty());
    below.managedProperty().bind(below.visibleProperty());
    getChildren().setAll(head(), below, body);
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(model.openProperty());
    model.numbersProperty().subscribe(now -> show());
    unfinished.subscribe((was, is) -> show());
    parts.templates().namesRevisionProperty().subscribe((was, is) -> show());
    what.managedProperty().bind(what.visibleProperty());
    widthProperty().map(width -> Room.of(width.doubleValue())).subscribe(this::arrange);
  }

  /** A button for a toolbar that opens and closes it. */
  public ToggleButton toggle() {
    ToggleButton toggle =
        new ToggleButton(texts.get("numbers.toggle"), new FontIcon(Feather.BAR_CHART_2));
    toggle.setId("numbers-toggle");
    toggle.getStyleClass().add("framed");
    toggle.setTooltip(new Tooltip(texts.get("numbers.toggleTip", Keys.words(SHOW))));
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.selectedProperty().bindBidirectional(model.openProperty());
    return toggle;
  }

  /** The same for menus, keys and the palette. */
  public Command command() {
    boolean isOpen = model.openProperty().get();
    return new Command(
        "numbers.toggle",
        texts.get(isOpen ? "numbers.command.hide" : "numbers.command.show"),
        SHOW,
        () -> model.openProperty().set(!isOpen));
  }

  private HBox head() {
    Label title = new Label(texts.get("numbers.title"));
    title.getStyleClass().add("card-title");
    title.setMinWidth(USE_PREF_SIZE);
    what.getStyleClass().add("soft");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("numbers-close");
    close.getStyleClass().addAll("flat", "numbers-close");
    close.setAccessibleText(texts.get("numbers.command.hide"));
    close.setTooltip(new Tooltip(texts.get("numbers.command.hide")));
    close.setOnAction(event -> model.openProperty().set(false));
    HBox head = new HBox(title, what, gap, legend(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("numbers-head");
    return head;
  }

  private HBox legend() {
    HBox legend = new HBox();
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.getStyleClass().add("numbers-legend");
    for (StageSeries part : StageSeries.values()) {
      Region colour = new Region();
      colour
          .getStyleClass()
          .addAll(
              "numbers-colour",
              "numbers-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      Label word = new Label(texts.get(part.textKey()), colour);
      word.getStyleClass().addAll("soft", "small");
      word.setMinWidth(USE_PREF_SIZE);
      legend.getChildren().add(word);
    }
    return legend;
  }

  private void show() {
    Numbers now = model.numbersProperty().get();
    if (now == null) {
      return;
    }
    what.setText(
        texts.get(unfinished.getValue() ? "numbers.ofRead" : "numbers.of", now.all().made()));
    empty.setText(texts.get(unfinished.getValue() ? "numbers.emptyRead" : "numbers.empty"));
    figures.getChildren().setAll(words.figures(now).stream().map(this::tile).toList());
    arrange(Room.of(getWidth()));
    if (now.all().made() == 0) {
      body.setCenter(empty);
    } else {
      periods.show(now);
      templates.show(now);
      body.setCenter(charts);
    }
  }

  private void arrange(Room room) {
    boolean isWide = room == Room.WIDE;
    int inALine = room.figuresALine;
    List<Node> tiles = figures.getChildren();
    for (int at = 0; at < tiles.size(); at++) {
      GridPane.setConstraints(tiles.get(at), at % inALine, at / inALine);
    }
    what.setVisible(isWide);
    below.setVisible(!isWide && unfinished.getValue());
    body.pseudoClassStateChanged(NARROW, !isWide);
    body.setLeft(null);
    body.setTop(null);
    if (isWide) {
      body.setLeft(figures);
    } else {
      body.setTop(figures);
    }
  }

  private VBox tile(Figure figure) {
    Label value = new Label(figure.value());
    value.getStyleClass().add("numbers-value");
    value.setMinWidth(USE_PREF_SIZE);
    Label share = new Label(figure.detail());
    share.getStyleClass().addAll("soft", "small");
    share.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(value, share);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("numbers-line");
    Label label = new Label(figure.label());
    label.getStyleClass().addAll("soft", "small");
    VBox tile = new VBox(line, label);
    tile.setAccessibleText(words.spoken(figure));
    return tile;
  }
}
