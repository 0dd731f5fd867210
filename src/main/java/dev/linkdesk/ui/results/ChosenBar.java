package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.act.CommandItems;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says how many rows are selected, once there are several, and what can be done with all. */
final class ChosenBar extends HBox {
  private final ResultsModel model;
  private final Texts texts;
  private final Label count = new Label();
  private final MenuButton actions = new MenuButton();
  private Function<List<Inquiry>, List<List<Command>>> commands = chosen -> List.of();

  /**
   * @param clear leaves one row selected
   */
  ChosenBar(ResultsModel model, Texts texts, Runnable clear) {
    this.model = model;
    this.texts = texts;
    setId("results-chosen");
    getStyleClass().add("chosen-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    count.setId("results-chosen-count");
    actions.setId("results-chosen-actions");
    actions.setText(texts.get("results.chosen.actions"));
    actions.setVisible(false);
    actions.managedProperty().bind(actions.visibleProperty());
    // A menu without entries never begins to show; one that is closed keeps no keys.
    actions.getItems().setAll(new MenuItem());
    actions.setOnShowing(event -> fill());
    actions.setOnHidden(event -> actions.getItems().forEach(item -> item.setAccelerator(null)));
    Button none = new Button(texts.get("results.chosen.clear"));
    none.setId("results-chosen-clear");
    none.getStyleClass().add("flat");
    none.setTooltip(new Tooltip(texts.get("results.chosen.clearTip")));
    none.setOnAction(event -> clear.run());
    getChildren().setAll(count, actions, gap, none);
    managedProperty().bind(visibleProperty());
    model.chosen().addListener((ListChangeListener<InquiryRow>) change -> show());
    show();
  }

  /** What can be done with several at once, as it stands when somebody asks. */
  void offer(Function<List<Inquiry>, List<List<Command>>> forMany) {
    commands = forMany;
    actions.setVisible(true);
  }

  private void show() {
    int many = model.chosen().size();
    setVisible(many > 1);
    if (many > 1) {
      count.setText(texts.get("results.chosen.count", many));
    }
  }

  private void fill() {
    List<Inquiry> chosen = model.chosen().stream().map(InquiryRow::inquiry).toList();
    actions.getItems().setAll(new CommandItems(texts).of(commands.apply(chosen)));
  }
}
