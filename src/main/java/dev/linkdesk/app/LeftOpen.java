package dev.linkdesk.app;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.Banner;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the start what became of the links that were being made when the program last ended:
 * those that were made are followed, the others are offered to a person, one after the other.
 */
final class LeftOpen {
  private static final Logger LOG = LoggerFactory.getLogger(LeftOpen.class);
  private static final Duration NEXT_LOOK = Duration.ofMinutes(1);

  private final Submissions submissions;
  private final Background background;
  private final Ticker ticker;
  private final Texts texts;
  private final Banner banner;
  private final FollowedInquiries followed;
  private final Predicate<NewInquiry> make;
  private final Runnable seeResults;
  private final Deque<NewInquiry> unmade = new ArrayDeque<>();
  private int madeAfterAll;

  /**
   * @param make makes one of them now; false when it cannot, since another is being made
   */
  LeftOpen(
      Submissions submissions,
      Background background,
      Ticker ticker,
      Texts texts,
      Banner banner,
      FollowedInquiries followed,
      Predicate<NewInquiry> make,
      Runnable seeResults) {
    this.submissions = submissions;
    this.background = background;
    this.ticker = ticker;
    this.texts = texts;
    this.banner = banner;
    this.followed = followed;
    this.make = make;
    this.seeResults = seeResults;
  }

  void look() {
    List<InquiryId> known = followed.rows().stream().map(InquiryRow::id).toList();
    background.run(() -> submissions.leftOpen(known), this::found, this::notYet);
  }

  private void notYet(Failure why) {
    LOG.info("What an earlier run left open could not be looked up yet: {}", why.getMessage());
    ticker.after(NEXT_LOOK, this::look);
  }

  private void found(List<Submissions.Left> left) {
    List<Inquiry> made = left.stream().flatMap(each -> each.made().stream()).toList();
    left.stream()
        .filter(each -> each.made().isEmpty())
        .map(Submissions.Left::content)
        .forEach(unmade::add);
    followed.merge(made);
    madeAfterAll = made.size();
    tellNext();
  }

  private void tellNext() {
    if (!unmade.isEmpty()) {
      offer(unmade.getFirst());
    } else if (madeAfterAll > 0) {
      banner.show(
          Banner.About.LEFT_OPEN,
          Notice.Kind.INFO,
          texts.get("window.banner.madeAfterAll", madeAfterAll),
          new Notice.Way(
              texts.get("window.banner.see"),
              () -> {
                banner.over(Banner.About.LEFT_OPEN);
                seeResults.run();
              }));
    }
  }

  private void offer(NewInquiry content) {
    banner.show(
        Banner.About.LEFT_OPEN,
        Notice.Kind.WARNING,
        texts.get(
            "window.banner.unmade",
            Objects.requireNonNullElse(content.referenceId(), content.templateId()),
            unmade.size()),
        new Notice.Way(texts.get("window.banner.unmade.make"), () -> make(content)),
        new Notice.Way(texts.get("window.banner.unmade.forget"), () -> forget(content)));
  }

  /** The offer stays while another link is being made. */
  private void make(NewInquiry content) {
    if (make.test(content)) {
      done();
    }
  }

  private void done() {
    unmade.removeFirst();
    banner.over(Banner.About.LEFT_OPEN);
    tellNext();
  }

  private void forget(NewInquiry content) {
    done();
    background.run(
        () -> {
          submissions.forget(content);
          return true;
        },
        forgotten -> {},
        failure -> LOG.warn("An open intention was not erased: {}", failure.getMessage()));
  }
}
