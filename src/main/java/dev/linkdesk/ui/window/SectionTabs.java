package dev.linkdesk.ui.window;

import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The tabs of the header; one is always chosen. */
final class SectionTabs extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> tabs = new ArrayList<>();

  SectionTabs(List<Section> sections, Texts texts, Consumer<Section> chosen) {
    getStyleClass().add("section-tabs");
    setAlignment(Pos.CENTER_LEFT);
    for (Section section : sections) {
      tabs.add(tab(section, tabs.size() + 1, texts));
    }
    getChildren().setAll(tabs);
    group
        .selectedToggleProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else if (now instanceof ToggleButton tab) {
            chosen.accept(sections.get(tabs.indexOf(tab)));
          }
        });
  }

  void choose(int index) {
    group.selectToggle(tabs.get(index));
  }

  private ToggleButton tab(Section section, int number, Texts texts) {
    ToggleButton tab = new ToggleButton(section.title());
    tab.getStyleClass().setAll("section-tab");
    tab.setToggleGroup(group);
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setTooltip(new Tooltip(texts.get("window.tab.shortcut", section.title(), number)));
    tab.setMinWidth(USE_PREF_SIZE);
    ObservableValue<? extends Number> count = section.count();
    if (count != null) {
      Label badge = new Label();
      badge.getStyleClass().add("count-badge");
      tab.setContentDisplay(ContentDisplay.RIGHT);
      count.subscribe(value -> {
        badge.setText(String.valueOf(value.longValue()));
        tab.setGraphic(value.longValue() > 0 ? badge : null);
      });
    }
    return tab;
  }
}
