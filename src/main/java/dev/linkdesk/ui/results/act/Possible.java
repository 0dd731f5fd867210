package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done with an inquiry just now, in one sentence; null when it can. A
 * status that is not known is for Persona to judge, and so is what the key may do: a permission can
 * be given at any time.
 */
final class Possible {
  private static final List<InquiryStatus> DECIDED =
      List.of(InquiryStatus.APPROVED, InquiryStatus.DECLINED);

  private final Texts texts;
  private final Supplier<Optional<Failure>> stopped;
  private final Predicate<InquiryId> isHeld;

  /**
   * @param stopped why nothing can be written at all
   * @param isHeld whether a decision about the inquiry waits to be sent
   */
  Possible(Texts texts, Supplier<Optional<Failure>> stopped, Predicate<InquiryId> isHeld) {
    this.texts = texts;
    this.stopped = stopped;
    this.isHeld = isHeld;
  }

  /** Against anything that hands a link over. */
  @Nullable String whyNoLink(Inquiry inquiry) {
    if (inquiry.isRedacted()) {
      return texts.get("act.why.redactedLink");
    }
    return hasLink(inquiry) ? null : texts.get("act.why.finished", word(inquiry));
  }

  /** Whether a link still leads somewhere; no sentence is made, so it may be asked of many. */
  boolean hasLink(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    return !inquiry.isRedacted()
        && (!status.isKnown() || status.isOpen() || status.equals(InquiryStatus.EXPIRED));
  }

  /** Whether it is not over by itself; may be asked of many. */
  boolean canExpire(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    return !inquiry.isRedacted() && (!status.isKnown() || status.isOpen());
  }

  @Nullable String whyNoRevoke(Inquiry inquiry) {
    String why = whyNothing();
    return why != null ? why : whyNoLink(inquiry);
  }

  @Nullable String whyNoReference(Inquiry inquiry) {
    return inquiry.referenceId() == null ? texts.get("act.why.noReference") : null;
  }

  @Nullable String whyNoPdf(Inquiry inquiry) {
    return inquiry.isRedacted() ? texts.get("act.why.redactedPdf") : null;
  }

  /** Against a deed. */
  @Nullable String whyNot(Deed deed, Inquiry inquiry) {
    String why = whyNothing();
    if (why != null) {
      return why;
    }
    if (inquiry.isRedacted()) {
      return texts.get("act.why.redacted");
    }
    InquiryStatus status = inquiry.status();
    return switch (deed) {
      case Deed.Approve a ->
          decision(inquiry, status.equals(InquiryStatus.APPROVED) ? "act.why.approved" : null);
      case Deed.Decline d ->
          decision(inquiry, status.equals(InquiryStatus.DECLINED) ? "act.why.declined" : null);
      case Deed.MarkForReview m -> decision(inquiry, againstReview(status));
      case Deed.Expire e -> expire(inquiry);
      case Deed.Resume r -> resume(inquiry);
      case Deed.AddTag(var tag) ->
          inquiry.tags().contains(tag) ? texts.get("act.why.hasTag", tag) : null;
      case Deed.RemoveTag(var tag) ->
          inquiry.tags().contains(tag) ? null : texts.get("act.why.hasNotTag", tag);
      case Deed.ChangeTags t -> null;
      case Deed.SetNote n -> null;
      case Deed.Redact r -> isHeld.test(inquiry.id()) ? texts.get("act.why.held") : null;
    };
  }

  /** Against writing anything at all. */
  @Nullable String whyNothing() {
    return stopped.get().map(new FailureTexts(texts)::sentence).orElse(null);
  }

  private @Nullable String decision(Inquiry inquiry, @Nullable String against) {
    if (isHeld.test(inquiry.id())) {
      return texts.get("act.why.held");
    }
    return against == null ? null : texts.get(against);
  }

  private @Nullable String expire(Inquiry inquiry) {
    if (canExpire(inquiry)) {
      return null;
    }
    return inquiry.status().equals(InquiryStatus.NEEDS_REVIEW)
        ? texts.get("act.why.toReview")
        : texts.get("act.why.over", word(inquiry));
  }

  private static @Nullable String againstReview(InquiryStatus status) {
    if (status.equals(InquiryStatus.NEEDS_REVIEW)) {
      return "act.why.reviewed";
    }
    return DECIDED.contains(status) ? "act.why.decided" : null;
  }

  private @Nullable String resume(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    if (!status.isKnown() || status.equals(InquiryStatus.EXPIRED)) {
      return null;
    }
    return status.isOpen()
        ? texts.get("act.why.notExpired")
        : texts.get("act.why.finished", word(inquiry));
  }

  private String word(Inquiry inquiry) {
    return StatusLook.word(inquiry.status(), texts);
  }
}
