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
import java.util.List;
import java.util.Optional;
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
    /** The open one had moved on when it was to be ended, so nothing was made. */
    MOVED_ON
  }

  private final PersonModel person;
  private final InquiryActions actions;
  private final LedgerNotes ledger;
  private final Background background;
  private final InputModel reason =
      new InputModel(
          "reason", Problem.of("create.person.noReason"), SecondLinkModel::reasonProblem);
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.OFFERED);
  private final List<Inquiry> ended = new ArrayList<>();

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

  InputModel reason() {
    return reason;
  }

  /** The inquiry that can be used or renewed: the newest open one, else the newest expired one. */
  Optional<Inquiry> usable() {
    return person.open().stream().findFirst().or(this::expired);
  }

  private Optional<Inquiry> expired() {
    return person.found().stream()
        .filter(inquiry -> inquiry.status().equals(InquiryStatus.EXPIRED))
        .filter(inquiry -> !inquiry.isRedacted())
        .findFirst();
  }

  /** Says that nothing was made because of what the person has. */
  void stop() {
    step.set(Step.OFFERED);
    step.set(Step.STOPPED);
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

  /** Why the next link for this person is made. */
  Because because() {
    return ended.isEmpty() ? new Because.Wanted() : new Because.InPlaceOf(ended);
  }

  /**
   * Ends the person's open inquiries.
   *
   * @param failed told why not all are ended; when they had moved on, that shows here too
   */
  Background.Running end(Runnable done, Consumer<Failure> failed) {
    List<Inquiry> open = person.open();
    step.set(Step.ENDING);
    return background.run(
        () -> end(open),
        now -> {
          ended.addAll(now);
          person.took(now);
          step.set(Step.OFFERED);
          done.run();
        },
        why -> {
          person.lookAgain();
          step.set(why instanceof Failure.Conflict ? Step.MOVED_ON : Step.OFFERED);
          failed.accept(why);
        });
  }

  private List<Inquiry> end(List<Inquiry> open) {
    List<Inquiry> now = new ArrayList<>();
    for (Inquiry inquiry : open) {
      now.add(actions.expire(inquiry.id(), SubmissionKey.fresh()));
      ledger.ended(inquiry);
    }
    return now;
  }

  private void beginAnew() {
    ended.clear();
    reason.clear();
    step.set(Step.OFFERED);
  }
}
