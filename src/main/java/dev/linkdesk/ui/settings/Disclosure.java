package dev.linkdesk.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seldom needed, folded away behind its name. */
final class Disclosure extends VBox {
  private final ToggleButton open;
  private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);

  Disclosure(String words, Node content) {
    getStyleClass().add("settings-disclosure");
    open = new ToggleButton(words, chevron);
    open.getStyleClass().setAll("disclosure");
    content.visibleProperty().bind(open.selectedProperty());
    content.managedProperty().bind(open.selectedProperty());
    open.selectedProperty()
        .addListener((all, old, shown) ->
            chevron.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    getChildren().setAll(open, content);
  }

  void unfold() {
    open.setSelected(true);
  }
}
