package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Makes things happen to an inquiry without a person; stands in the demo and sandboxes alone. */
final class SimulateBar extends HBox {
  private final ResultsParts parts;
  private final Texts texts;
  private final Consumer<Said> said;
  private final MenuButton menu = new MenuButton();
  private @Nullable Inquiry inquiry;
  private boolean running;

  SimulateBar(ResultsParts parts, Consumer<Said> said) {
    this.parts = parts;
    this.said = said;
    texts = parts.texts();
    getStyleClass().add("simulate-bar");
    setAlignment(Pos.CENTER_LEFT);
    String environment =
        texts.get(
            parts.environment() == Environment.DEMO
                ? "results.simulate.demo"
                : "results.simulate.sandbox");
    Label where = new Label(environment);
    where.setWrapText(true);
    where.setMaxWidth(Double.MAX_VALUE);
    setHgrow(where, Priority.ALWAYS);
    where.setLabelFor(menu);
    menu.setId("results-simulate");
    menu.setText(texts.get("results.simulate.button"));
    menu.setAccessibleText(texts.get("results.simulate.name"));
    menu.setPopupSide(Side.TOP);
    menu.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(where, menu);
  }

  void show(Inquiry shown) {
    inquiry = shown;
    List<MenuItem> items = new ArrayList<>();
    for (Simulation simulation : Simulation.values()) {
      items.add(item(simulation, shown));
    }
    menu.getItems().setAll(items);
  }

  private MenuItem item(Simulation simulation, Inquiry shown) {
    String word = texts.get(simulation.textKey());
    boolean possible = simulation.isPossible(shown);
    MenuItem item = new MenuItem(possible ? word : blocked(word, shown));
    item.setId("results-simulate-" + simulation);
    item.setMnemonicParsing(false);
    item.setDisable(!possible || running);
    item.setOnAction(event -> simulate(simulation, shown));
    return item;
  }

  private String blocked(String word, Inquiry shown) {
    return shown.isRedacted()
        ? texts.get("results.simulate.redacted", word)
        : texts.get("results.simulate.blocked", word, StatusLook.word(shown.status(), texts));
  }

  private void simulate(Simulation simulation, Inquiry shown) {
    // The button itself stays enabled: disabled, it would lose the focus.
    running(true);
    SubmissionKey key = SubmissionKey.fresh();
    parts
        .background()
        .<Inquiry>run(
            () ->
                parts
                    .persona()
                    .inquiries()
                    .simulate(shown.id(), simulation.actions(shown.status()), key),
            this::done,
            failure -> {
              running(false);
              tell(shown, Said.failed(failure, parts.reports()));
            });
  }

  private void done(Inquiry answered) {
    running(false);
    parts.followed().update(List.of(answered));
    String word = StatusLook.word(answered.status(), texts);
    tell(answered, Said.done(Notice.Kind.INFO, texts.get("results.simulate.done", word)));
  }

  private void running(boolean is) {
    running = is;
    if (is) {
      // The items stay: one of them is being chosen.
      menu.getItems().forEach(item -> item.setDisable(true));
    } else if (inquiry != null) {
      show(inquiry);
    }
  }

  /** Tells nothing of one inquiry beside another, which may have been selected meanwhile. */
  private void tell(Inquiry about, Said what) {
    if (inquiry != null && inquiry.id().equals(about.id())) {
      said.accept(what);
    }
  }
}
