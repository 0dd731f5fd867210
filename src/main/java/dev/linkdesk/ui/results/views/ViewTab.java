package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** The tab of one view: its name, how many rows fit it, and a dot while it is changed. */
final class ViewTab extends ToggleButton {
  private static final int MANY = 9_999;

  private final Texts texts;
  private final Label count = new Label();
  private View view;

  ViewTab(Texts texts, View view) {
    this.texts = texts;
    this.view = view;
    getStyleClass().setAll("view-tab");
    count.getStyleClass().add("view-count");
    // A name may hold an underscore, which is no key to press.
    setMnemonicParsing(false);
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
  }

  View view() {
    return view;
  }

  void show(View shown, boolean isChosen, boolean isChanged, @Nullable Integer rows) {
    view = shown;
    setSelected(isChosen);
    // Tab comes to the chosen one alone; the arrow keys go on from there.
    setFocusTraversable(isChosen);
    setText(isChanged ? texts.get("views.tab.changed", shown.name()) : shown.name());
    setGraphic(rows == null ? null : count);
    if (rows != null) {
      count.setText(
          rows > MANY ? texts.get("views.tab.many", MANY) : texts.get("views.tab.count", rows));
    }
    setAccessibleText(spoken(rows, isChanged));
  }

  private String spoken(@Nullable Integer rows, boolean isChanged) {
    String said =
        rows == null
            ? texts.get("views.tab.spoken", view.name())
            : texts.get("views.tab.spokenCount", view.name(), rows);
    return isChanged ? texts.get("views.tab.spokenChanged", said) : said;
  }
}
