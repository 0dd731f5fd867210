package dev.linkdesk.ui.window;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The last copies: for whom, what, when, whether the clipboard took it, and whether a link in it
 * may be dead by now.
 */
final class ShelfList extends VBox {
  private final CopyShelf shelf;
  private final Texts texts;
  private final RelativeTimes times;
  private final Ticker ticker;
  private final InstantSource clock;
  private final Label empty = new Label();
  private final Label advice = new Label();
  private final VBox rows = new VBox();
  private final Button wipe;

  ShelfList(CopyShelf shelf, Texts texts, RelativeTimes times, Ticker ticker, InstantSource clock) {
    this.shelf = shelf;
    this.texts = texts;
    this.times = times;
    this.ticker = ticker;
    this.clock = clock;
    getStyleClass().add("shelf");
    Label title = new Label(texts.get("window.shelf.title"));
    title.getStyleClass().add("card-title");
    empty.setText(texts.get("window.shelf.empty"));
    empty.getStyleClass().add("soft");
    empty.setWrapText(true);
    empty.managedProperty().bind(empty.visibleProperty());
    advice.setText(texts.get("window.shelf.advice"));
    advice.getStyleClass().addAll("soft", "small");
    advice.setWrapText(true);
    rows.getStyleClass().add("shelf-rows");
    wipe = new Button(texts.get("window.shelf.wipe"), new FontIcon(Feather.TRASH_2));
    wipe.setMinWidth(USE_PREF_SIZE);
    wipe.setOnAction(event -> {
      shelf.wipe();
      refresh();
    });
    HBox.setHgrow(advice, Priority.ALWAYS);
    advice.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(advice, wipe);
    foot.getStyleClass().add("shelf-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, empty, rows, foot);
  }

  /** Shows what lies there now. */
  void refresh() {
    Optional<CopyShelf.Copied> current = shelf.onClipboard();
    rows.getChildren()
        .setAll(
            shelf.copies().stream()
                .map(copied -> row(copied, current.equals(Optional.of(copied))))
                .toList());
    empty.setVisible(shelf.copies().isEmpty());
    wipe.setDisable(shelf.copies().isEmpty());
  }

  /** Puts the focus on the newest copy that can be copied again. */
  void focusStart() {
    rows.lookupAll(".copy-button").stream()
        .filter(button -> !button.isDisabled())
        .findFirst()
        .ifPresent(first -> first.requestFocus());
  }

  private HBox row(CopyShelf.Copied copied, boolean isOnClipboard) {
    CopyShelf.Copy copy = copied.copy();
    Label whom = new Label(copy.whom());
    whom.getStyleClass().add("shelf-whom");
    Label facts =
        new Label(
            texts.get(
                "window.shelf.facts",
                what(copy.what()),
                times.clock(copied.at(), clock.instant()),
                state(copied, isOnClipboard)));
    facts.getStyleClass().addAll("soft", "small");
    VBox words = new VBox(whom, facts);
    Instant now = clock.instant();
    if (copied.isDoubtful(now)) {
      words.getChildren().add(doubt(copied, now));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    CopyButton again = new CopyButton(texts, ticker, texts.get("window.shelf.again"));
    again.getStyleClass().add("compact");
    again.setAccessibleHelp(texts.get("window.shelf.againHelp", what(copy.what()), copy.whom()));
    again.setDisable(copied.isSpent(now));
    again.setOnAction(event -> {
      if (!copied.isSpent(clock.instant())) {
        shelf.again(copied);
      }
      refresh();
      focusStart();
    });
    HBox row = new HBox(new FontIcon(shape(copy.what())), words, again);
    row.getStyleClass().add("shelf-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Label doubt(CopyShelf.Copied copied, Instant now) {
    String age = times.ago(copied.made(), now);
    Label doubt =
        new Label(
            switch (copied.copy().what()) {
              case PLAIN_LINK, GENERIC_LINK -> texts.get("window.shelf.doubtful", age);
              case ONE_TIME_LINK -> texts.get("window.shelf.spent", age);
              case MESSAGE -> texts.get("window.shelf.doubtfulMessage", age);
            });
    doubt.getStyleClass().add("small");
    doubt.setWrapText(true);
    doubt.setMinHeight(USE_PREF_SIZE);
    return doubt;
  }

  private String what(CopyShelf.What what) {
    return switch (what) {
      case PLAIN_LINK -> texts.get("window.shelf.plainLink");
      case ONE_TIME_LINK -> texts.get("window.shelf.oneTimeLink");
      case GENERIC_LINK -> texts.get("window.shelf.genericLink");
      case MESSAGE -> texts.get("window.shelf.message");
    };
  }

  private String state(CopyShelf.Copied copied, boolean isOnClipboard) {
    if (isOnClipboard) {
      return texts.get("window.shelf.onClipboard");
    }
    return texts.get(copied.readBack() ? "window.shelf.readBack" : "window.shelf.notReadBack");
  }

  private static Feather shape(CopyShelf.What what) {
    return switch (what) {
      case PLAIN_LINK, GENERIC_LINK -> Feather.LINK;
      case ONE_TIME_LINK -> Feather.CLOCK;
      case MESSAGE -> Feather.MAIL;
    };
  }
}
