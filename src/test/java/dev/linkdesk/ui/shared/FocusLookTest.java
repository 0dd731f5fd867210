package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.linkdesk.ui.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationTest;

/** Whoever works with keys sees what they would press. */
final class FocusLookTest extends ApplicationTest {
  private static final List<PseudoClass> FOCUS =
      Stream.of("focused", "focus-visible").map(PseudoClass::getPseudoClass).toList();

  private final List<ButtonBase> controls = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    for (boolean isSelected : List.of(false, true)) {
      CheckBox check = new CheckBox("Check");
      check.setSelected(isSelected);
      RadioButton radio = new RadioButton("Radio");
      radio.setSelected(isSelected);
      controls.add(check);
      controls.add(radio);
      for (String style :
          List.of("framed", "left-pill", "center-pill", "right-pill", "button-icon")) {
        controls.add(styled(toggle(style, isSelected), style));
      }
    }
    controls.add(styled(new Button("flat"), "flat"));
    controls.add(styled(new Button(null, new FontIcon(Feather.X)), "flat", "button-icon"));
    controls.add(styled(new Button("copy"), "flat", "compact"));
    controls.add(styled(new MenuButton("flat"), "flat"));
    controls.add(
        styled(new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL)), "flat", "button-icon"));
  }

  private static ToggleButton toggle(String words, boolean isSelected) {
    ToggleButton toggle = new ToggleButton(words);
    toggle.setSelected(isSelected);
    return toggle;
  }

  private static ButtonBase styled(ButtonBase control, String... styles) {
    control.getStyleClass().addAll(styles);
    return control;
  }

  @Test
  void theKeysFocusChangesTheLookOfEveryKindOfButton() {
    interact(() -> {
      Scene scene = shown();
      for (Theme theme : Theme.values()) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        theme.dress(scene);
        for (ButtonBase control : controls) {
          Background plain = background(control, false);
          assertNotEquals(plain, background(control, true), control::toString);
          assertEquals(plain, background(control, false), control::toString);
        }
      }
      controls.forEach(control -> focus(control, true));
      Pictures.takeBoth(scene, "focus-of-the-keys");
    });
  }

  private Scene shown() {
    HBox shown = new HBox(10);
    HBox second = new HBox(10);
    for (ButtonBase control : controls) {
      (controls.indexOf(control) < controls.size() / 2 ? shown : second).getChildren().add(control);
    }
    VBox root = new VBox(16, shown, second);
    root.getStyleClass().add("card");
    return new Scene(root);
  }

  private static void focus(Node control, boolean isFocused) {
    FOCUS.forEach(state -> control.pseudoClassStateChanged(state, isFocused));
    control.applyCss();
  }

  /** Of the control, or of its box or dot, which stand for it. */
  private static Background background(ButtonBase control, boolean isFocused) {
    focus(control, isFocused);
    Node mark =
        Stream.of(".box", ".radio")
            .map(control::lookup)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(control);
    return ((Region) mark).getBackground();
  }
}
