package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.inquiry.ReferenceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the person of the typed reference ID has already. Asks a moment after the last key, and not
 * again within a minute; an answer for another text than the one that stands there now is not
 * shown. On the FX thread.
 */
public final class PersonModel {
  static final Duration PAUSE = Duration.ofMillis(400);
  static final Duration GOOD_FOR = Duration.ofMinutes(1);
  private static final int ANSWERS_KEPT = 50;

  /** What is known of the person. */
  public sealed interface Known {
    /** Nobody is named, nothing is known yet, or the person has nothing. */
    record Nothing() implements Known {}

    /** It could not be looked up. */
    record Unknown() implements Known {}

    /** The newest first, at least one. */
    record Found(List<Inquiry> inquiries) implements Known {}
  }

  private record Look(List<Inquiry> found, Set<InquiryId> takenBack) {}

  private record Answer(Instant at, List<Inquiry> found) {}

  private final PersonInquiries people;
  private final LedgerNotes ledger;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final FormModel form;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Set<InquiryId> takenBack = new HashSet<>();
  private final ReadOnlyObjectWrapper<Known> known =
      new ReadOnlyObjectWrapper<>(this, "known", new Known.Nothing());
  private Ticker.@Nullable Tick pause;
  private @Nullable Question question;

  PersonModel(
      PersonInquiries people,
      LedgerNotes ledger,
      Background background,
      Ticker ticker,
      InstantSource clock,
      FormModel form) {
    this.people = people;
    this.ledger = ledger;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
    this.form = form;
    form.reference().textProperty().addListener(changed -> typed());
  }

  public ReadOnlyObjectProperty<Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** What the person is known to have, the newest first. */
  List<Inquiry> found() {
    return known.get() instanceof Known.Found(var inquiries) ? inquiries : List.of();
  }

  /** Whether somebody at this computer ended an inquiry on purpose. */
  boolean isTakenBack(Inquiry inquiry) {
    return takenBack.contains(inquiry.id());
  }

  /** Those of them that the applicant can still go on with. */
  List<Inquiry> open() {
    return open(found());
  }

  static List<Inquiry> open(List<Inquiry> inquiries) {
    return inquiries.stream()
        .filter(inquiry -> inquiry.status().isOpen() && !inquiry.isRedacted())
        .toList();
  }

  /**
   * Calls back once with what the person has: at once where that is known or cannot be asked, else
   * when the answer comes or the time is over.
   *
   * @param told empty when it was not looked up
   */
  Background.Running whenKnown(
      String reference, Duration atMost, Consumer<Optional<List<Inquiry>>> told) {
    Optional<List<Inquiry>> kept = kept(reference);
    boolean failedBefore = isTyped(reference) && known.get() instanceof Known.Unknown;
    if (kept.isPresent() || failedBefore || !canBeAsked(reference)) {
      told.accept(form.isFresh(reference) ? Optional.of(List.of()) : kept);
      return () -> {};
    }
    Waiting waiting = new Waiting(told);
    waiting.limit = ticker.after(atMost, () -> waiting.tell(Optional.empty()));
    Question asked = question;
    if (asked == null || !asked.reference.equals(reference)) {
      asked = new Question(reference);
    }
    asked.waiting = waiting;
    ask(asked);
    return waiting;
  }

  /** What was answered is not true any more; what is shown stays until the next answer comes. */
  void forget(String reference) {
    answers.remove(reference);
    if (isTyped(reference)) {
      lookAgain();
    }
  }

  private void lookAgain() {
    String reference = form.reference().text();
    if (canBeAsked(reference)) {
      ask(new Question(reference));
    }
  }

  /** Takes inquiries of a person that were ended just now. */
  void ended(String reference, List<Inquiry> newer) {
    newer.forEach(inquiry -> takenBack.add(inquiry.id()));
    Map<InquiryId, Inquiry> byId =
        newer.stream().collect(Collectors.toMap(Inquiry::id, Function.identity()));
    Optional<List<Inquiry>> before = isTyped(reference) ? Optional.of(found()) : kept(reference);
    before.ifPresent(all -> {
      List<Inquiry> now = all.stream().map(old -> byId.getOrDefault(old.id(), old)).toList();
      keep(reference, now);
      if (isTyped(reference)) {
        show(now);
      }
    });
  }

  private void typed() {
    if (pause != null) {
      pause.cancel();
      pause = null;
    }
    String reference = form.reference().text();
    leave(reference);
    Optional<List<Inquiry>> kept = kept(reference);
    show(kept.orElse(List.of()));
    if (kept.isEmpty() && canBeAsked(reference)) {
      pause = ticker.after(PAUSE, () -> ask(new Question(reference)));
    }
  }

  /** An older question is of no more use, unless a link waits for it. */
  private void leave(String reference) {
    Question asked = question;
    if (asked != null && !asked.reference.equals(reference) && asked.waiting == null) {
      question = null;
      asked.cancel();
    }
  }

  private void ask(Question next) {
    if (pause != null) {
      pause.cancel();
      pause = null;
    }
    Question before = question;
    if (next.equals(before)) {
      return;
    }
    if (before != null && before.waiting == null) {
      before.cancel();
    }
    question = next;
    next.ask();
  }

  private boolean canBeAsked(String reference) {
    return !reference.isEmpty()
        && ReferenceId.flaw(reference).isEmpty()
        && !form.isFresh(reference);
  }

  private boolean isTyped(String reference) {
    return form.reference().text().equals(reference);
  }

  private Optional<List<Inquiry>> kept(String reference) {
    return Optional.ofNullable(answers.get(reference))
        .filter(answer -> clock.instant().isBefore(answer.at().plus(GOOD_FOR)))
        .map(Answer::found);
  }

  private void keep(String reference, List<Inquiry> found) {
    answers.remove(reference);
    answers.put(reference, new Answer(clock.instant(), found));
    if (answers.size() > ANSWERS_KEPT) {
      answers.remove(answers.keySet().iterator().next());
    }
  }

  private void show(List<Inquiry> found) {
    known.set(found.isEmpty() ? new Known.Nothing() : new Known.Found(found));
  }

  /** One question under way. */
  private final class Question {
    private final String reference;
    private Background.@Nullable Running running;
    private @Nullable Waiting waiting;
    private boolean over;

    Question(String reference) {
      this.reference = reference;
    }

    void ask() {
      Background.Running started =
          background.run(
              () -> new Look(people.of(reference), ledger.takenBack()),
              this::answered,
              this::failed);
      running = over ? null : started;
    }

    void cancel() {
      over = true;
      if (running != null) {
        running.cancel();
      }
    }

    private void answered(Look look) {
      List<Inquiry> found = look.found();
      takenBack.addAll(look.takenBack());
      end();
      keep(reference, found);
      if (isTyped(reference)) {
        show(found);
      }
      if (waiting != null) {
        waiting.tell(Optional.of(found));
      }
    }

    private void failed(Failure cannotLook) {
      end();
      if (isTyped(reference)) {
        known.set(new Known.Unknown());
      }
      if (waiting != null) {
        waiting.tell(Optional.empty());
      }
    }

    private void end() {
      over = true;
      running = null;
      if (equals(question)) {
        question = null;
      }
    }
  }

  /** Somebody who waits for an answer, but not for ever. */
  private static final class Waiting implements Background.Running {
    private final Consumer<Optional<List<Inquiry>>> told;
    private Ticker.@Nullable Tick limit;
    private boolean over;

    Waiting(Consumer<Optional<List<Inquiry>>> told) {
      this.told = told;
    }

    void tell(Optional<List<Inquiry>> found) {
      if (!over) {
        cancel();
        told.accept(found);
      }
    }

    @Override
    public void cancel() {
      over = true;
      if (limit != null) {
        limit.cancel();
      }
    }
  }
}
