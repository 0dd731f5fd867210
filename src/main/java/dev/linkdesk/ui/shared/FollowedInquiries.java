package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The inquiries that this workspace follows, shared by all screens. Lives on the FX thread. The
 * list tells of rows that come and go; {@link #revisionProperty} tells once for each batch in which
 * rows changed, so that a refresh of thousands sorts and filters once.
 */
public final class FollowedInquiries {
  private final ObservableList<InquiryRow> rows = FXCollections.observableArrayList();
  private final ObservableList<InquiryRow> readOnly =
      FXCollections.unmodifiableObservableList(rows);
  private final Map<InquiryId, InquiryRow> byId = new HashMap<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);

  /** In the order in which they were added. */
  public ObservableList<InquiryRow> rows() {
    return readOnly;
  }

  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  public Optional<InquiryRow> find(InquiryId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Takes what Persona told: known rows change in place, the others are added. */
  public void merge(Collection<Inquiry> told) {
    List<InquiryRow> fresh = new ArrayList<>();
    boolean changed = false;
    for (Inquiry inquiry : told) {
      InquiryRow row = byId.get(inquiry.id());
      if (row == null) {
        row = new InquiryRow(inquiry);
        byId.put(inquiry.id(), row);
        fresh.add(row);
        changed = true;
      } else {
        changed |= row.take(inquiry);
      }
    }
    rows.addAll(fresh);
    if (changed) {
      revision.set(revision.get() + 1);
    }
  }

  /** Takes what Persona told of rows that are followed still; others stay away. */
  public void update(Collection<Inquiry> told) {
    merge(told.stream().filter(inquiry -> byId.containsKey(inquiry.id())).toList());
  }

  /** Stops following; what Persona holds stays as it is. */
  public void remove(Collection<InquiryId> ids) {
    ids.forEach(byId::remove);
    if (rows.removeIf(row -> !byId.containsKey(row.id()))) {
      revision.set(revision.get() + 1);
    }
  }
}
