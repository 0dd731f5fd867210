package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** An inquiry that is wanted and whose end is not known yet. */
final class Intention {
  /** Persona keeps a key's answer for at least 24 hours; an hour is left for the clocks. */
  private static final Duration KEY_HOLDS = Duration.ofHours(23);

  /** By then a request that a gateway gave up on has ended at Persona too. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(1);

  /** How far this computer's clock may be ahead of Persona's. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

  final NewInquiry content;
  final boolean isOfAnEarlierRun;
  final ReentrantLock lock = new ReentrantLock();
  SubmissionKey key;
  @Nullable Inquiry made;

  /** When Persona last answered that it cannot; it may give that answer again for the key. */
  @Nullable Instant answeredBadly;

  boolean mayHaveArrived;
  private Instant since;

  Intention(NewInquiry content, Instant now) {
    this.content = content;
    key = SubmissionKey.fresh();
    since = now;
    isOfAnEarlierRun = false;
  }

  Intention(Journal.Entry left) {
    content = left.content();
    key = left.key();
    since = left.since();
    isOfAnEarlierRun = true;
    mayHaveArrived = true;
  }

  Journal.Entry entry() {
    return new Journal.Entry(key, content, since);
  }

  /** What is sent under the key: the same each time, also when the expiry was named as a moment. */
  NewInquiry sent() {
    return content.startingAt(since);
  }

  /** Whether the moment that was named for its expiry leaves no time for what is first sent now. */
  boolean isTooLate(Instant now) {
    Expiry expiry = content.expiry();
    return expiry != null && expiry.isPassed(now);
  }

  boolean canBeFound() {
    return content.referenceId() != null;
  }

  boolean mayHoldAnOldAnswer(Instant now) {
    return answeredBadly != null || isOld(now);
  }

  /** Whether a new key makes no second inquiry, once the first was looked for in vain. */
  boolean canBeRenewed(Instant now) {
    boolean over = answeredBadly == null || now.isAfter(answeredBadly.plus(UNDER_WAY));
    return canBeFound() && over;
  }

  void renew(Instant now) {
    key = SubmissionKey.fresh();
    since = now;
    answeredBadly = null;
  }

  /**
   * Whether an inquiry of the same reference ID is the one that was wanted. What a key is set to
   * hide speaks neither for nor against it.
   */
  boolean isAnsweredBy(Inquiry inquiry) {
    Instant created = inquiry.times().created();
    return (created == null || !created.isBefore(since.minus(CLOCKS_APART)))
        && isOfTheTemplate(inquiry.templateId())
        && content.fields().entrySet().stream().allMatch(field -> agrees(inquiry, field));
  }

  private boolean isOfTheTemplate(@Nullable String templateId) {
    return templateId == null
        || !content.templateId().startsWith("itmpl_")
        || templateId.equals(content.templateId());
  }

  /** Persona may write numbers and dates in its own way, so only texts are compared. */
  private static boolean agrees(Inquiry inquiry, Map.Entry<String, Object> wanted) {
    return !(wanted.getValue() instanceof String text)
        || inquiry
            .field(wanted.getKey())
            .map(value -> !(value instanceof String told) || told.equalsIgnoreCase(text))
            .orElse(true);
  }

  private boolean isOld(Instant now) {
    return now.isAfter(since.plus(KEY_HOLDS));
  }
}
