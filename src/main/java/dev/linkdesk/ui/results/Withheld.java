package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A line for each part of the details that could not be read; the rest is shown all the same. */
final class Withheld {
  private final Texts texts;

  Withheld(Texts texts) {
    this.texts = texts;
  }

  /** Persona counts the visits of an inquiry even where it does not show them. */
  List<Node> visits(DetailModel.State.Read read) {
    InquiryDetail detail = read.detail();
    boolean hidden = detail.sessions().isEmpty() && isCounted(detail.inquiry().sessions());
    return hidden ? List.of(line(texts.get("explain.withheld.visits"))) : List.of();
  }

  List<Node> verifications(DetailModel.State.Read read) {
    InquiryDetail detail = read.detail();
    Failure.NotAllowed refused = read.withheld();
    if (refused != null) {
      String permission = refused.permission().orElse("verification.read");
      return List.of(line(texts.get("explain.withheld.all", permission)));
    }
    boolean hidden =
        detail.verifications().isEmpty() && isCounted(detail.inquiry().verifications());
    return hidden ? List.of(line(texts.get("explain.withheld.verifications"))) : List.of();
  }

  List<Node> events(Part<List<Event>> events) {
    return switch (events) {
      case Part.Waiting<List<Event>> waiting -> List.of();
      case Part.Told<List<Event>> told -> List.of();
      case Part.Missing<List<Event>>(Failure.NotAllowed refused) ->
          List.of(
              line(
                  texts.get("explain.withheld.events", refused.permission().orElse("event.read"))));
      case Part.Missing<List<Event>> missing ->
          List.of(line(texts.get("explain.withheld.eventsUnread")));
    };
  }

  private static boolean isCounted(@Nullable Integer count) {
    return count != null && count > 0;
  }

  private static Label line(String sentence) {
    Label line = new Label(sentence);
    line.setWrapText(true);
    line.getStyleClass().addAll("soft", "small");
    return line;
  }
}
