package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes the inquiries that {@link FakeInquiries} holds; notes what was asked, fails when told.
 */
public final class FakeActions implements InquiryActions {
  private final FakeInquiries persona;
  public final List<InquiryId> ended = new ArrayList<>();

  /** What was done: the word and the id, for example {@code approve inq_1}. */
  public final List<String> done = new ArrayList<>();

  /** The key of each call, also of those that failed. */
  public final List<SubmissionKey> keys = new ArrayList<>();

  /** The comments that came with decisions. */
  public final List<@Nullable String> comments = new ArrayList<>();

  /** What goes wrong with the next calls, one each. */
  public final Queue<Failure> failures = new ArrayDeque<>();

  /** How many calls go well before those failures begin. */
  public int spared;

  public @Nullable Failure next;
  public byte[] pdf = {'%', 'P', 'D', 'F'};

  /** Whether a call that is told to fail does its work all the same: the answer is lost. */
  public boolean answersAreLost;

  /** What happens at Persona just before an inquiry is ended. */
  public Runnable beforeEnd = () -> {};

  /** What happens at Persona just after one was ended. */
  public Runnable afterEnd = () -> {};

  public FakeActions(FakeInquiries persona) {
    this.persona = persona;
  }

  @Override
  public Inquiry expire(InquiryId id, SubmissionKey key) {
    beforeEnd.run();
    return change(
        "expire",
        id,
        key,
        old -> {
          ended.add(id);
          Inquiry now = persona.with(old, InquiryStatus.EXPIRED);
          afterEnd.run();
          return now;
        });
  }

  @Override
  public Inquiry update(InquiryId id, InquiryChanges changes, SubmissionKey key) {
    return change(
        "update",
        id,
        key,
        old ->
            hold(
                AnInquiry.like(old)
                    .note(Objects.requireNonNullElse(changes.note(), old.note()))
                    .tags(Objects.requireNonNullElse(changes.tags(), old.tags()))));
  }

  @Override
  public Inquiry approve(InquiryId id, @Nullable String comment, SubmissionKey key) {
    comments.add(comment);
    return move("approve", id, key, InquiryStatus.APPROVED);
  }

  @Override
  public Inquiry decline(InquiryId id, @Nullable String comment, SubmissionKey key) {
    comments.add(comment);
    return move("decline", id, key, InquiryStatus.DECLINED);
  }

  @Override
  public Inquiry markForReview(InquiryId id, SubmissionKey key) {
    return move("review", id, key, InquiryStatus.NEEDS_REVIEW);
  }

  @Override
  public Inquiry addTag(InquiryId id, String tag, SubmissionKey key) {
    return change(
        "add " + tag,
        id,
        key,
        old -> {
          List<String> tags = new ArrayList<>(old.tags());
          tags.add(tag);
          return hold(AnInquiry.like(old).tags(tags));
        });
  }

  @Override
  public Inquiry removeTag(InquiryId id, String tag, SubmissionKey key) {
    return change(
        "remove " + tag,
        id,
        key,
        old ->
            hold(
                AnInquiry.like(old)
                    .tags(old.tags().stream().filter(each -> !each.equals(tag)).toList())));
  }

  @Override
  public Inquiry setTags(InquiryId id, List<String> tags, SubmissionKey key) {
    return change("set " + tags, id, key, old -> hold(AnInquiry.like(old).tags(tags)));
  }

  @Override
  public Inquiry redact(InquiryId id) {
    failIfTold();
    Inquiry old = persona.retrieve(id).inquiry();
    done.add("redact " + id);
    return hold(AnInquiry.like(old).note(null).tags().redacted(Instant.EPOCH));
  }

  @Override
  public byte[] print(InquiryId id) {
    failIfTold();
    persona.retrieve(id);
    done.add("print " + id);
    return pdf.clone();
  }

  private Inquiry move(String word, InquiryId id, SubmissionKey key, InquiryStatus to) {
    return change(word, id, key, old -> persona.with(old, to));
  }

  private Inquiry change(
      String word, InquiryId id, SubmissionKey key, UnaryOperator<Inquiry> change) {
    keys.add(key);
    if (!answersAreLost) {
      failIfTold();
    }
    Inquiry old = persona.held.get(id);
    if (old == null) {
      throw new Failure.NotFound(null, List.of());
    }
    done.add(word + " " + id);
    Inquiry now = change.apply(old);
    if (answersAreLost) {
      failIfTold();
    }
    return now;
  }

  private Inquiry hold(AnInquiry changed) {
    return persona.hold(changed.build());
  }

  private void failIfTold() {
    if (next == null && spared > 0) {
      spared--;
      return;
    }
    Failure once = next != null ? next : failures.poll();
    next = null;
    if (once != null) {
      throw once;
    }
  }
}
