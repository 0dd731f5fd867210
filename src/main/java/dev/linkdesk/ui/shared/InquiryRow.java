package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry as the screens show it; changes in place on the FX thread. Equal by id. A hundred
 * thousand rows are held at once and few are looked at, so each has a property only once somebody
 * asks for it.
 */
public final class InquiryRow {
  private volatile Inquiry inquiry;
  private @Nullable ReadOnlyObjectWrapper<Inquiry> observed;
  private long asked = FollowedInquiries.UNNUMBERED;

  public InquiryRow(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  InquiryRow(Inquiry inquiry, long question) {
    this(inquiry);
    asked = question;
  }

  public InquiryId id() {
    return inquiry.id();
  }

  /** What is known now. May be asked on any thread. */
  public Inquiry inquiry() {
    return inquiry;
  }

  /** The same to be listened to; on the FX thread alone. */
  public ReadOnlyObjectProperty<Inquiry> inquiryProperty() {
    if (observed == null) {
      observed = new ReadOnlyObjectWrapper<>(this, "inquiry", inquiry);
    }
    return observed.getReadOnlyProperty();
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
    boolean overtaken = question < asked && !inquiry.isOlderThan(newer);
    if (overtaken || newer.isOlderThan(inquiry)) {
      return false;
    }
    asked = question;
    if (newer.addsNothingTo(inquiry)) {
      return false;
    }
    inquiry = newer;
    if (observed != null) {
      observed.set(newer);
    }
    return true;
  }

  /** Whether it is the very same row, and not another one about the same inquiry. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isItself(@Nullable InquiryRow other) {
    return this == other;
  }

  /**
   * Whether this is the very answer it holds: nothing was told since. May be asked on any thread.
   */
  @SuppressWarnings("ReferenceEquality")
  public boolean holds(Inquiry answer) {
    return inquiry == answer;
  }

  /** Whether both hold the very same rows in the same order. */
  public static boolean areSame(List<InquiryRow> some, List<InquiryRow> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).isItself(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof InquiryRow row && row.id().equals(id()));
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
