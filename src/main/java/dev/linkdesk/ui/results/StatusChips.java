package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** One chip for each status that occurs, with how many there are; pressing it shows those only. */
final class StatusChips extends FlowPane {
  private final ResultsModel model;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();
  private final ToggleButton all;
  private final Map<InquiryStatus, ToggleButton> chips = new HashMap<>();

  StatusChips(ResultsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("status-chips");
    setAccessibleRole(AccessibleRole.PARENT);
    all = chip(null);
    model.countsProperty().subscribe((was, is) -> show());
    model.filterProperty().subscribe((was, is) -> show());
    show();
  }

  private void show() {
    StatusCounts counts = model.countsProperty().get();
    InquiryStatus chosen =
        model.filterProperty().get().statuses().stream().findFirst().orElse(null);
    List<InquiryStatus> statuses = new ArrayList<>(counts.present());
    if (chosen != null && !statuses.contains(chosen)) {
      statuses.add(chosen);
    }
    List<ToggleButton> shown = new ArrayList<>();
    all.setText(texts.get("results.chip.count", texts.get("results.chip.all"), counts.all()));
    shown.add(all);
    for (InquiryStatus status : statuses) {
      ToggleButton chip = chips.computeIfAbsent(status, this::chip);
      String word = StatusLook.word(status, texts);
      chip.setText(texts.get("results.chip.count", word, counts.of(status)));
      shown.add(chip);
    }
    // Setting the same children again would take the focus from the pressed chip.
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
    ToggleButton pressed = chosen == null ? all : chips.get(chosen);
    group.selectToggle(pressed);
  }

  private ToggleButton chip(@Nullable InquiryStatus status) {
    ToggleButton chip = new ToggleButton();
    chip.getStyleClass().add("chip");
    // A status new to us may hold an underscore, which is no key to press.
    chip.setMnemonicParsing(false);
    chip.setToggleGroup(group);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(event -> {
      // Pressing the pressed chip lets it go, which shows all again.
      ViewFilter filter = model.filterProperty().get();
      model
          .filterProperty()
          .set(
              filter.withStatuses(
                  chip.isSelected() && status != null ? Set.of(status) : Set.of()));
      show();
    });
    return chip;
  }
}
