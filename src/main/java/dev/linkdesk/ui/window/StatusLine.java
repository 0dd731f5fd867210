package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.watch.PollState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Connection, requests left, how many are followed and when they were last asked for. */
final class StatusLine extends HBox {
  private final Texts texts;
  private final String place;
  private final Region dot = new Region();
  private final Label connection = new Label();
  private final Label requests = new Label();
  private final Label followed = new Label();
  private final HBox aside = new HBox();

  StatusLine(Texts texts, String place, String version) {
    this.texts = texts;
    this.place = place;
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    dot.getStyleClass().add("connection-dot");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .setAll(
            dot,
            connection,
            requests,
            followed,
            space,
            aside,
            new Label(texts.get("window.status.version", version)));
    aside.setAlignment(Pos.CENTER_RIGHT);
  }

  /** Puts something more beside the version. */
  void showAside(Node more) {
    aside.getChildren().setAll(more);
  }

  /**
   * Shows how the connection stands.
   *
   * @param heldUntil until when requests wait for the limit
   * @param startFailure why the first question had no good answer, while there was none since
   */
  void show(
      PollState state,
      Optional<RequestBudget> budget,
      Optional<Instant> heldUntil,
      Optional<Failure> startFailure,
      int count,
      Instant now) {
    boolean neverAnswered = budget.isEmpty() && startFailure.isPresent();
    boolean held = heldUntil.filter(now::isBefore).isPresent();
    if (neverAnswered) {
      show(startFailure(startFailure.get()), "dot-bad");
    } else if (held) {
      show(texts.get("window.status.overLimit", place, seconds(now, heldUntil.get())), "dot-slow");
    } else {
      show(connection(state, budget.isPresent(), now), dotStyle(state, budget.isPresent()));
    }
    requests.setText(budget.map(left -> requests(left, now)).orElse(""));
    followed.setText(followed(state.lastChecked(), count, now));
  }

  /** Shows that nothing is asked before the key is there. */
  void showLocked() {
    show(texts.get("window.status.locked", place), "dot-unknown");
  }

  private void show(String words, String dotStyle) {
    connection.setText(words);
    // Asked every second: a style class that is set again has all be styled and painted anew.
    List<String> styles = List.of("connection-dot", dotStyle);
    if (!dot.getStyleClass().equals(styles)) {
      dot.getStyleClass().setAll(styles);
    }
  }

  private String connection(PollState state, boolean answered, Instant now) {
    return switch (state.activity()) {
      case WAITING, ASKING ->
          answered
              ? texts.get("window.status.connected", place)
              : texts.get("window.status.connecting", place);
      case OVER_LIMIT -> texts.get("window.status.overLimit", place, seconds(now, state.next()));
      case AWAY -> texts.get("window.status.away", place, seconds(now, state.next()));
      case REFUSED -> texts.get("window.status.refused", place);
    };
  }

  private String startFailure(Failure failure) {
    return failure instanceof Failure.NotAuthenticated
        ? texts.get("window.status.refused", place)
        : texts.get("window.status.notConnected", place);
  }

  private static String dotStyle(PollState state, boolean answered) {
    return switch (state.activity()) {
      case WAITING, ASKING -> answered ? "dot-good" : "dot-unknown";
      case OVER_LIMIT -> "dot-slow";
      case AWAY, REFUSED -> "dot-bad";
    };
  }

  private String requests(RequestBudget budget, Instant now) {
    int left = now.isBefore(budget.resetsAt()) ? budget.remaining() : budget.limit();
    return texts.get("window.status.requests", left, budget.limit());
  }

  private String followed(@Nullable Instant lastChecked, int count, Instant now) {
    if (count == 0) {
      return texts.get("window.status.followedNone");
    }
    return lastChecked == null
        ? texts.get("window.status.followed", count)
        : texts.get("window.status.followedChecked", count, ago(lastChecked, now));
  }

  /** In steps of ten seconds: what changes every second has the window painted every second. */
  private String ago(Instant then, Instant now) {
    Duration since = Duration.between(then, now);
    if (since.toMinutes() >= 1) {
      return texts.get("window.status.minutes", since.toMinutes());
    }
    long tens = since.toSeconds() / 10;
    return tens < 1 ? texts.get("shared.time.now") : texts.get("window.status.seconds", tens * 10);
  }

  private static long seconds(Instant now, @Nullable Instant until) {
    return until == null ? 0 : Math.max(0, Duration.between(now, until).toSeconds());
  }
}
