package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import dev.linkdesk.inquiry.Verification;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the times of an inquiry and of its verifications tell. */
final class TimestampEntries {
  private final Texts texts;
  private final PersonaWords words;

  TimestampEntries(Texts texts) {
    this.texts = texts;
    words = new PersonaWords(texts);
  }

  List<Timeline.Telling> of(InquiryDetail detail) {
    Inquiry inquiry = detail.inquiry();
    Timestamps times = inquiry.times();
    List<Timeline.Telling> told = new ArrayList<>();
    String creator = inquiry.creator();
    String by = creator == null ? null : texts.get("results.times.by", creator);
    add(told, "created", by, times.created(), InquiryStatus.CREATED);
    add(told, "started", null, times.started(), InquiryStatus.PENDING);
    detail.verifications().forEach(verification -> add(told, verification));
    add(told, "completed", null, times.completed(), InquiryStatus.COMPLETED);
    add(told, "failed", null, times.failed(), InquiryStatus.FAILED);
    add(told, "expired", null, times.expired(), InquiryStatus.EXPIRED);
    add(told, "review", null, times.markedForReview(), InquiryStatus.NEEDS_REVIEW);
    addDecision(told, inquiry);
    add(told, "redacted", null, times.redacted(), InquiryStatus.EXPIRED);
    Instant expires = times.expires();
    if (expires != null && inquiry.status().isOpen()) {
      told.add(
          telling(
              "expires", texts.get("results.times.expires"), null, expires, Timeline.GREY, true));
    }
    return told;
  }

  private void addDecision(List<Timeline.Telling> told, Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    String key =
        status.equals(InquiryStatus.APPROVED)
            ? "approved"
            : status.equals(InquiryStatus.DECLINED) ? "declined" : "decided";
    add(told, key, inquiry.reviewerComment(), inquiry.times().decisioned(), status);
  }

  private void add(List<Timeline.Telling> told, Verification verification) {
    Instant completed = verification.completedAt();
    if (completed == null) {
      return;
    }
    String what =
        texts.get(
            "results.times.verification",
            words.verification(verification.kind()),
            words.outcome(verification.status()));
    told.add(
        telling(verification.id(), what, null, completed, colour(verification.status()), false));
  }

  private static String colour(String outcome) {
    return switch (outcome) {
      case "passed", "confirmed" -> StatusLook.styleClass(InquiryStatus.APPROVED);
      case "failed" -> StatusLook.styleClass(InquiryStatus.FAILED);
      case "requires_retry" -> StatusLook.styleClass(InquiryStatus.PENDING);
      default -> Timeline.GREY;
    };
  }

  private void add(
      List<Timeline.Telling> told,
      String key,
      @Nullable String about,
      @Nullable Instant at,
      InquiryStatus colour) {
    if (at != null) {
      String what = texts.get("results.times." + key);
      told.add(telling(key, what, about, at, StatusLook.styleClass(colour), false));
    }
  }

  private static Timeline.Telling telling(
      String topic,
      String what,
      @Nullable String about,
      Instant at,
      String styleClass,
      boolean toCome) {
    Timeline.Entry entry = new Timeline.Entry(what, about, at, styleClass, toCome);
    return new Timeline.Telling(topic, Duration.ZERO, entry);
  }
}
