package dev.linkdesk.ui.window;

import dev.linkdesk.ui.shared.Notice;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A sentence across the window. It tells of one thing at a time, the most pressing first, until
 * that is over.
 */
public final class Banner extends StackPane {
  /** What can be told of, the most pressing last. */
  public enum About {
    LEFT_OPEN,
    NOT_KEPT,
    REFUSED,
    OTHER_ENVIRONMENT
  }

  private final Notice notice = new Notice();
  private @Nullable About shown;

  Banner() {
    notice.getStyleClass().add("banner");
    managedProperty().bind(notice.visibleProperty());
    getChildren().setAll(notice);
  }

  /** Shows the sentence, unless something more pressing is told of. */
  public void show(About about, Notice.Kind kind, String sentence, Notice.Way... ways) {
    boolean told = about == shown && sentence.equals(notice.sentence());
    if (!told && (shown == null || about.compareTo(shown) >= 0)) {
      shown = about;
      notice.show(kind, sentence, ways);
    }
  }

  /** Takes the sentence away when it is about this. */
  public void over(About about) {
    if (about == shown) {
      shown = null;
      notice.hide();
    }
  }

  /** What is told; empty while nothing is. */
  public String sentence() {
    return notice.sentence();
  }
}
