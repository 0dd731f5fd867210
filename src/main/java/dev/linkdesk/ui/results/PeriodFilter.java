package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** Chooses since when inquiries were made that are shown. */
final class PeriodFilter extends MenuButton {
  private final ResultsModel model;
  private final Texts texts;
  private final RadioMenuItem any;
  private final Map<ViewFilter.Created, RadioMenuItem> items =
      new EnumMap<>(ViewFilter.Created.class);

  PeriodFilter(ResultsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("results-period");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(texts.get("views.period.name"));
    ToggleGroup group = new ToggleGroup();
    any = item(group, null);
    for (ViewFilter.Created each : ViewFilter.Created.values()) {
      items.put(each, item(group, each));
    }
    getItems().setAll(items.values());
    getItems().add(any);
    model.filterProperty().subscribe(filter -> tell(filter.created()));
  }

  private RadioMenuItem item(ToggleGroup group, ViewFilter.@Nullable Created created) {
    RadioMenuItem item = new RadioMenuItem(words(created));
    item.setToggleGroup(group);
    item.setOnAction(
        event -> model.filterProperty().set(model.filterProperty().get().withCreated(created)));
    return item;
  }

  private void tell(ViewFilter.@Nullable Created created) {
    setText(words(created));
    RadioMenuItem chosen = created == null ? any : items.getOrDefault(created, any);
    chosen.setSelected(true);
  }

  private String words(ViewFilter.@Nullable Created created) {
    return created == null
        ? texts.get("views.period.any")
        : texts.get("views.period." + created.name().toLowerCase(Locale.ROOT));
  }
}
