package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.results.views.ScopeSwitch;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.OverflowLine;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Which inquiries are shown: where from, and one chip for each status that occurs, with how many
 * there are; pressing some shows those only. While everything in Persona is shown all statuses have
 * one, without a number: only what was read so far could be counted.
 */
final class StatusChips extends HBox {
  private static final double GAP = 6;

  private final ResultsModel model;
  private final Finding finding;
  private final Texts texts;
  private final ToggleButton all = chip();
  private final Map<InquiryStatus, ToggleButton> chips = new HashMap<>();
  private final OverflowLine line;

  StatusChips(ResultsModel model, Finding finding, Texts texts) {
    this.model = model;
    this.finding = finding;
    this.texts = texts;
    getStyleClass().add("status-chips");
    setAccessibleRole(AccessibleRole.PARENT);
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    setMinWidth(0);
    line = new OverflowLine(more(), GAP);
    setHgrow(line, Priority.ALWAYS);
    getChildren().setAll(new ScopeSwitch(texts, finding.views().scopeProperty()), line);
    all.setOnAction(event -> choose(Set.of()));
    model.countsProperty().subscribe((was, is) -> show());
    model.filterProperty().subscribe((was, is) -> show());
    finding.views().scopeProperty().subscribe((was, is) -> show());
    show();
  }

  private void show() {
    StatusCounts counts = model.countsProperty().get();
    Set<InquiryStatus> chosen = model.filterProperty().get().statuses();
    boolean isCounted = !finding.isBrowsing();
    Set<InquiryStatus> statuses = new LinkedHashSet<>();
    InquiryStatus.KNOWN.stream()
        .filter(status -> !isCounted || counts.of(status) > 0 || chosen.contains(status))
        .forEach(statuses::add);
    Stream.concat(counts.present().stream(), chosen.stream()).forEach(statuses::add);
    List<ToggleButton> shown = new ArrayList<>();
    show(all, texts.get("results.chip.all"), counts.all(), isCounted, chosen.isEmpty());
    shown.add(all);
    for (InquiryStatus status : statuses) {
      ToggleButton chip = chips.computeIfAbsent(status, this::chip);
      String word = StatusLook.word(status, texts);
      show(chip, word, counts.of(status), isCounted, chosen.contains(status));
      shown.add(chip);
    }
    line.show(shown);
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(texts.get("results.chip.more"));
    more.setId("results-chips-more");
    more.getStyleClass().addAll("chip", "chip-more");
    more.setAccessibleText(texts.get("results.chip.moreName"));
    return more;
  }

  private void show(
      ToggleButton chip, String word, int count, boolean isCounted, boolean isPressed) {
    chip.setText(isCounted ? texts.get("results.chip.count", word, count) : word);
    chip.setSelected(isPressed);
  }

  private ToggleButton chip(InquiryStatus status) {
    ToggleButton chip = chip();
    chip.setOnAction(event -> {
      Set<InquiryStatus> wanted = new HashSet<>(model.filterProperty().get().statuses());
      if (!wanted.remove(status)) {
        wanted.add(status);
      }
      choose(wanted);
    });
    return chip;
  }

  private static ToggleButton chip() {
    ToggleButton chip = new ToggleButton();
    chip.getStyleClass().add("chip");
    // A status new to us may hold an underscore, which is no key to press.
    chip.setMnemonicParsing(false);
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private void choose(Set<InquiryStatus> wanted) {
    ViewFilter filter = model.filterProperty().get();
    model.filterProperty().set(filter.withStatuses(wanted));
    show();
  }
}
