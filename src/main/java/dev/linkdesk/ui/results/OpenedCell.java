package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.results.explain.OpenedModel;
import dev.linkdesk.ui.results.explain.OpeningWords;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Shows whether a link was opened, as likely and never as fact. Asks only while it can be seen:
 * rows laid aside by the table, on a screen that is not shown, or passed over while somebody types
 * or scrolls, cost no request.
 */
final class OpenedCell extends TableCell<InquiryRow, Inquiry> {
  private static final Duration LOOKED_AT = Duration.ofMillis(400);
  private static final double SIDES = 16;
  private static final double WIDEST_LETTER = 7.2;

  private final OpenedModel model;
  private final Ticker ticker;
  private final Texts texts;
  private final OpeningWords words;
  private final ObservableValue<Boolean> isRowSeen;
  private final ObservableValue<Boolean> isWindowSeen;
  private @Nullable InquiryRow watched;
  private Subscription watching = Subscription.EMPTY;
  private @Nullable Opening shown;
  private @Nullable String whole;

  OpenedCell(OpenedModel model, Texts texts, Ticker ticker) {
    this.model = model;
    this.ticker = ticker;
    this.texts = texts;
    words = new OpeningWords(texts);
    isRowSeen = tableRowProperty().flatMap(row -> row.visibleProperty()).orElse(false);
    isWindowSeen =
        sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    isRowSeen.subscribe(seen -> watch());
    isWindowSeen.subscribe(seen -> watch());
    hoverProperty().subscribe(hovered -> showTip());
    widthProperty().subscribe((was, is) -> makeRoom());
  }

  @Override
  public void updateIndex(int place) {
    super.updateIndex(place);
    if (isEmpty() && place >= 0) {
      show(null);
    }
  }

  @Override
  protected void updateItem(@Nullable Inquiry inquiry, boolean empty) {
    super.updateItem(inquiry, empty);
    watch();
    if (!empty && inquiry != null) {
      show(model.known(inquiry));
    } else if (getIndex() >= 0) {
      show(null);
    }
  }

  private void watch() {
    boolean isSeen = isRowSeen.getValue() && isWindowSeen.getValue() && !isEmpty();
    InquiryRow row = isSeen ? row() : null;
    if (row == null ? watched == null : row.isItself(watched)) {
      return;
    }
    watched = row;
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    if (row != null) {
      Ticker.Tick looking = ticker.after(LOOKED_AT, () -> look(row));
      watching = looking::cancel;
    }
  }

  private void look(InquiryRow row) {
    watching = model.watch(row, this::show);
  }

  private @Nullable InquiryRow row() {
    int place = getIndex();
    return place >= 0 && place < getTableView().getItems().size()
        ? getTableView().getItems().get(place)
        : null;
  }

  /** A row laid aside keeps what it shows: as a rule it is filled again at once. */
  private void show(@Nullable Opening opening) {
    if (!Objects.equals(opening, shown)) {
      shown = opening;
      whole = opening == null ? null : whole(opening);
      makeRoom();
      setAccessibleText(opening == null ? null : words.line(opening));
    }
    showTip();
  }

  /** More than the word where there is room for all of it. */
  private void makeRoom() {
    Opening opening = shown;
    String more = whole;
    boolean hasRoom = more != null && more.length() * WIDEST_LETTER + SIDES <= getWidth();
    setText(opening == null ? null : hasRoom ? more : shortly(opening));
  }

  private @Nullable String whole(Opening opening) {
    return words
        .briefly(opening)
        .map(where -> texts.get("results.opened.personWith", where))
        .orElse(null);
  }

  private String shortly(Opening opening) {
    return switch (opening) {
      case Opening.Never never -> texts.get("results.opened.never");
      case Opening.LikelyPerson person -> texts.get("results.opened.person");
      case Opening.ProbablyScanner scanner -> texts.get("results.opened.scanner");
      case Opening.Unknown unknown ->
          texts.get(unknown.at() == null ? "results.table.nothing" : "results.opened.bySomebody");
    };
  }

  private void showTip() {
    Opening opening = shown;
    if (!isHover() || opening == null) {
      setTooltip(null);
      return;
    }
    String tip =
        Stream.concat(Stream.of(words.line(opening)), words.about(opening).stream())
            .collect(Collectors.joining("\n"));
    if (getTooltip() == null) {
      setTooltip(new Tooltip(tip));
    } else {
      getTooltip().setText(tip);
    }
  }
}
