package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One inquiry as the screens show it; changes in place. Equal by id. */
public final class InquiryRow {
  private final ReadOnlyObjectWrapper<Inquiry> inquiry;
  private long asked = FollowedInquiries.UNNUMBERED;

  public InquiryRow(Inquiry inquiry) {
    this.inquiry = new ReadOnlyObjectWrapper<>(this, "inquiry", inquiry);
  }

  InquiryRow(Inquiry inquiry, long question) {
    this(inquiry);
    asked = question;
  }

  public InquiryId id() {
    return inquiry().id();
  }

  public Inquiry inquiry() {
    return inquiry.get();
  }

  public ReadOnlyObjectProperty<Inquiry> inquiryProperty() {
    return inquiry.getReadOnlyProperty();
  }

  /** Takes an answer of which is not known when it was asked for. */
  public boolean take(Inquiry newer) {
    return take(newer, FollowedInquiries.UNNUMBERED);
  }

  /**
   * Takes an answer about it. An older one than the one held is dropped. Persona tells whole
   * seconds, so that two changes can bear the same time: then the answer to the later question
   * counts.
   *
   * @param question as numbered by {@link FollowedInquiries#question}
   * @return whether what is known changed
   */
  boolean take(Inquiry newer, long question) {
    Inquiry held = inquiry();
    boolean overtaken = question < asked && !held.isOlderThan(newer);
    if (overtaken || newer.isOlderThan(held)) {
      return false;
    }
    asked = Math.max(asked, question);
    if (newer.addsNothingTo(held)) {
      return false;
    }
    inquiry.set(newer);
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InquiryRow row && row.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return "InquiryRow[" + id() + "]";
  }
}
