package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Timestamps;
import dev.linkdesk.inquiry.Verification;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to an inquiry, oldest first, and what is still to come. */
final class Timeline {
  /**
   * One thing that happened.
   *
   * @param about one more line; null without one
   * @param styleClass carries the colour of the dot
   * @param isToCome whether it has yet to happen
   */
  record Entry(
      String what, @Nullable String about, Instant at, String styleClass, boolean isToCome) {}

  private static final String GREY = "status-unknown";

  private final Texts texts;
  private final DetailWords words;

  Timeline(Texts texts, DetailWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** What Persona tells, and what the ledger tells of this computer. */
  List<Entry> of(InquiryDetail detail, List<LedgerLine> ledger) {
    List<Entry> entries = new ArrayList<>(of(detail));
    ledger.stream().filter(Timeline::isNews).map(this::entry).forEach(entries::add);
    entries.sort(Comparator.comparing(Entry::at));
    return List.copyOf(entries);
  }

  /** Persona tells of the creation itself. */
  private static boolean isNews(LedgerLine line) {
    return line.act() != LedgerLine.Act.CREATED;
  }

  private Entry entry(LedgerLine line) {
    String what =
        switch (line.act()) {
          case CREATED -> texts.get("results.times.created");
          case CREATED_ALL_THE_SAME -> texts.get("results.ledger.allTheSame");
          case PLAIN_LINK -> texts.get("results.ledger.plainLink");
          case ONE_TIME_LINK -> texts.get("results.ledger.oneTimeLink");
          case RESUMED -> texts.get("results.ledger.resumed");
          case MESSAGE -> texts.get("results.ledger.message");
          case REMINDER -> texts.get("results.ledger.reminder");
          case APOLOGY -> texts.get("results.ledger.apology");
          case SHOWN_AT_DESK -> texts.get("results.ledger.desk");
          case REVOKED -> texts.get("results.ledger.revoked");
          case REPLACEMENT -> texts.get("results.ledger.replacement");
          case EXPIRED -> texts.get("results.ledger.expired");
          case APPROVED -> texts.get("results.ledger.approved");
          case DECLINED -> texts.get("results.ledger.declined");
          case MARKED_FOR_REVIEW -> texts.get("results.ledger.review");
          case TAGS_CHANGED -> texts.get("results.ledger.tags");
          case NOTE_CHANGED -> texts.get("results.ledger.note");
          case PRINTED -> texts.get("results.ledger.printed");
          case REDACTED -> texts.get("results.ledger.redacted");
        };
    String note = line.note();
    String about =
        note == null || note.isBlank()
            ? texts.get("results.times.by", line.by())
            : texts.get("results.ledger.byWith", line.by(), note);
    return new Entry(what, about, line.at(), GREY, false);
  }

  private List<Entry> of(InquiryDetail detail) {
    Inquiry inquiry = detail.inquiry();
    Timestamps times = inquiry.times();
    List<Entry> entries = new ArrayList<>();
    String creator = inquiry.creator();
    String by = creator == null ? null : texts.get("results.times.by", creator);
    add(entries, "created", by, times.created(), InquiryStatus.CREATED);
    add(entries, "started", null, times.started(), InquiryStatus.PENDING);
    detail.verifications().forEach(verification -> add(entries, verification));
    add(entries, "completed", null, times.completed(), InquiryStatus.COMPLETED);
    add(entries, "failed", null, times.failed(), InquiryStatus.FAILED);
    add(entries, "expired", null, times.expired(), InquiryStatus.EXPIRED);
    add(entries, "review", null, times.markedForReview(), InquiryStatus.NEEDS_REVIEW);
    addDecision(entries, inquiry);
    Instant redacted = times.redacted();
    if (redacted != null) {
      entries.add(new Entry(texts.get("results.times.redacted"), null, redacted, GREY, false));
    }
    Instant expires = times.expires();
    if (expires != null && inquiry.status().isOpen()) {
      entries.add(new Entry(texts.get("results.times.expires"), null, expires, GREY, true));
    }
    // Persona's times are whole seconds: what happened in the same one keeps its usual order.
    entries.sort(Comparator.comparing(Entry::at));
    return List.copyOf(entries);
  }

  private void addDecision(List<Entry> entries, Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    String key =
        status.equals(InquiryStatus.APPROVED)
            ? "approved"
            : status.equals(InquiryStatus.DECLINED) ? "declined" : "decided";
    add(entries, key, inquiry.reviewerComment(), inquiry.times().decisioned(), status);
  }

  private void add(List<Entry> entries, Verification verification) {
    Instant completed = verification.completedAt();
    if (completed == null) {
      return;
    }
    String what =
        texts.get(
            "results.times.verification",
            words.verification(verification.kind()),
            words.outcome(verification.status()));
    entries.add(new Entry(what, null, completed, colour(verification.status()), false));
  }

  private static String colour(String outcome) {
    return switch (outcome) {
      case "passed", "confirmed" -> StatusLook.styleClass(InquiryStatus.APPROVED);
      case "failed" -> StatusLook.styleClass(InquiryStatus.FAILED);
      case "requires_retry" -> StatusLook.styleClass(InquiryStatus.PENDING);
      default -> GREY;
    };
  }

  private void add(
      List<Entry> entries,
      String key,
      @Nullable String about,
      @Nullable Instant at,
      InquiryStatus colour) {
    if (at != null) {
      entries.add(
          new Entry(
              texts.get("results.times." + key), about, at, StatusLook.styleClass(colour), false));
    }
  }
}
