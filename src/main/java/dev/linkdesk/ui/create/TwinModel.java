package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryActions;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.inquiry.SubmissionKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Finds out after the fact that somebody else made a link for the same person at the same moment,
 * which no look beforehand can prevent. On the FX thread.
 */
public final class TwinModel {
  /** How far apart two creations can be and still not know of each other. */
  static final Duration SAME_MOMENT = Duration.ofMinutes(2);

  /** What is known of two links that were made at once. */
  public sealed interface Finding {
    /** Both are open, and one should go. */
    record Two(Inquiry mine, Inquiry theirs) implements Finding {}

    /** One of them is being ended. */
    record Settling() implements Finding {}

    record Settled(Inquiry kept, boolean mine) implements Finding {}

    /** The other could not be ended. */
    record NotSettled(Inquiry mine, Inquiry theirs, Failure why) implements Finding {}
  }

  private final PersonInquiries people;
  private final InquiryActions actions;
  private final LedgerNotes ledger;
  private final Background background;
  private final InstantSource clock;
  private final Consumer<Inquiry> give;
  private final Set<InquiryId> notTheirs = new HashSet<>();
  private final ReadOnlyObjectWrapper<@Nullable Finding> finding =
      new ReadOnlyObjectWrapper<>(this, "finding", null);

  /**
   * @param give shows the link of the one that was kept
   */
  TwinModel(
      PersonInquiries people,
      InquiryActions actions,
      LedgerNotes ledger,
      Background background,
      InstantSource clock,
      Consumer<Inquiry> give) {
    this.people = people;
    this.actions = actions;
    this.ledger = ledger;
    this.background = background;
    this.clock = clock;
    this.give = give;
  }

  /** Null as long as there is nothing to say. */
  public ReadOnlyObjectProperty<@Nullable Finding> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  void dismiss() {
    finding.set(null);
  }

  /**
   * Looks once whether somebody else made one too. When that cannot be asked, nothing is said.
   *
   * @param before what the person was known to have when this one was wanted
   */
  void look(Inquiry mine, String reference, Collection<Inquiry> before) {
    notTheirs.add(mine.id());
    before.forEach(inquiry -> notTheirs.add(inquiry.id()));
    background.run(
        () -> people.of(reference),
        all -> twin(mine, all).ifPresent(theirs -> finding.set(new Finding.Two(mine, theirs))),
        cannotLook -> {});
  }

  private Optional<Inquiry> twin(Inquiry mine, List<Inquiry> all) {
    Instant told = mine.times().created();
    Instant created = told == null ? clock.instant() : told;
    return PersonModel.open(all).stream()
        .filter(inquiry -> !notTheirs.contains(inquiry.id()))
        .filter(inquiry -> isAtTheSameMoment(inquiry.times().created(), created))
        .findFirst();
  }

  private static boolean isAtTheSameMoment(@Nullable Instant theirs, Instant mine) {
    return theirs != null && Duration.between(theirs, mine).abs().compareTo(SAME_MOMENT) <= 0;
  }

  /** Keeps this one and ends the other. */
  void keepMine() {
    two().ifPresent(two -> end(two.theirs(), two.mine(), two));
  }

  /** Keeps the other, shows its link, and ends this one. */
  void keepTheirs() {
    two().ifPresent(two -> end(two.mine(), two.theirs(), two));
  }

  private Optional<Finding.Two> two() {
    return switch (finding.get()) {
      case Finding.Two two -> Optional.of(two);
      case Finding.NotSettled(var mine, var theirs, var why) ->
          Optional.of(new Finding.Two(mine, theirs));
      case null, default -> Optional.empty();
    };
  }

  private void end(Inquiry wrong, Inquiry right, Finding.Two two) {
    finding.set(new Finding.Settling());
    background.run(
        () -> {
          Inquiry ended = actions.expire(wrong.id(), SubmissionKey.fresh());
          ledger.ended(wrong);
          return ended;
        },
        ended -> {
          boolean mine = right.equals(two.mine());
          finding.set(new Finding.Settled(right, mine));
          if (!mine) {
            give.accept(right);
          }
        },
        why -> finding.set(new Finding.NotSettled(two.mine(), two.theirs(), why)));
  }
}
