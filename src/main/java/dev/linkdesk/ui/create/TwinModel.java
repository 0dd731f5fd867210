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
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Finds out after the fact that the person has another open link: one that somebody else made at
 * the same moment, which no look beforehand can prevent, or any at all where that look failed. On
 * the FX thread.
 */
public final class TwinModel {
  /** How far apart two creations can be and still not know of each other. */
  static final Duration SAME_MOMENT = Duration.ofMinutes(2);

  /** What is known of two links that were made for one person. */
  public sealed interface Finding {
    /** Both are open, and one should go. */
    record Two(TwinPair pair) implements Finding {}

    /** Whether there is another was not known beforehand, and could not be looked up after. */
    record NotLookedUp(Inquiry mine, String reference, Failure why) implements Finding {
      /** A reference ID may be personal. */
      @Override
      public String toString() {
        return "NotLookedUp[" + mine.id() + "]";
      }
    }

    /** One of them is being ended. */
    record Settling() implements Finding {}

    /** The one that was kept was open after the other had ended. */
    record Settled(Inquiry kept, boolean mine) implements Finding {}

    /** One of them was ended or finished elsewhere, so nothing was ended here. */
    record MovedOn(Inquiry left, boolean mine) implements Finding {}

    /** Neither is open any more. */
    record NoneLeft(Inquiry proposed) implements Finding {}

    /** The other could not be ended. */
    record NotSettled(TwinPair pair, Failure why) implements Finding {}

    /** The other was ended, but whether the one to be kept works could not be read. */
    record NotConfirmed(TwinPair pair, Inquiry kept, Failure why) implements Finding {}
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

  /** Looks once for another link of the person for whom this one was wanted. */
  void look(Inquiry mine, Wanted wanted) {
    String reference = wanted.press().reference();
    if (wanted.lookedUp()) {
      lookForTwin(mine, reference, wanted.before());
    } else {
      lookForAny(mine, reference);
    }
  }

  /**
   * Looks whether somebody else made one too. When that cannot be asked, nothing is said.
   *
   * @param before what the person was known to have when this one was wanted
   */
  private void lookForTwin(Inquiry mine, String reference, Collection<Inquiry> before) {
    notTheirs.add(mine.id());
    before.forEach(inquiry -> notTheirs.add(inquiry.id()));
    background.run(
        () -> people.of(reference),
        all -> found(pair(mine, atOnce(mine, all), reference, all, true)),
        cannotLook -> {});
  }

  /** Looks whether the person has any other open one, since that was not known beforehand. */
  void lookForAny(Inquiry mine, String reference) {
    notTheirs.add(mine.id());
    background.run(
        () -> people.of(reference),
        all -> found(pair(mine, any(mine, all), reference, all, false)),
        why -> finding.set(new Finding.NotLookedUp(mine, reference, why)));
  }

  /** Looks again where the look failed. */
  void lookAgain() {
    if (finding.get() instanceof Finding.NotLookedUp(var mine, var reference, var why)) {
      dismiss();
      lookForAny(mine, reference);
    }
  }

  private void found(Optional<TwinPair> pair) {
    pair.ifPresent(two -> finding.set(new Finding.Two(two)));
  }

  private static Optional<TwinPair> pair(
      Inquiry mine, Optional<Inquiry> theirs, String reference, List<Inquiry> all, boolean atOnce) {
    Inquiry told = TwinPair.in(all, mine.id()).orElse(mine);
    return theirs.map(other -> new TwinPair(told, other, reference, atOnce));
  }

  private static Optional<Inquiry> any(Inquiry mine, List<Inquiry> all) {
    return PersonModel.open(all).stream()
        .filter(inquiry -> !inquiry.id().equals(mine.id()))
        .findFirst();
  }

  private Optional<Inquiry> atOnce(Inquiry mine, List<Inquiry> all) {
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
    pair().ifPresent(pair -> settle(pair, pair.mine(), pair.theirs()));
  }

  /** Keeps the other, shows its link, and ends this one. */
  void keepTheirs() {
    pair().ifPresent(pair -> settle(pair, pair.theirs(), pair.mine()));
  }

  /** Reads again whether the one that was kept works. */
  void confirm() {
    if (finding.get() instanceof Finding.NotConfirmed(var pair, var kept, var why)) {
      run(pair, () -> confirmed(pair, kept));
    }
  }

  /** Shows the link of one that is left, brought back where it expired. */
  void use(Inquiry left) {
    dismiss();
    give.accept(left);
  }

  private Optional<TwinPair> pair() {
    return switch (finding.get()) {
      case Finding.Two(var pair) -> Optional.of(pair);
      case Finding.NotSettled(var pair, var why) -> Optional.of(pair);
      case null, default -> Optional.empty();
    };
  }

  private void settle(TwinPair pair, Inquiry right, Inquiry wrong) {
    run(pair, () -> settled(pair, right, wrong));
  }

  private void run(TwinPair pair, Callable<Finding> work) {
    finding.set(new Finding.Settling());
    background.run(
        work,
        outcome -> {
          finding.set(outcome);
          if (outcome instanceof Finding.Settled(var kept, var mine) && !mine) {
            give.accept(kept);
          }
        },
        why -> finding.set(new Finding.NotSettled(pair, why)));
  }

  /** Ends the wrong one only while the right one is open: somebody else may be deciding too. */
  private Finding settled(TwinPair pair, Inquiry right, Inquiry wrong) {
    List<Inquiry> now = people.of(pair.reference());
    if (isOpen(now, right)) {
      if (isOpen(now, wrong)) {
        actions.expire(wrong.id(), SubmissionKey.fresh());
        ledger.ended(wrong);
        return confirmed(pair, right);
      }
      return new Finding.MovedOn(right, right.equals(pair.mine()));
    }
    return isOpen(now, wrong)
        ? new Finding.MovedOn(wrong, wrong.equals(pair.mine()))
        : new Finding.NoneLeft(pair.proposed(now));
  }

  private Finding confirmed(TwinPair pair, Inquiry right) {
    List<Inquiry> now;
    try {
      now = people.of(pair.reference());
    } catch (Failure.Cancelled cancelled) {
      throw cancelled;
    } catch (Failure why) {
      return new Finding.NotConfirmed(pair, right, why);
    }
    return isOpen(now, right)
        ? new Finding.Settled(right, right.equals(pair.mine()))
        : new Finding.NoneLeft(pair.proposed(now));
  }

  private static boolean isOpen(List<Inquiry> now, Inquiry one) {
    return TwinPair.in(PersonModel.open(now), one.id()).isPresent();
  }
}
