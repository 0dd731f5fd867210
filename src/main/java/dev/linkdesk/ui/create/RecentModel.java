package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;

/** The links made lately, newest first. */
public final class RecentModel {
  private final FollowedInquiries followed;
  private final LinkGiver giver;

  RecentModel(FollowedInquiries followed, LinkGiver giver) {
    this.followed = followed;
    this.giver = giver;
  }

  /** Changes with every batch that may have changed what is shown. */
  ReadOnlyLongProperty revisionProperty() {
    return followed.revisionProperty();
  }

  /**
   * The newest rows, in one pass over all that are followed; those whose time Persona hides count
   * as old as they were added.
   */
  List<InquiryRow> newest(int count) {
    List<InquiryRow> newest = new ArrayList<>(count + 1);
    List<InquiryRow> rows = followed.rows();
    for (int i = rows.size() - 1; i >= 0; i--) {
      InquiryRow row = rows.get(i);
      int place = newest.size();
      while (place > 0 && created(row).isAfter(created(newest.get(place - 1)))) {
        place--;
      }
      if (place < count) {
        newest.add(place, row);
      }
      if (newest.size() > count) {
        newest.removeLast();
      }
    }
    return newest;
  }

  void copy(Inquiry inquiry, Consumer<LinkGiver.Given> then) {
    giver.copy(inquiry, then);
  }

  private static Instant created(InquiryRow row) {
    Instant created = row.inquiry().times().created();
    return created == null ? Instant.MIN : created;
  }
}
