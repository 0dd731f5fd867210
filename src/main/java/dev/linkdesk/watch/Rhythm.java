package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before an inquiry is asked for again, by its status and by how long ago it last
 * changed:
 *
 * <pre>
 * last change less than      5 min   10 min   1 h    1 day   7 days   longer
 * pending                    5 s     5 s      30 s   1 min   5 min    15 min
 * created, unknown words     15 s    15 s     30 s   1 min   5 min    15 min
 * needs_review               1 min   1 min    1 min  1 min   1 min    15 min
 * completed                  5 s     5 min    5 min  5 min   1 h      1 day
 * failed                     5 s     1 h      1 h    1 h     1 day    1 day
 * expired                    1 h     1 h      1 h    1 h     1 day    1 day
 * approved, declined,        1 h     1 h      1 h    1 h     never    never
 * redacted
 * </pre>
 *
 * <p>A workflow may decide within seconds what was completed or failed, and a person weeks later;
 * what failed or expired can be resumed. Never means: not before somebody asks.
 */
final class Rhythm {
  private static final Duration MINUTES_5 = Duration.ofMinutes(5);
  private static final Duration MINUTES_10 = Duration.ofMinutes(10);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private static final Duration BRISK = Duration.ofSeconds(5);
  private static final Duration FRESH = Duration.ofSeconds(15);
  private static final Duration USUAL = Duration.ofMinutes(1);
  private static final Duration OLD = Duration.ofMinutes(15);

  private static final List<Step> OPEN_LATER =
      List.of(
          new Step(HOUR, Duration.ofSeconds(30)),
          new Step(DAY, USUAL),
          new Step(WEEK, MINUTES_5),
          new Step(null, OLD));

  private static final List<Step> STARTED = after(new Step(MINUTES_10, BRISK), OPEN_LATER);
  private static final List<Step> OPEN = after(new Step(MINUTES_10, FRESH), OPEN_LATER);
  private static final List<Step> REVIEWED = List.of(new Step(WEEK, USUAL), new Step(null, OLD));
  private static final List<Step> ENDED = List.of(new Step(DAY, HOUR));
  private static final List<Step> EXPIRED = List.of(new Step(DAY, HOUR), new Step(null, DAY));
  private static final List<Step> FAILED = after(new Step(MINUTES_5, BRISK), EXPIRED);
  private static final List<Step> COMPLETED =
      List.of(
          new Step(MINUTES_5, BRISK),
          new Step(DAY, MINUTES_5),
          new Step(WEEK, HOUR),
          new Step(null, DAY));

  private Rhythm() {}

  /**
   * The wait, or nothing when it is not to be asked for any more.
   *
   * @param age how long ago it last changed
   */
  static Optional<Duration> wait(Inquiry inquiry, Duration age) {
    return steps(inquiry).stream().filter(step -> step.isFor(age)).map(Step::every).findFirst();
  }

  /** Whether it may well change by itself. */
  static boolean isLive(Inquiry inquiry) {
    List<Step> steps = steps(inquiry);
    return !steps.equals(ENDED) && !steps.equals(EXPIRED);
  }

  private static List<Step> steps(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    if (inquiry.isRedacted() || isDecided(status)) {
      return ENDED;
    }
    if (status.equals(InquiryStatus.EXPIRED)) {
      return EXPIRED;
    }
    if (status.equals(InquiryStatus.PENDING)) {
      return STARTED;
    }
    if (status.equals(InquiryStatus.NEEDS_REVIEW)) {
      return REVIEWED;
    }
    if (status.equals(InquiryStatus.COMPLETED)) {
      return COMPLETED;
    }
    return status.equals(InquiryStatus.FAILED) ? FAILED : OPEN;
  }

  private static boolean isDecided(InquiryStatus status) {
    return status.equals(InquiryStatus.APPROVED) || status.equals(InquiryStatus.DECLINED);
  }

  private static List<Step> after(Step first, List<Step> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /**
   * A column of the table.
   *
   * @param until the age at which it ends; null means never
   */
  private record Step(@Nullable Duration until, Duration every) {
    boolean isFor(Duration age) {
      return until == null || age.compareTo(until) < 0;
    }
  }
}
