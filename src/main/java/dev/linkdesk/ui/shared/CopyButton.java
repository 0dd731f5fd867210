package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that says in its own place that the copy was made, or that it was not. */
public final class CopyButton extends Button {
  private static final Duration SHOWN = Duration.ofSeconds(3);
  private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");

  private final Texts texts;
  private final Ticker ticker;
  private final FontIcon icon = new FontIcon(Feather.COPY);
  private final String label;
  private Ticker.@Nullable Tick back;

  /**
   * @param label the words when there is nothing to tell, for example "Copy"
   */
  public CopyButton(Texts texts, Ticker ticker, String label) {
    this.texts = texts;
    this.ticker = ticker;
    this.label = label;
    getStyleClass().add("copy-button");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    reset();
  }

  /** Says that the clipboard holds it, for three seconds. */
  public void showCopied() {
    show(texts.get("shared.copy.done"), Feather.CHECK, true);
  }

  /** Says that the clipboard did not take it, for three seconds. */
  public void showNotCopied() {
    show(texts.get("shared.copy.failed"), Feather.ALERT_TRIANGLE, false);
  }

  private void show(String words, Feather shape, boolean copied) {
    setText(words);
    setAccessibleText(words);
    icon.setIconCode(shape);
    pseudoClassStateChanged(COPIED, copied);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (back != null) {
      back.cancel();
    }
    back = ticker.after(SHOWN, this::reset);
  }

  private void reset() {
    setText(label);
    setAccessibleText(label);
    icon.setIconCode(Feather.COPY);
    pseudoClassStateChanged(COPIED, false);
  }
}
