package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Says whether the followed inquiries are shown or everything in Persona. */
public final class ScopeSwitch extends HBox {
  private final Texts texts;
  private final ObjectProperty<Scope> scope;

  public ScopeSwitch(Texts texts, ObjectProperty<Scope> scope) {
    this.texts = texts;
    this.scope = scope;
    getStyleClass().add("scope-switch");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(texts.get("views.scope.name"));
    setMinWidth(USE_PREF_SIZE);
    ToggleButton followed = half(Scope.FOLLOWED, "followed", "left-pill");
    ToggleButton environment = half(Scope.ENVIRONMENT, "environment", "right-pill");
    getChildren().setAll(followed, environment);
    // Not a toggle group: Tab would come to one half only.
    scope.subscribe(is -> {
      followed.setSelected(is == Scope.FOLLOWED);
      environment.setSelected(is == Scope.ENVIRONMENT);
    });
  }

  private ToggleButton half(Scope means, String word, String side) {
    ToggleButton half = new ToggleButton(texts.get("views.scope." + word));
    half.setId("scope-" + word);
    half.getStyleClass().addAll("scope-half", side);
    half.setMinWidth(USE_PREF_SIZE);
    half.setTooltip(new Tooltip(texts.get("views.scope." + word + "Tip")));
    half.setOnAction(event -> {
      // One of them always holds.
      half.setSelected(true);
      scope.set(means);
    });
    return half;
  }
}
