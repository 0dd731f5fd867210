package dev.linkdesk.ui.results;

import atlantafx.base.controls.CustomTextField;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search, template filter, choice of columns and Refresh. */
final class Toolbar extends HBox {
  private final ResultsModel model;
  private final ResultsParts parts;
  private final Texts texts;
  private final CustomTextField search = new CustomTextField();
  private final MenuButton templates = new MenuButton();

  Toolbar(ResultsModel model, ResultsParts parts, ResultsTable table) {
    this.model = model;
    this.parts = parts;
    texts = parts.texts();
    getStyleClass().add("results-toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    setHgrow(search, Priority.SOMETIMES);
    getChildren().setAll(search(), templates(), gap, columns(table), refresh());
  }

  CustomTextField search() {
    if (search.getRight() == null) {
      search.setId("results-search");
      search.getStyleClass().add("results-search");
      search.setPromptText(texts.get("results.search.prompt"));
      search.setAccessibleText(texts.get("results.search.name"));
      search.setLeft(new FontIcon(Feather.SEARCH));
      Label hint = new Label(texts.get("results.search.key"));
      hint.getStyleClass().add("key-hint");
      Button clear = clear();
      search.textProperty().subscribe(text -> search.setRight(text.isEmpty() ? hint : clear));
      search.textProperty().bindBidirectional(model.searchProperty());
    }
    return search;
  }

  private Button clear() {
    Button clear = new Button(null, new FontIcon(Feather.X));
    clear.setId("results-search-clear");
    clear.getStyleClass().addAll("flat", "clear-search");
    clear.setAccessibleText(texts.get("results.search.clear"));
    clear.setTooltip(new Tooltip(texts.get("results.search.clearTip")));
    clear.setOnAction(event -> {
      search.clear();
      model.applyTyped();
      search.requestFocus();
    });
    return clear;
  }

  private MenuButton templates() {
    templates.setId("results-templates");
    templates.managedProperty().bind(templates.visibleProperty());
    templates.setAccessibleText(texts.get("results.templates.name"));
    templates.setMnemonicParsing(false);
    templates.setMinWidth(110);
    templates.setMaxWidth(180);
    model.appliedProperty().subscribe((was, is) -> showTemplates());
    parts.templates().namesRevisionProperty().subscribe((was, is) -> showTemplates());
    showTemplates();
    return templates;
  }

  private void showTemplates() {
    String chosen = chosenTemplate();
    List<String> ids = new ArrayList<>(model.templatesPresent());
    if (chosen != null && !ids.contains(chosen)) {
      ids.add(chosen);
    }
    templates.setVisible(chosen != null || ids.size() > 1);
    templates.setText(templateWord(chosen));
    if (templates.isShowing()) {
      return;
    }
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    items.add(templateItem(group, null));
    ids.forEach(id -> items.add(templateItem(group, id)));
    templates.getItems().setAll(items);
  }

  private RadioMenuItem templateItem(ToggleGroup group, @Nullable String id) {
    RadioMenuItem item = new RadioMenuItem(templateWord(id));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(Objects.equals(id, chosenTemplate()));
    item.setOnAction(event -> choose(id));
    return item;
  }

  private @Nullable String chosenTemplate() {
    return model.filterProperty().get().templates().stream().findFirst().orElse(null);
  }

  private void choose(@Nullable String id) {
    ViewFilter filter = model.filterProperty().get();
    model.filterProperty().set(filter.withTemplates(id == null ? Set.of() : Set.of(id)));
  }

  private String templateWord(@Nullable String id) {
    return id == null ? texts.get("results.templates.all") : parts.templates().nameOf(id);
  }

  private MenuButton columns(ResultsTable table) {
    MenuButton columns = new MenuButton();
    columns.setId("results-columns");
    columns.setGraphic(new FontIcon(Feather.COLUMNS));
    columns.setAccessibleText(texts.get("results.columns.name"));
    columns.setTooltip(new Tooltip(texts.get("results.columns.name")));
    for (ResultsColumn each : ResultsColumn.values()) {
      TableColumn<InquiryRow, Inquiry> column = table.column(each);
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      // A table without any column cannot be understood, so one stays.
      item.setDisable(each == ResultsColumn.STATUS);
      columns.getItems().add(item);
    }
    return columns;
  }

  private Button refresh() {
    Button refresh = new Button(texts.get("results.refresh.button"));
    refresh.setId("results-refresh");
    refresh.setGraphic(new FontIcon(Feather.REFRESH_CW));
    refresh.setTooltip(new Tooltip(texts.get("results.refresh.tip")));
    refresh.setMinWidth(USE_PREF_SIZE);
    refresh.setOnAction(event -> parts.ways().refresh().run());
    return refresh;
  }
}
