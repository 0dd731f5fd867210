package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.InquiryStatus;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A status as word, shape and colour. */
public final class StatusBadge extends Label {
  private final Texts texts;
  private final FontIcon shape = new FontIcon();
  private @Nullable InquiryStatus shown;
  private @Nullable PseudoClass colour;

  public StatusBadge(Texts texts) {
    this.texts = texts;
    getStyleClass().add("status-badge");
    setGraphic(shape);
    setMinWidth(USE_PREF_SIZE);
  }

  public void show(InquiryStatus status) {
    if (status.equals(shown)) {
      return;
    }
    shown = status;
    String word = StatusLook.word(status, texts);
    setText(word);
    setAccessibleText(texts.get("shared.status.spoken", word));
    shape.setIconCode(StatusLook.shape(status));
    colour(PseudoClass.getPseudoClass(StatusLook.styleClass(status)));
  }

  /** By a state, not by a style class: that would have the badge matched with all rules anew. */
  private void colour(PseudoClass next) {
    if (next.equals(colour)) {
      return;
    }
    if (colour != null) {
      pseudoClassStateChanged(colour, false);
    }
    pseudoClassStateChanged(next, true);
    colour = next;
  }
}
