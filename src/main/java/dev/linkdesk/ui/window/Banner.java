package dev.linkdesk.ui.window;

import dev.linkdesk.ui.shared.Notice;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.layout.StackPane;

/**
 * A sentence across the window. Of several things that are to be told it shows the most pressing,
 * and the next one when that is over.
 */
public final class Banner extends StackPane {
  /** What can be told of, the most pressing last. */
  public enum About {
    LEFT_OPEN,
    LOST,
    LEDGER,
    JOURNAL,
    NOT_KEPT,
    NOT_OPENED,
    REFUSED,
    OTHER_ENVIRONMENT
  }

  private final Notice notice = new Notice();
  private final TreeMap<About, Message> messages = new TreeMap<>();

  Banner() {
    notice.getStyleClass().add("banner");
    managedProperty().bind(notice.visibleProperty());
    getChildren().setAll(notice);
  }

  /** Tells of something until it is over, in place of what was told of it before. */
  public void show(About about, Notice.Kind kind, String sentence, Notice.Way... ways) {
    Message before = messages.put(about, new Message(kind, sentence, List.of(ways)));
    boolean same = before != null && before.sentence().equals(sentence);
    if (messages.lastKey() == about && !same) {
      showMostPressing();
    }
  }

  /** There is nothing to tell of this any more. */
  public void over(About about) {
    if (messages.remove(about) != null) {
      showMostPressing();
    }
  }

  /** What is shown; empty while nothing is. */
  public String sentence() {
    return notice.sentence();
  }

  private void showMostPressing() {
    if (messages.isEmpty()) {
      notice.hide();
    } else {
      Message message = messages.lastEntry().getValue();
      notice.show(message.kind(), message.sentence(), message.ways().toArray(Notice.Way[]::new));
    }
  }

  private record Message(Notice.Kind kind, String sentence, List<Notice.Way> ways) {}
}
