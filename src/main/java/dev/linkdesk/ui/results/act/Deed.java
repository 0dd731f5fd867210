package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.shared.PersonaPorts;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Adds tags and takes others away; those that somebody else gave it stay. */
  record ChangeTags(List<String> more, List<String> less) implements Deed {
    public ChangeTags {
      more = List.copyOf(more);
      less = List.copyOf(less);
    }

    private List<String> from(List<String> held) {
      return Stream.concat(held.stream().filter(tag -> !less.contains(tag)), more.stream())
          .distinct()
          .toList();
    }

    private String note() {
      return Stream.concat(
              more.stream().map(tag -> "+" + tag), less.stream().map(tag -> "\u2212" + tag))
          .collect(Collectors.joining(", "));
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
      case ChangeTags t -> "tags";
      case SetNote n -> "note";
      case Redact r -> "redact";
    };
  }

  /**
   * Has Persona do it; waits for the network.
   *
   * @param now the inquiry, read right before where {@link #buildsOnNow} says so
   * @return the inquiry as it is afterwards
   */
  default Inquiry on(Inquiry now, PersonaPorts persona, SubmissionKey key) {
    InquiryId id = now.id();
    return switch (this) {
      case Approve(var comment) -> persona.actions().approve(id, comment, key);
      case Decline(var comment) -> persona.actions().decline(id, comment, key);
      case MarkForReview m -> persona.actions().markForReview(id, key);
      case Expire e -> persona.actions().expire(id, key);
      case Resume r -> persona.inquiries().resume(id, key);
      case AddTag(var tag) -> persona.actions().addTag(id, tag, key);
      case RemoveTag(var tag) -> persona.actions().removeTag(id, tag, key);
      // What is sent depends on what it has now, so that an earlier key may stand for another text.
      case ChangeTags t -> persona.actions().setTags(id, t.from(now.tags()), SubmissionKey.fresh());
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
      case ChangeTags(var more, var less) ->
          inquiry.tags().containsAll(more) && Collections.disjoint(inquiry.tags(), less);
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
      case ChangeTags t -> false;
      case SetNote n -> false;
    };
  }

  /** Whether what is sent is made of what the inquiry has at that moment. */
  default boolean buildsOnNow() {
    return this instanceof ChangeTags;
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
      case ChangeTags t -> LedgerLine.Act.TAGS_CHANGED;
      case SetNote n -> LedgerLine.Act.NOTE_CHANGED;
      case Redact r -> LedgerLine.Act.REDACTED;
    };
  }

  /** What the ledger keeps of it beside; notes and comments may be personal and are not kept. */
  default @Nullable String ledgerNote() {
    return switch (this) {
      case AddTag(var tag) -> "+" + tag;
      case RemoveTag(var tag) -> "\u2212" + tag;
      case ChangeTags t -> t.note();
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
