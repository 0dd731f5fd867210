package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persona that answers creates by a script, and may do what it says it cannot. */
final class ScriptedInquiries extends ForwardingInquiries {
  private final FakeInquiries held;
  private final List<SubmissionKey> keys = new ArrayList<>();
  private final Deque<Answer> script = new ArrayDeque<>();
  private final Map<SubmissionKey, Inquiry> kept = new HashMap<>();
  private Runnable onCreate = () -> {};
  private @Nullable Failure lookUp;
  private int lookUpsBefore;

  ScriptedInquiries() {
    this(new FakeInquiries());
  }

  ScriptedInquiries(FakeInquiries held) {
    super(held);
    this.held = held;
  }

  private record Answer(Failure failure, boolean made) {}

  /** The next create fails and makes nothing. */
  void answer(Failure failure) {
    script.add(new Answer(failure, false));
  }

  /** The next create fails, but the inquiry is made. */
  void answerButMake(Failure failure) {
    script.add(new Answer(failure, true));
  }

  /** From now on creates under the key answer with an inquiry that was made before. */
  void answerAgain(SubmissionKey key, Inquiry made) {
    kept.put(key, made);
  }

  /** The next look-up fails. */
  void lookUpFails(Failure failure) {
    lookUp = failure;
  }

  /** So many look-ups go well, the next one fails. */
  void lookUpFailsAfter(int goingWell, Failure failure) {
    lookUp = failure;
    lookUpsBefore = goingWell;
  }

  void onCreate(Runnable action) {
    onCreate = action;
  }

  /** The keys of all creates, in their order. */
  List<SubmissionKey> keys() {
    return keys;
  }

  Inquiry makeSilently(NewInquiry content, Instant created) {
    Inquiry made = held.create(content, SubmissionKey.fresh());
    return held.hold(AnInquiry.like(made).note(null).created(created).updated(created).build());
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    keys.add(key);
    onCreate.run();
    Inquiry before = kept.get(key);
    if (before != null) {
      return before;
    }
    Answer answer = script.poll();
    if (answer == null) {
      return held.create(inquiry, key);
    }
    if (answer.made()) {
      held.create(inquiry, key);
    }
    throw answer.failure();
  }

  @Override
  public List<Inquiry> ofReference(String referenceId) {
    Failure failing = lookUp;
    if (failing != null && lookUpsBefore-- == 0) {
      lookUp = null;
      lookUpsBefore = 0;
      throw failing;
    }
    return held.ofReference(referenceId);
  }
}
