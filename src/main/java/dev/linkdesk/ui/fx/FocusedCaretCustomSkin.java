package dev.linkdesk.ui.fx;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.CustomTextFieldSkin;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** What {@link FocusedCaretSkin} is, for fields with something at their left or right. */
public final class FocusedCaretCustomSkin extends CustomTextFieldSkin {

  public FocusedCaretCustomSkin(TextField field) {
    super(field);
  }

  @Override
  public ObjectProperty<Node> leftProperty() {
    return field().leftProperty();
  }

  @Override
  public ObjectProperty<Node> rightProperty() {
    return field().rightProperty();
  }

  @Override
  public void setCaretAnimating(boolean isAnimating) {
    super.setCaretAnimating(isAnimating && getSkinnable().isFocused());
  }

  private CustomTextField field() {
    return (CustomTextField) getSkinnable();
  }
}
