package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryActions;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is to become of the wish for a link when the person has one already. On the FX thread. */
public final class SecondLinkModel {
  private static final int LONGEST_REASON = 200;

  /** How far a person is with deciding. */
  public enum Step {
    /** The ways are there for whoever wants them. */
    OFFERED,
    /** A link was wanted, and none is made before one of the ways is taken. */
    STOPPED,
    /** A reason for another link is being typed. */
    REASON,
    /** Ending the open one has to be confirmed. */
    CONFIRM,
    /** The open one is being ended. */
    ENDING,
    /** An open one had moved on when it was to be ended, so nothing was made. */
    MOVED_ON,
    /** Not all open ones could be ended, so nothing was made. */
    SOME_LEFT
  }

  private final PersonModel person;
  private final InputModel reference;
  private final InquiryActions actions;
  private final LedgerNotes ledger;
  private final Background background;
  private final InputModel reason =
      new InputModel(
          "reason", Problem.of("create.person.noReason"), SecondLinkModel::reasonProblem);
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.OFFERED);

  private final ReadOnlyObjectWrapper<@Nullable Inquiry> withheld =
      new ReadOnlyObjectWrapper<>(this, "withheld", null);

  /** What was ended and not replaced yet, by reference ID; what ends them adds to it at once. */
  private final Map<String, List<Inquiry>> ended = new HashMap<>();

  private int endedNow;

  /**
   * @param reference names the person; another one begins from the start
   */
  SecondLinkModel(
      PersonModel person,
      InputModel reference,
      InquiryActions actions,
      LedgerNotes ledger,
      Background background) {
    this.person = person;
    this.reference = reference;
    this.actions = actions;
    this.ledger = ledger;
    this.background = background;
    reference.textProperty().addListener(changed -> beginAnew());
  }

  private static @Nullable Problem reasonProblem(String text) {
    return text.codePointCount(0, text.length()) > LONGEST_REASON
        ? Problem.of("create.problem.tooLong", LONGEST_REASON)
        : OneLine.flaw(text);
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /**
   * The open inquiry because of which none was made for somebody whose reference ID does not stand
   * in the form any more; null when there is none.
   */
  ReadOnlyObjectProperty<@Nullable Inquiry> withheldProperty() {
    return withheld.getReadOnlyProperty();
  }

  void dismissWithheld() {
    withheld.set(null);
  }

  InputModel reason() {
    return reason;
  }

  /**
   * The inquiry that can be used or renewed: the newest open one, else the newest that expired by
   * itself: one that was taken back is not to work again.
   */
  Optional<Inquiry> usable() {
    return person.open().stream().findFirst().or(this::expired);
  }

  private Optional<Inquiry> expired() {
    return person.found().stream()
        .filter(inquiry -> inquiry.status().equals(InquiryStatus.EXPIRED))
        .filter(inquiry -> !inquiry.isRedacted())
        .filter(inquiry -> !person.isTakenBack(inquiry))
        .findFirst();
  }

  /** Says that nothing was made for a person because of an open inquiry. */
  void stop(String whom, Inquiry open) {
    if (isTyped(whom)) {
      step.set(Step.OFFERED);
      step.set(Step.STOPPED);
    } else {
      withheld.set(open);
    }
  }

  void askReason() {
    step.set(Step.REASON);
  }

  void askToEnd() {
    step.set(Step.CONFIRM);
  }

  /** Back to the ways. */
  void back() {
    if (step.get() != Step.ENDING) {
      step.set(Step.OFFERED);
    }
  }

  /** How many were ended by the last try, which did not end all. */
  int endedNow() {
    return endedNow;
  }

  /** Why the next link for a person is made. */
  Because because(String whom) {
    List<Inquiry> over = ended.getOrDefault(whom, List.of());
    return over.isEmpty() ? new Because.Wanted() : new Because.InPlaceOf(over);
  }

  /** A link was made for a person, so that nothing is left to be replaced. */
  void made(String whom) {
    ended.remove(whom);
  }

  /**
   * Ends the open inquiries of the person whose reference ID is typed.
   *
   * @param failed told why not all are ended; that they had moved on shows here too, as long as the
   *     reference ID stands
   */
  Background.Running end(String whom, Runnable done, Consumer<Failure> failed) {
    List<Inquiry> open = person.open();
    List<Inquiry> over = ended.computeIfAbsent(whom, any -> new CopyOnWriteArrayList<>());
    int before = over.size();
    step.set(Step.ENDING);
    Background.Running ending =
        background.run(
            () -> end(open, over),
            now -> {
              person.ended(whom, now);
              move(whom, Step.OFFERED);
              done.run();
            },
            why -> {
              person.forget(whom);
              endedNow = over.size() - before;
              boolean movedOn = why instanceof Failure.Conflict;
              Step rest = endedNow == 0 ? Step.OFFERED : Step.SOME_LEFT;
              move(whom, movedOn ? Step.MOVED_ON : rest);
              failed.accept(why);
            });
    return () -> {
      ending.cancel();
      person.forget(whom);
      move(whom, Step.OFFERED);
    };
  }

  private void move(String whom, Step next) {
    if (isTyped(whom)) {
      step.set(next);
    }
  }

  private boolean isTyped(String whom) {
    return reference.text().equals(whom);
  }

  private List<Inquiry> end(List<Inquiry> open, List<Inquiry> over) {
    List<Inquiry> now = new ArrayList<>();
    for (Inquiry inquiry : open) {
      Inquiry expired = actions.expire(inquiry.id(), SubmissionKey.fresh());
      now.add(expired);
      over.add(expired);
      ledger.ended(inquiry);
    }
    return now;
  }

  private void beginAnew() {
    reason.clear();
    step.set(Step.OFFERED);
  }
}
