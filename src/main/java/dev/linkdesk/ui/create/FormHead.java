package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The title of the form, its presets and the other ways to a link; below, what became of them. */
final class FormHead extends VBox {
  private final Texts texts;
  private final CreateModel model;
  private final Runnable focusStart;
  private final SoftLine draft = new SoftLine();
  private final SoftLine preset = new SoftLine();

  /** What can be done from here beside typing. */
  interface Ways {
    void startOver();

    void startLikeLast();

    void genericLink();

    void focusStart();
  }

  FormHead(CreateModel model, CreateParts parts, Ways ways) {
    this.model = model;
    texts = parts.texts();
    focusStart = ways::focusStart;
    getStyleClass().add("form-head");
    Label title = new Label(texts.get("create.form.title"));
    title.getStyleClass().add("card-title");
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    PresetsModel presets = model.form().presets();
    PresetEditor editor = new PresetEditor(parts, presets, focusStart);
    HBox row = new HBox(title, gap, new PresetMenu(texts, presets, editor), moreWays(ways));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("form-head-row");
    getChildren().setAll(row, editor, draft, preset);
    model.draft().stateProperty().addListener(changed -> showDraft(ways));
    presets.changeProperty().addListener(changed -> showChange(presets));
    presets.chosenProperty().addListener(changed -> showChange(presets));
    showDraft(ways);
    showChange(presets);
  }

  private MenuButton moreWays(Ways ways) {
    MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    more.setAccessibleText(texts.get("create.ways.menu"));
    more.setTooltip(new Tooltip(texts.get("create.ways.menu")));
    more.getStyleClass().add("compact");
    more.setMinWidth(USE_PREF_SIZE);
    MenuItem like = item("create.ways.like", Shortcuts.LIKE, ways::startLikeLast);
    like.disableProperty().bind(model.card().rowProperty().isNull());
    more.getItems()
        .setAll(like, item("create.ways.generic", Shortcuts.GENERIC_LINK, ways::genericLink));
    return more;
  }

  private MenuItem item(String textKey, KeyCombination keys, Runnable action) {
    MenuItem item = new MenuItem(texts.get(textKey));
    item.setAccelerator(keys);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void showDraft(Ways ways) {
    switch (model.draft().stateProperty().get()) {
      case QUIET -> draft.hide();
      case RESTORED ->
          draft.show(
              texts.get("create.draft.restored"), texts.get("create.draft.clear"), ways::startOver);
      case WAITING ->
          draft.show(
              texts.get("create.draft.waiting"),
              new SoftLine.Way(texts.get("create.draft.restore"), model.draft()::restore),
              forget());
      case SET_ASIDE ->
          draft.show(
              texts.get("create.draft.setAside"),
              new SoftLine.Way(texts.get("create.draft.bringBack"), model.draft()::restore),
              forget());
      case NOT_KEPT -> draft.show(texts.get("create.draft.notKept"));
    }
  }

  private SoftLine.Way forget() {
    return new SoftLine.Way(texts.get("create.draft.forget"), this::forgetDraft);
  }

  private void forgetDraft() {
    model.draft().forget();
    focusStart.run();
  }

  private void showChange(PresetsModel presets) {
    PresetsModel.Change change = presets.changeProperty().get();
    if (change == null) {
      preset.hide();
      return;
    }
    String sentence =
        switch (change.act()) {
          case SAVED -> texts.get("create.preset.saved", change.name());
          case RENAMED -> texts.get("create.preset.renamed", change.name());
          case REMOVED -> texts.get("create.preset.removed", change.name());
        };
    preset.show(
        sentence,
        texts.get("create.preset.undo"),
        () -> {
          presets.undo();
          focusStart.run();
        });
  }
}
