package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What waits, is under way, or was done, over whatever screen is shown. */
final class ActBar extends VBox {
  private final Texts texts;
  private final OutcomeWords words;
  private final ActParts parts;
  private final HeldDecisions held;
  private final RemindRound reminders;
  private final BulkRuns runs;
  private final NoticeBoard board;
  private final Notice round = new Notice();
  private final VBox decisions = new VBox();
  private final VBox lists = new VBox();
  private final List<HeldNotice> notices = new ArrayList<>();

  ActBar(
      ActParts parts,
      HeldDecisions held,
      RemindRound reminders,
      BulkRuns runs,
      NoticeBoard board,
      OutcomeWords words) {
    this.parts = parts;
    this.held = held;
    this.reminders = reminders;
    this.runs = runs;
    this.board = board;
    this.words = words;
    texts = parts.texts();
    setId("act-bar");
    getStyleClass().add("act-bar");
    for (VBox box : List.of(decisions, lists)) {
      box.getStyleClass().add("act-bar-part");
      box.managedProperty().bind(box.visibleProperty());
    }
    board.node().setId("act-said");
    round.setId("act-round");
    getChildren().setAll(decisions, lists, round, board.node());
    held.all().addListener((ListChangeListener<HeldDecision>) change -> showDecisions());
    runs.all().addListener((ListChangeListener<BulkRuns.Run>) change -> showLists());
    reminders.placeProperty().subscribe(this::showRound);
    for (var node : getChildren()) {
      node.visibleProperty().subscribe(visible -> showWhetherEmpty());
    }
    managedProperty().bind(visibleProperty());
    showDecisions();
    showLists();
  }

  void tell(Said said) {
    board.tell(said);
  }

  private void showWhetherEmpty() {
    setVisible(getChildren().stream().anyMatch(javafx.scene.Node::isVisible));
  }

  private void showDecisions() {
    notices.stream().filter(each -> !held.all().contains(each.held())).forEach(HeldNotice::close);
    notices.removeIf(each -> !held.all().contains(each.held()));
    for (HeldDecision decision : held.all()) {
      if (notices.stream().noneMatch(each -> each.held().equals(decision))) {
        notices.add(
            new HeldNotice(decision, texts, words, parts.ticker(), () -> held.putAway(decision)));
      }
    }
    decisions.getChildren().setAll(notices.stream().map(HeldNotice::node).toList());
    decisions.setVisible(!notices.isEmpty());
  }

  private void showLists() {
    lists
        .getChildren()
        .setAll(
            runs.all().stream()
                .map(run -> new BulkNotice(run, texts, () -> runs.putAway(run)).node())
                .toList());
    lists.setVisible(!runs.all().isEmpty());
  }

  private void showRound(RemindRound.@Nullable Place place) {
    if (place == null) {
      round.hide();
      return;
    }
    String last = OutcomeWords.who(place.last());
    Notice.Way stop = new Notice.Way(texts.get("act.round.stop"), reminders::stop);
    place
        .next()
        .ifPresentOrElse(
            next ->
                round.show(
                    Notice.Kind.INFO,
                    texts.get(
                        "act.round.place", place.written(), place.total(), last, place.passed()),
                    new Notice.Way(
                        texts.get("act.round.next", OutcomeWords.who(next)), reminders::next),
                    stop),
            () ->
                round.show(
                    Notice.Kind.INFO,
                    texts.get("act.round.end", place.total(), last, place.passed()),
                    new Notice.Way(texts.get("act.putAway"), reminders::stop)));
  }
}
