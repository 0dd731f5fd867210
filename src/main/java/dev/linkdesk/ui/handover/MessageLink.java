package dev.linkdesk.ui.handover;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** The link of a message, followed from the moment it came to the close of the window. */
final class MessageLink {
  /** For so long a link that was just fetched is not fetched again. */
  static final Duration STILL_FRESH = Duration.ofMinutes(1);

  private static final Duration EVERY = Duration.ofMinutes(1);

  private final HandoverParts parts;
  private final InquiryId id;
  private final ReadOnlyObjectWrapper<Inquiry> inquiry;
  private final ReadOnlyObjectWrapper<LinkState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new LinkState.Fetching());
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ChangeListener<Number> follow = (all, old, revision) -> look();
  private @Nullable LinkLife life;
  private Ticker.@Nullable Tick tick;
  private Instant since = Instant.MIN;
  private boolean isAsking;
  private boolean closed;
  private int asked;

  MessageLink(Inquiry inquiry, HandoverParts parts) {
    this.parts = parts;
    id = inquiry.id();
    this.inquiry = new ReadOnlyObjectWrapper<>(this, "inquiry", inquiry);
    now = new ReadOnlyObjectWrapper<>(this, "now", parts.clock().instant());
    parts.followed().revisionProperty().addListener(follow);
  }

  /** As Persona told it last. */
  ReadOnlyObjectProperty<Inquiry> inquiryProperty() {
    return inquiry.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LinkState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What time it is, for words that count down; moves while the link works. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  boolean works() {
    return state.get() instanceof LinkState.Works;
  }

  /** Gets one that works now; nothing while one is being fetched. */
  void fetch() {
    if (isAsking || closed) {
      return;
    }
    isAsking = true;
    int mine = ++asked;
    rest();
    state.set(new LinkState.Fetching());
    parts
        .links()
        .get(
            inquiry.get(),
            new LinkGiver.Taker() {
              @Override
              public void got(WorkingLink link, Inquiry told) {
                if (!closed && mine == asked) {
                  take(link, told);
                }
              }

              @Override
              public void gotNone(Said why) {
                if (!closed && mine == asked) {
                  isAsking = false;
                  state.set(new LinkState.Without(why));
                }
              }
            });
  }

  /** Gets another unless this one works and has just been fetched. */
  void again() {
    look();
    if (!works() || !now.get().isBefore(since.plus(STILL_FRESH))) {
      fetch();
    }
  }

  /** Looks at the clock and at what is known of the inquiry. */
  void look() {
    now.set(parts.clock().instant());
    parts.followed().find(id).map(InquiryRow::inquiry).ifPresent(inquiry::set);
    if (works() && life != null) {
      life.end(inquiry.get(), now.get())
          .ifPresent(end -> {
            rest();
            state.set(new LinkState.Over(end));
          });
    }
  }

  /** Nothing comes any more. */
  void close() {
    closed = true;
    parts.followed().revisionProperty().removeListener(follow);
    rest();
  }

  private void take(WorkingLink link, Inquiry told) {
    isAsking = false;
    rest();
    life = new LinkLife(link, told);
    since = parts.clock().instant();
    inquiry.set(told);
    parts.followed().update(List.of(told));
    state.set(new LinkState.Works(link));
    look();
    plan(link);
  }

  private void plan(WorkingLink link) {
    if (!works()) {
      return;
    }
    Instant until = link.until();
    Duration left = until == null ? EVERY : Duration.between(now.get(), until);
    tick =
        parts
            .ticker()
            .after(
                left.compareTo(EVERY) < 0 ? left : EVERY,
                () -> {
                  look();
                  plan(link);
                });
  }

  private void rest() {
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
  }
}
