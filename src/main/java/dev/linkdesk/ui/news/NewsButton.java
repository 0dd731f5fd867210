package dev.linkdesk.ui.news;

import atlantafx.base.controls.Popover;
import dev.linkdesk.ui.shared.Keys;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says how much is new and lays it open. */
final class NewsButton extends Button {
  private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

  private final NewsModel model;
  private final NewsSettings settings;
  private final NewsWords words;
  private final NewsPanel panel;
  private final Popover popover;
  private final FontIcon bell = new FontIcon(Feather.BELL);
  private final Subscription changes;

  NewsButton(
      NewsModel model,
      NewsSettings settings,
      NewsWords words,
      NewsParts parts,
      Consumer<NewsItem> show) {
    this.model = model;
    this.settings = settings;
    this.words = words;
    panel = new NewsPanel(model, settings, words, parts, item -> leave(item, show));
    popover = new Popover(panel);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setHideOnEscape(true);
    popover.setAutoHide(true);
    popover.setOnHidden(event -> requestFocus());
    // A list takes this key for its own, so the pop-over would not hear of it.
    panel.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getStyleClass().addAll("flat", "news-button");
    setGraphic(bell);
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(words.texts().get("news.button.tip", Keys.words(News.OPEN))));
    setOnAction(event -> toggle());
    changes =
        Subscription.combine(
            model.revisionProperty().subscribe(changed -> show()),
            settings.mutedUntilProperty().subscribe(until -> show()));
  }

  void toggle() {
    if (popover.isShowing()) {
      popover.hide();
    } else {
      open();
    }
  }

  /** Lays the list open, with the focus on the newest. */
  void open() {
    if (getScene() == null || popover.isShowing()) {
      return;
    }
    panel.refresh();
    popover.show(this);
    panel.takeFocus();
  }

  void close() {
    changes.unsubscribe();
    popover.hide();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      popover.hide();
      key.consume();
    }
  }

  private void leave(NewsItem item, Consumer<NewsItem> show) {
    popover.hide();
    show.accept(item);
  }

  private void show() {
    int unseen = model.unseen();
    boolean muted = settings.isMuted();
    bell.setIconCode(muted ? Feather.BELL_OFF : Feather.BELL);
    setText(unseen == 0 ? "" : words.texts().get("news.button.count", unseen));
    pseudoClassStateChanged(NEW, unseen > 0);
    setAccessibleText(
        words.texts().get(muted ? "news.button.spokenMuted" : "news.button.spoken", unseen));
    if (popover.isShowing()) {
      panel.refresh();
    }
  }
}
