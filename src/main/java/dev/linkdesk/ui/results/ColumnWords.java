package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.inquiry.Timestamps;
import dev.linkdesk.ui.results.explain.OpeningWords;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a column says of an inquiry. */
final class ColumnWords {
  private static final Duration URGENT = Duration.ofHours(1);

  private final ResultsColumn column;
  private final Texts texts;
  private final RelativeTimes times;
  private final TemplateCatalog templates;

  ColumnWords(ResultsColumn column, Texts texts, RelativeTimes times, TemplateCatalog templates) {
    this.column = column;
    this.texts = texts;
    this.times = times;
    this.templates = templates;
  }

  String text(Inquiry inquiry, Instant now) {
    Timestamps at = inquiry.times();
    return switch (column) {
      case STATUS -> StatusLook.word(inquiry.status(), texts);
      case OPENED -> new OpeningWords(texts).line(Opening.of(inquiry));
      case REFERENCE -> orNothing(inquiry.referenceId());
      case APPLICANT -> applicant(inquiry);
      case TEMPLATE -> orNothing(template(inquiry));
      case CREATED -> created(at.created(), now);
      case UPDATED -> updated(touched(at), now);
      case EXPIRES -> expires(inquiry, now);
      case BY -> orNothing(shortName(inquiry.creator()));
      case TAGS -> orNothing(tags(inquiry));
      case VERIFICATIONS -> verifications(inquiry);
    };
  }

  /** The exact or whole text; empty when the cell says it all. */
  String tip(Inquiry inquiry) {
    Timestamps at = inquiry.times();
    return switch (column) {
      case STATUS, OPENED -> "";
      case REFERENCE -> orEmpty(inquiry.referenceId());
      case APPLICANT -> inquiry.personName().orElse("");
      case TEMPLATE -> orEmpty(inquiry.templateId());
      case CREATED -> exact(at.created());
      case UPDATED -> exact(touched(at));
      case EXPIRES -> expiryTip(inquiry);
      case BY -> orEmpty(inquiry.creator());
      case TAGS -> tags(inquiry);
      case VERIFICATIONS -> texts.get("shared.verifications.tip");
    };
  }

  /** Whether the applicant has little time left. */
  boolean isUrgent(Inquiry inquiry, Instant now) {
    Instant expires = inquiry.times().expires();
    return column == ResultsColumn.EXPIRES
        && expires != null
        && inquiry.status().isOpen()
        && !inquiry.isRedacted()
        && expires.isBefore(now.plus(URGENT));
  }

  private String applicant(Inquiry inquiry) {
    return inquiry
        .personName()
        .orElseGet(() -> inquiry.isRedacted() ? texts.get("results.table.redacted") : nothing());
  }

  private String expires(Inquiry inquiry, Instant now) {
    Instant expires = inquiry.times().expires();
    if (inquiry.isRedacted()) {
      return nothing();
    }
    if (inquiry.status().equals(InquiryStatus.EXPIRED)) {
      return texts.get("shared.time.passed");
    }
    return expires != null && inquiry.status().isOpen() ? times.until(expires, now) : nothing();
  }

  private String expiryTip(Inquiry inquiry) {
    Timestamps at = inquiry.times();
    if (inquiry.isRedacted()) {
      return "";
    }
    return exact(inquiry.status().isOpen() ? at.expires() : at.expired());
  }

  private static String tags(Inquiry inquiry) {
    return String.join(", ", inquiry.tags());
  }

  private String verifications(Inquiry inquiry) {
    Integer made = inquiry.verifications();
    return made == null ? nothing() : texts.get("results.table.verifications", made);
  }

  private @Nullable String template(Inquiry inquiry) {
    String id = inquiry.templateId();
    return id == null ? null : templates.nameOf(id);
  }

  /** Colleagues know each other without the domain. */
  private static @Nullable String shortName(@Nullable String creator) {
    int at = creator == null ? -1 : creator.indexOf('@');
    return creator == null || at < 1 ? creator : creator.substring(0, at);
  }

  private String created(@Nullable Instant at, Instant now) {
    return at == null ? nothing() : times.clock(at, now);
  }

  private String updated(@Nullable Instant at, Instant now) {
    return at == null ? nothing() : times.ago(at, now);
  }

  /** When something happened after it was made; null when nothing has. */
  private static @Nullable Instant touched(Timestamps at) {
    Instant updated = at.updated();
    Instant created = at.created();
    boolean isUntouched = updated == null || (created != null && !updated.isAfter(created));
    return isUntouched ? null : updated;
  }

  private String exact(@Nullable Instant at) {
    return at == null ? "" : times.exact(at);
  }

  private String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? nothing() : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private String nothing() {
    return texts.get("results.table.nothing");
  }
}
