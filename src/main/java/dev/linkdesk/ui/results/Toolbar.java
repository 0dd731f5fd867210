package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.SearchField;
import dev.linkdesk.ui.shared.Texts;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search, filters, what others add, choice of columns and Refresh. */
final class Toolbar extends VBox {
  /** Under this width in pixels buttons with a picture are that alone. */
  private static final double NARROW = 960;

  /** Under this width in pixels the search has a line of its own. */
  private static final double TWO_LINES = 720;

  private final ResultsModel model;
  private final Texts texts;
  private final SearchField search = new SearchField();
  private final HBox line = new HBox();
  private final HBox extras = new HBox();

  /**
   * @param refreshed asks Persona now
   */
  Toolbar(ResultsModel model, ResultsParts parts, ResultsTable table, Runnable refreshed) {
    this.model = model;
    texts = parts.texts();
    getStyleClass().add("results-toolbar-lines");
    extras.getStyleClass().add("results-toolbar");
    extras.setAlignment(Pos.CENTER_RIGHT);
    line.getStyleClass().add("results-toolbar");
    line.setAlignment(Pos.CENTER_LEFT);
    // In a small window its words give way to its pictures.
    setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox.setHgrow(search, Priority.SOMETIMES);
    fillSearch();
    line.getChildren()
        .setAll(
            search,
            new TemplateFilter(model, parts),
            new PeriodFilter(model, texts),
            gap,
            extras,
            new ColumnsMenu(table, texts),
            refresh(refreshed));
    getChildren().setAll(line);
    widthProperty().subscribe((was, is) -> makeRoom());
  }

  SearchField search() {
    return search;
  }

  /** Puts further controls before the choice of columns. */
  void add(Node... controls) {
    extras.getChildren().addAll(controls);
    makeRoom();
  }

  private void makeRoom() {
    boolean isNarrow = getWidth() < NARROW;
    placeSearch(getWidth() > 0 && getWidth() < TWO_LINES);
    Stream.concat(extras.getChildren().stream(), line.getChildren().stream())
        .filter(node -> node instanceof ButtonBase button && button.getGraphic() != null)
        .map(ButtonBase.class::cast)
        .filter(button -> button.getText() != null && !button.getText().isEmpty())
        .forEach(button ->
            button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
  }

  private void placeSearch(boolean isAlone) {
    if (isAlone == getChildren().contains(search)) {
      return;
    }
    boolean hadFocus = search.isFocused();
    if (isAlone) {
      line.getChildren().remove(search);
      getChildren().addFirst(search);
    } else {
      getChildren().remove(search);
      line.getChildren().addFirst(search);
    }
    if (hadFocus) {
      search.requestFocus();
    }
  }

  private void fillSearch() {
    search.setId("results-search");
    search.getStyleClass().add("results-search");
    search.setPromptText(texts.get("views.search.prompt"));
    search.setAccessibleText(texts.get("views.search.name"));
    search.setLeft(new FontIcon(Feather.SEARCH));
    Label hint = new Label(texts.get("views.search.key"));
    hint.getStyleClass().add("key-hint");
    hint.setMinWidth(Region.USE_PREF_SIZE);
    Button clear = clear();
    search.textProperty().subscribe(text -> search.setRight(text.isEmpty() ? hint : clear));
    search.textProperty().bindBidirectional(model.searchProperty());
  }

  private Button clear() {
    Button clear = new Button(null, new FontIcon(Feather.X));
    clear.setId("results-search-clear");
    clear.getStyleClass().addAll("flat", "clear-search");
    clear.setAccessibleText(texts.get("views.search.clear"));
    clear.setTooltip(new Tooltip(texts.get("views.search.clearTip")));
    clear.setOnAction(event -> {
      search.clear();
      model.applyTyped();
      search.requestFocus();
    });
    return clear;
  }

  private Button refresh(Runnable refreshed) {
    Button refresh = new Button(texts.get("results.refresh.button"));
    refresh.setId("results-refresh");
    refresh.setGraphic(new FontIcon(Feather.REFRESH_CW));
    refresh.setAccessibleText(texts.get("results.refresh.button"));
    refresh.setTooltip(new Tooltip(texts.get("results.refresh.tip")));
    refresh.setMinWidth(USE_PREF_SIZE);
    refresh.setOnAction(event -> refreshed.run());
    return refresh;
  }
}
