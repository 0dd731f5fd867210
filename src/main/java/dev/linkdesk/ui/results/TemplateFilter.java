package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Chooses the templates whose inquiries are shown. Hidden while there is nothing to choose. */
final class TemplateFilter extends MenuButton {
  private final ResultsModel model;
  private final TemplateCatalog catalog;
  private final Texts texts;

  TemplateFilter(ResultsModel model, ResultsParts parts) {
    this.model = model;
    catalog = parts.templates();
    texts = parts.texts();
    setId("results-templates");
    managedProperty().bind(visibleProperty());
    setAccessibleText(texts.get("views.templates.name"));
    setMnemonicParsing(false);
    setMinWidth(132);
    setMaxWidth(180);
    getItems().setAll(new MenuItem());
    setOnShowing(event -> getItems().setAll(items()));
    model.appliedProperty().subscribe((was, is) -> tell());
    model.filterProperty().subscribe((was, is) -> tell());
    catalog.namesRevisionProperty().subscribe((was, is) -> tell());
    tell();
  }

  private void tell() {
    Set<String> chosen = chosen();
    setVisible(!chosen.isEmpty() || offered().size() > 1);
    setText(
        switch (chosen.size()) {
          case 0 -> texts.get("views.templates.all");
          case 1 -> catalog.nameOf(chosen.iterator().next());
          default -> texts.get("views.templates.some", chosen.size());
        });
  }

  private List<MenuItem> items() {
    Set<String> chosen = chosen();
    List<MenuItem> items = new ArrayList<>();
    CheckMenuItem all = item(texts.get("views.templates.all"), chosen.isEmpty());
    all.setOnAction(event -> choose(Set.of()));
    items.add(all);
    items.add(new SeparatorMenuItem());
    for (String id : offered()) {
      CheckMenuItem item = item(catalog.nameOf(id), chosen.contains(id));
      item.setOnAction(event -> toggle(id));
      items.add(item);
    }
    return items;
  }

  private static CheckMenuItem item(String words, boolean isChosen) {
    CheckMenuItem item = new CheckMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(isChosen);
    return item;
  }

  /** Those that rows were made from, those that links can be made from, and those chosen. */
  private Set<String> offered() {
    Set<String> ids = new TreeSet<>(model.templatesPresent());
    catalog.templates().stream().map(InquiryTemplate::id).forEach(ids::add);
    ids.addAll(chosen());
    return ids;
  }

  private Set<String> chosen() {
    return model.filterProperty().get().templates();
  }

  private void toggle(String id) {
    Set<String> wanted = new HashSet<>(chosen());
    if (!wanted.remove(id)) {
      wanted.add(id);
    }
    choose(wanted);
  }

  private void choose(Set<String> wanted) {
    ViewFilter filter = model.filterProperty().get();
    model.filterProperty().set(filter.withTemplates(wanted));
  }
}
