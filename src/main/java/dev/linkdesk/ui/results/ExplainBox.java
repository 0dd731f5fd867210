package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.results.explain.Explanation;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.TextClipboard;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What to tell the applicant, with a button that copies it, and what the desk should know. */
final class ExplainBox extends VBox {
  private final Texts texts;
  private final TextClipboard clipboard;
  private final Label applicant = new Label();
  private final VBox staff = new VBox();
  private final HBox heading;
  private final CopyButton copy;
  private @Nullable Explanation shown;

  ExplainBox(Texts texts, TextClipboard clipboard, Ticker ticker) {
    this.texts = texts;
    this.clipboard = clipboard;
    setId("results-explain");
    getStyleClass().add("explain-box");
    setAccessibleRole(AccessibleRole.TEXT);
    Label title = new Label(texts.get("explain.box.heading"));
    title.getStyleClass().add("explain-heading");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    copy = new CopyButton(texts, ticker, texts.get("explain.box.copy"));
    copy.setId("results-explain-copy");
    copy.getStyleClass().addAll("compact", "flat");
    copy.setOnAction(event -> copyWords());
    heading = new HBox(title, between, copy);
    heading.setAlignment(Pos.CENTER_LEFT);
    applicant.setWrapText(true);
    applicant.setMinHeight(USE_PREF_SIZE);
    staff.getStyleClass().add("explain-staff");
  }

  void show(Explanation explanation) {
    if (explanation.equals(shown)) {
      return;
    }
    shown = explanation;
    getStyleClass().removeIf(style -> style.startsWith("status-"));
    getStyleClass().add(StatusLook.styleClass(explanation.status()));
    applicant.setText(explanation.applicant());
    staff.getChildren().setAll(explanation.staff().stream().map(ExplainBox::line).toList());
    getChildren().clear();
    if (!explanation.applicant().isEmpty()) {
      getChildren().addAll(heading, applicant);
    }
    if (!explanation.staff().isEmpty()) {
      getChildren().add(staff);
    }
    setAccessibleText(spoken(explanation));
  }

  private String spoken(Explanation explanation) {
    String forDesk = String.join(" ", explanation.staff());
    return explanation.applicant().isEmpty()
        ? forDesk
        : texts.get("explain.box.spoken", explanation.applicant(), forDesk);
  }

  private static Label line(String sentence) {
    Label line = new Label(sentence);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add("small");
    return line;
  }

  private void copyWords() {
    String words = applicant.getText();
    clipboard.put(words);
    if (clipboard.read().filter(words::equals).isPresent()) {
      copy.showCopied();
    } else {
      copy.showNotCopied();
    }
  }
}
