package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.shared.PersonaPorts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that changes one inquiry at Persona. */
sealed interface Deed {
  /**
   * Approves it.
   *
   * @param comment null for none
   */
  record Approve(@Nullable String comment) implements Deed {
    @Override
    public String toString() {
      return "Approve[]";
    }
  }

  /**
   * Declines it.
   *
   * @param comment null for none
   */
  record Decline(@Nullable String comment) implements Deed {
    @Override
    public String toString() {
      return "Decline[]";
    }
  }

  record MarkForReview() implements Deed {}

  record Expire() implements Deed {}

  record Resume() implements Deed {}

  record AddTag(String tag) implements Deed {}

  record RemoveTag(String tag) implements Deed {}

  /** Replaces all tags. */
  record SetTags(List<String> tags) implements Deed {
    public SetTags {
      tags = List.copyOf(tags);
    }
  }

  /** Replaces the note; an empty one clears it. */
  record SetNote(String note) implements Deed {
    @Override
    public String toString() {
      return "SetNote[]";
    }
  }

  record Redact() implements Deed {}

  /** The last part of the keys of its words. */
  default String word() {
    return switch (this) {
      case Approve a -> "approve";
      case Decline d -> "decline";
      case MarkForReview m -> "review";
      case Expire e -> "expire";
      case Resume r -> "resume";
      case AddTag t -> "addTag";
      case RemoveTag t -> "removeTag";
      case SetTags t -> "tags";
      case SetNote n -> "note";
      case Redact r -> "redact";
    };
  }

  /**
   * Has Persona do it; waits for the network.
   *
   * @return the inquiry as it is afterwards
   */
  default Inquiry on(InquiryId id, PersonaPorts persona, SubmissionKey key) {
    return switch (this) {
      case Approve(var comment) -> persona.actions().approve(id, comment, key);
      case Decline(var comment) -> persona.actions().decline(id, comment, key);
      case MarkForReview m -> persona.actions().markForReview(id, key);
      case Expire e -> persona.actions().expire(id, key);
      case Resume r -> persona.inquiries().resume(id, key);
      case AddTag(var tag) -> persona.actions().addTag(id, tag, key);
      case RemoveTag(var tag) -> persona.actions().removeTag(id, tag, key);
      case SetTags(var tags) -> persona.actions().setTags(id, tags, key);
      case SetNote(var note) ->
          persona.actions().update(id, InquiryChanges.NONE.withNote(note), key);
      case Redact r -> persona.actions().redact(id);
    };
  }

  /** Whether the inquiry looks as it does once this was done. */
  default boolean isSeenIn(Inquiry inquiry) {
    return switch (this) {
      case Approve a -> inquiry.status().equals(InquiryStatus.APPROVED);
      case Decline d -> inquiry.status().equals(InquiryStatus.DECLINED);
      case MarkForReview m -> inquiry.status().equals(InquiryStatus.NEEDS_REVIEW);
      case Expire e -> inquiry.status().equals(InquiryStatus.EXPIRED);
      case Resume r -> inquiry.status().equals(InquiryStatus.PENDING);
      case AddTag(var tag) -> inquiry.tags().contains(tag);
      case RemoveTag(var tag) -> !inquiry.tags().contains(tag);
      case SetTags(var tags) -> new HashSet<>(inquiry.tags()).equals(new HashSet<>(tags));
      case SetNote(var note) -> Objects.requireNonNullElse(inquiry.note(), "").equals(note);
      case Redact r -> inquiry.isRedacted();
    };
  }

  /** Whether it is for good, so that it is looked first whether anything moved meanwhile. */
  default boolean isForGood() {
    return switch (this) {
      case Approve a -> true;
      case Decline d -> true;
      case MarkForReview m -> true;
      case Redact r -> false;
      case Expire e -> false;
      case Resume r -> false;
      case AddTag t -> false;
      case RemoveTag t -> false;
      case SetTags t -> false;
      case SetNote n -> false;
    };
  }

  default LedgerLine.Act act() {
    return switch (this) {
      case Approve a -> LedgerLine.Act.APPROVED;
      case Decline d -> LedgerLine.Act.DECLINED;
      case MarkForReview m -> LedgerLine.Act.MARKED_FOR_REVIEW;
      case Expire e -> LedgerLine.Act.EXPIRED;
      case Resume r -> LedgerLine.Act.RESUMED;
      case AddTag t -> LedgerLine.Act.TAGS_CHANGED;
      case RemoveTag t -> LedgerLine.Act.TAGS_CHANGED;
      case SetTags t -> LedgerLine.Act.TAGS_CHANGED;
      case SetNote n -> LedgerLine.Act.NOTE_CHANGED;
      case Redact r -> LedgerLine.Act.REDACTED;
    };
  }

  /** What the ledger keeps of it beside; notes and comments may be personal and are not kept. */
  default @Nullable String ledgerNote() {
    return switch (this) {
      case AddTag(var tag) -> "+" + tag;
      case RemoveTag(var tag) -> "\u2212" + tag;
      case SetTags(var tags) -> tags.isEmpty() ? null : String.join(", ", tags);
      case Approve a -> null;
      case Decline d -> null;
      case MarkForReview m -> null;
      case Expire e -> null;
      case Resume r -> null;
      case SetNote n -> null;
      case Redact r -> null;
    };
  }
}
