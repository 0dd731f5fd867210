package dev.linkdesk.ui.news;

import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.StatusLook;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Notifications in the corner of the window. They go by themselves: the list keeps it all. */
final class Toasts {
  private static final Duration READ = Duration.seconds(10);
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Node place;
  private final NewsWords words;
  private final Consumer<Telling> pressed;

  /**
   * @param place in whose window they appear
   * @param pressed goes to what one tells of
   */
  Toasts(Node place, NewsWords words, Consumer<Telling> pressed) {
    this.place = place;
    this.words = words;
    this.pressed = pressed;
  }

  void show(Telling telling) {
    Node card = card(telling);
    Window owner = place.getScene().getWindow();
    Notifications.create()
        .owner(owner)
        .styleClass("news-toast")
        .graphic(card)
        .title("")
        .text("")
        .position(Pos.BOTTOM_RIGHT)
        .hideAfter(READ)
        .show();
    if (card.getScene().getWindow() instanceof PopupWindow popup) {
      // The key belongs to what a person works at.
      popup.setHideOnEscape(false);
    }
    // A pop-up has a root of its own, which is not dressed with the window's.
    boolean dark = place.getScene().getRoot().getPseudoClassStates().contains(DARK);
    card.getScene().getRoot().pseudoClassStateChanged(DARK, dark);
  }

  private Node card(Telling telling) {
    FontIcon shape = new FontIcon(Feather.BELL);
    NewsItem only = telling.only();
    if (only != null && only.what() != What.REDACTED) {
      shape.setIconCode(StatusLook.shape(only.after()));
      shape.getStyleClass().add(StatusLook.styleClass(only.after()));
    }
    shape.getStyleClass().add("news-shape");
    Label title = new Label(words.title(telling));
    title.getStyleClass().add("news-toast-title");
    Label text = new Label(words.detail(telling));
    text.getStyleClass().add("soft");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox said = new VBox(title, text);
    HBox.setHgrow(said, Priority.ALWAYS);
    Label key = new Label(Keys.words(News.LATEST));
    key.getStyleClass().add("key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox card = new HBox(shape, said, key);
    card.getStyleClass().add("news-card");
    card.setAlignment(Pos.CENTER_LEFT);
    card.setCursor(Cursor.HAND);
    card.setAccessibleText(words.texts().get("news.toast.spoken", title.getText(), text.getText()));
    card.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        dismiss(card);
        pressed.accept(telling);
      }
    });
    return card;
  }

  /** By its own button, so that the corner knows that it is free. */
  private static void dismiss(Node card) {
    if (card.getScene().lookup(".close-button") instanceof Button close) {
      close.fire();
    }
  }
}
