package dev.linkdesk.ui.create;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * The link that was made last, kept true while its inquiry moves on and time goes by. A link that
 * opens once is shown for as long as it opens whatever became of it meanwhile.
 */
public final class CardModel {
  private final LinkGiver giver;
  private final Ticker ticker;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<@Nullable InquiryRow> row =
      new ReadOnlyObjectWrapper<>(this, "row", null);
  private final ReadOnlyObjectWrapper<@Nullable CardLink> link =
      new ReadOnlyObjectWrapper<>(this, "link", null);
  private final ReadOnlyObjectWrapper<LinkGiver.@Nullable Given> outcome =
      new ReadOnlyObjectWrapper<>(this, "outcome", null);
  private final ReadOnlyObjectWrapper<@Nullable Said> visit =
      new ReadOnlyObjectWrapper<>(this, "visit", null);
  private final ChangeListener<Inquiry> follow = (all, old, now) -> moved(now);
  private String plainAddress = "";
  private @Nullable Instant updatedWhenMade;
  private Ticker.@Nullable Tick over;

  CardModel(LinkGiver giver, Ticker ticker, InstantSource clock) {
    this.giver = giver;
    this.ticker = ticker;
    this.clock = clock;
  }

  /** The inquiry on the card; null before the first link. */
  public ReadOnlyObjectProperty<@Nullable InquiryRow> rowProperty() {
    return row.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable CardLink> linkProperty() {
    return link.getReadOnlyProperty();
  }

  /** What became of the last copy; null when there was none for this inquiry. */
  public ReadOnlyObjectProperty<LinkGiver.@Nullable Given> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** What became of the last try to open the link in the browser; null when there was none. */
  ReadOnlyObjectProperty<@Nullable Said> visitProperty() {
    return visit.getReadOnlyProperty();
  }

  /** The address that can be shown, opened and made a QR code of; empty when one must be made. */
  Optional<String> address() {
    return switch (link.get()) {
      case CardLink.Plain plain -> Optional.of(plain.address());
      case CardLink.OneTime oneTime -> Optional.of(oneTime.address());
      case null, default -> Optional.empty();
    };
  }

  void show(InquiryRow created, String address) {
    InquiryRow before = row.get();
    if (before != null) {
      before.inquiryProperty().removeListener(follow);
    }
    plainAddress = address;
    outcome.set(null);
    become(linkFor(created.inquiry()));
    created.inquiryProperty().addListener(follow);
    row.set(created);
  }

  /** Copies the plain link that was made just now, which nobody can have used yet. */
  void copyFresh() {
    InquiryRow shown = row.get();
    if (shown != null && link.get() instanceof CardLink.Plain plain) {
      WorkingLink fresh =
          new WorkingLink(
              WorkingLink.Kind.PLAIN, plain.address(), shown.inquiry().times().expires());
      told(giver.copy(shown.inquiry(), fresh));
    }
  }

  /** Copies the link that works now. */
  void copy() {
    InquiryRow shown = row.get();
    if (shown == null) {
      return;
    }
    giver.copy(
        shown.inquiry(),
        given -> {
          if (shown.equals(row.get())) {
            told(given);
          }
        });
  }

  /** Opens the link that works now in the browser, which uses up one that opens once. */
  void open() {
    InquiryRow shown = row.get();
    if (shown != null) {
      giver.open(
          shown.inquiry(),
          given -> {
            if (shown.equals(row.get())) {
              visit.set(null);
              visit.set(given.said());
            }
          });
    }
  }

  private void told(LinkGiver.Given given) {
    WorkingLink working = given.link();
    if (working != null && working.opensOnce()) {
      show(working);
    }
    outcome.set(null);
    outcome.set(given);
  }

  private void show(WorkingLink working) {
    boolean isResumed = working.kind() == WorkingLink.Kind.RESUMED_ONE_TIME;
    CardLink oneTime = new CardLink.OneTime(working.address(), working.until(), isResumed);
    if (oneTime.equals(link.get())) {
      return;
    }
    become(oneTime);
    InquiryRow shown = row.get();
    updatedWhenMade = shown == null ? null : shown.inquiry().times().updated();
    over = ticker.after(shownFor(working), this::makeAnother);
  }

  private Duration shownFor(WorkingLink working) {
    Instant until = working.until();
    if (until == null) {
      return WorkingLink.GRACE;
    }
    Duration left = Duration.between(clock.instant(), until);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(WorkingLink.GRACE) < 0 ? left : WorkingLink.GRACE;
  }

  private void makeAnother() {
    InquiryRow shown = row.get();
    if (shown != null) {
      become(linkFor(shown.inquiry()));
    }
  }

  private void moved(Inquiry now) {
    CardLink next = linkFor(now);
    boolean keptOneTime =
        link.get() instanceof CardLink.OneTime
            && next instanceof CardLink.ToBeMade
            && now.status().equals(InquiryStatus.PENDING)
            && !isTouched(now);
    if (!keptOneTime) {
      become(next);
    }
  }

  /** Whether something happened to the inquiry since the link was made: it may have been opened. */
  private boolean isTouched(Inquiry now) {
    Instant before = updatedWhenMade;
    Instant updated = now.times().updated();
    return before != null && updated != null && updated.isAfter(before);
  }

  private void become(CardLink next) {
    if (over != null) {
      over.cancel();
      over = null;
    }
    link.set(next);
  }

  private CardLink linkFor(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    if (inquiry.isRedacted()) {
      return new CardLink.Finished(status);
    }
    if (status.equals(InquiryStatus.CREATED)) {
      return new CardLink.Plain(plainAddress);
    }
    boolean revivable = status.isOpen() || status.equals(InquiryStatus.EXPIRED);
    return revivable || !status.isKnown()
        ? new CardLink.ToBeMade(status)
        : new CardLink.Finished(status);
  }
}
