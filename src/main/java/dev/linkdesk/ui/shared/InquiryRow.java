package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One inquiry as the screens show it; changes in place. Equal by id. */
public final class InquiryRow {
  private final ReadOnlyObjectWrapper<Inquiry> inquiry;

  public InquiryRow(Inquiry inquiry) {
    this.inquiry = new ReadOnlyObjectWrapper<>(this, "inquiry", inquiry);
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

  /** Takes an answer about it; an older one than the one held is dropped. True when it changed. */
  public boolean take(Inquiry newer) {
    Inquiry held = inquiry();
    if (newer.isOlderThan(held) || newer.equals(held)) {
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
