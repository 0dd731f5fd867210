package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * Which rows changed or came a moment ago, so that whoever shows one can let it glow, wherever it
 * has moved to since. Costs nothing for rows that nobody shows.
 */
final class FreshRows {
  /** How a row that changed is shown. */
  enum Phase {
    GLOWING,
    FADING
  }

  static final Duration GLOWING = Duration.ofMillis(700);
  static final Duration FADING = Duration.ofMillis(1_200);

  /** One change of a row; a later one begins anew. */
  private record Glow(long batch, Phase phase) {}

  private final Ticker ticker;
  private final Map<InquiryRow, Glow> glowing = new HashMap<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private long batches;

  FreshRows(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Goes up whenever {@link #phaseOf} may answer otherwise. */
  ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  Optional<Phase> phaseOf(InquiryRow row) {
    return Optional.ofNullable(glowing.get(row)).map(Glow::phase);
  }

  void add(Collection<InquiryRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<InquiryRow> together = List.copyOf(rows);
    long batch = ++batches;
    together.forEach(row -> glowing.put(row, new Glow(batch, Phase.GLOWING)));
    ticker.after(GLOWING, () -> fade(together, batch));
    revision.set(revision.get() + 1);
  }

  private void fade(List<InquiryRow> rows, long batch) {
    Glow ended = new Glow(batch, Phase.GLOWING);
    rows.forEach(row -> glowing.replace(row, ended, new Glow(batch, Phase.FADING)));
    ticker.after(FADING, () -> forget(rows, batch));
    revision.set(revision.get() + 1);
  }

  private void forget(List<InquiryRow> rows, long batch) {
    Glow ended = new Glow(batch, Phase.FADING);
    rows.forEach(row -> glowing.remove(row, ended));
    revision.set(revision.get() + 1);
  }
}
