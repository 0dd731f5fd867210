package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FollowedInquiries;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * The inquiry that a window was opened for, whatever is selected since: as it was then, as it is
 * now, and whether it is followed no longer. On the FX thread.
 */
final class About implements AutoCloseable {
  private final Inquiry asked;
  private final ReadOnlyObjectWrapper<Inquiry> now;
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone", false);
  private final Subscription subscription;

  About(Inquiry asked, FollowedInquiries followed) {
    this.asked = asked;
    now = new ReadOnlyObjectWrapper<>(this, "now", asked);
    subscription =
        followed
            .find(asked.id())
            .map(row ->
                Subscription.combine(
                    row.inquiryProperty().subscribe(now::set),
                    followed
                        .revisionProperty()
                        .subscribe(() -> gone.set(followed.find(asked.id()).isEmpty()))))
            .orElse(Subscription.EMPTY);
  }

  /** As it was when the window was opened. */
  Inquiry asked() {
    return asked;
  }

  ReadOnlyObjectProperty<Inquiry> nowProperty() {
    return now.getReadOnlyProperty();
  }

  Inquiry now() {
    return now.get();
  }

  ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  /** Whether it is further now, or not so far, than when the window was opened. */
  boolean hasMoved() {
    return !now().status().equals(asked.status()) || now().isRedacted() != asked.isRedacted();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
