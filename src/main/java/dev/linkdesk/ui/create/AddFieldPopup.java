package dev.linkdesk.ui.create;

import atlantafx.base.controls.CustomTextField;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds a field of the template by typing, or takes the typed key as a custom field. */
final class AddFieldPopup {
  private static final int ROWS_SHOWN = 7;
  private static final double ROW_HEIGHT = 30;

  /** A field of the template, or a key of one's own. */
  private sealed interface Offer {
    record Known(FieldModel field) implements Offer {}

    record Custom(String key) implements Offer {}
  }

  private final Node owner;
  private final Texts texts;
  private final PrefillModel model;
  private final FieldWords words;
  private final Consumer<FieldModel> added;
  private final Popup popup = new Popup();
  private final CustomTextField search = new CustomTextField();
  private final ListView<Offer> offers = new ListView<>();
  private final Label hint = new Label();

  /**
   * @param owner what it opens under
   * @param added told of the field that was chosen, after it is on the screen
   */
  AddFieldPopup(
      Node owner, Texts texts, PrefillModel model, FieldWords words, Consumer<FieldModel> added) {
    this.owner = owner;
    this.texts = texts;
    this.model = model;
    this.words = words;
    this.added = added;
    search.setPromptText(texts.get("create.add.prompt"));
    search.setLeft(new FontIcon(Feather.SEARCH));
    Label title = new Label(texts.get("create.add.title"));
    title.getStyleClass().add("field-label");
    title.setLabelFor(search);
    hint.getStyleClass().addAll("soft", "small");
    hint.setWrapText(true);
    hint.managedProperty().bind(hint.visibleProperty());
    offers.setCellFactory(list -> new OfferCell());
    offers.setFixedCellSize(ROW_HEIGHT);
    offers.setFocusTraversable(false);
    offers.setAccessibleText(texts.get("create.add.title"));
    offers.managedProperty().bind(offers.visibleProperty());
    VBox frame = new VBox(title, search, offers, hint);
    frame.getStyleClass().add("add-field-popup");
    popup.getContent().setAll(frame);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    Shortcuts.leaveToOwner(popup, owner);
    search.textProperty().addListener(changed -> offer());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    offers.setOnMouseClicked(event -> choose());
  }

  void show() {
    search.clear();
    offer();
    Bounds at = owner.localToScreen(owner.getBoundsInLocal());
    popup.show(owner, at.getMinX(), at.getMaxY() + 4);
    search.requestFocus();
  }

  private void press(KeyEvent event) {
    int at = offers.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int index) {
    if (index >= 0 && index < offers.getItems().size()) {
      offers.getSelectionModel().select(index);
      offers.scrollTo(index);
    }
  }

  private void choose() {
    int at = offers.getSelectionModel().getSelectedIndex();
    if (at < 0 || at >= offers.getItems().size()) {
      return;
    }
    Offer chosen = offers.getItems().get(at);
    popup.hide();
    added.accept(
        switch (chosen) {
          case Offer.Known known -> add(known.field());
          case Offer.Custom custom -> model.addByKey(custom.key());
        });
  }

  private FieldModel add(FieldModel field) {
    model.add(field);
    return field;
  }

  private void offer() {
    String typed = search.getText().strip();
    String wanted = typed.toLowerCase(Locale.ROOT);
    Stream<Offer> known =
        model.offered().stream()
            .filter(field -> matches(field, wanted))
            .<Offer>map(Offer.Known::new);
    List<Offer> found = Stream.concat(known, custom(typed).stream()).toList();
    offers.getSelectionModel().clearSelection();
    offers.getItems().setAll(found);
    offers.getSelectionModel().selectFirst();
    offers.setVisible(!found.isEmpty());
    offers.setPrefHeight(Math.min(ROWS_SHOWN, Math.max(1, found.size())) * ROW_HEIGHT + 2);
    hint.setVisible(found.isEmpty() || typed.isEmpty());
    boolean bad = !typed.isEmpty() && !PrefillModel.isKey(typed);
    hint.setText(texts.get(bad ? "create.add.badKey" : "create.add.hint"));
  }

  private boolean matches(FieldModel field, String wanted) {
    return field.key().toLowerCase(Locale.ROOT).contains(wanted)
        || words.of(field).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private Optional<Offer> custom(String typed) {
    boolean known =
        Stream.concat(model.offered().stream(), model.shown().stream())
            .anyMatch(field -> field.sameKey(typed));
    return PrefillModel.isKey(typed) && !known
        ? Optional.of(new Offer.Custom(typed))
        : Optional.empty();
  }

  private final class OfferCell extends ListCell<Offer> {
    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(empty || offer == null ? null : says(offer));
    }

    private String says(Offer offer) {
      return switch (offer) {
        case Offer.Known known -> words.of(known.field());
        case Offer.Custom custom -> texts.get("create.add.custom", custom.key());
      };
    }
  }
}
