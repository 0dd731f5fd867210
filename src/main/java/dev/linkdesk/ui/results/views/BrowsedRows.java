package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RowChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The rows of the environment that were read so far; those that are followed are the same rows. */
final class BrowsedRows implements AutoCloseable {
  private final FollowedInquiries followed;
  private final ObservableList<InquiryRow> rows = FXCollections.observableArrayList();
  private final ObservableList<InquiryRow> readOnly =
      FXCollections.unmodifiableObservableList(rows);
  private final Map<InquiryId, InquiryRow> byId = new HashMap<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private final ListChangeListener<InquiryRow> joining = this::joined;
  private final Subscription changing;
  private boolean taking;
  private boolean followedChanged;

  BrowsedRows(FollowedInquiries followed) {
    this.followed = followed;
    followed.rows().addListener(joining);
    changing = followed.subscribe(this::changed);
  }

  ObservableList<InquiryRow> readOnly() {
    return readOnly;
  }

  ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  Optional<InquiryRow> find(InquiryId id) {
    return Optional.ofNullable(byId.get(id));
  }

  int count() {
    return rows.size();
  }

  void clear() {
    byId.clear();
    if (!rows.isEmpty()) {
      rows.clear();
      tell();
    }
  }

  /** Takes an answer: rows that are here change in place, the others join. */
  void take(Collection<Inquiry> told) {
    updateFollowed(told);
    boolean changed = followedChanged;
    List<InquiryRow> fresh = new ArrayList<>();
    for (Inquiry inquiry : told) {
      InquiryRow row = byId.get(inquiry.id());
      if (row == null) {
        fresh.add(added(inquiry));
      } else {
        changed |= row.take(inquiry);
      }
    }
    rows.addAll(fresh);
    if (changed || !fresh.isEmpty()) {
      tell();
    }
  }

  private void updateFollowed(Collection<Inquiry> told) {
    taking = true;
    followedChanged = false;
    try {
      followed.update(told, FollowedInquiries.UNNUMBERED);
    } finally {
      taking = false;
    }
  }

  private InquiryRow added(Inquiry inquiry) {
    InquiryRow row = followed.find(inquiry.id()).orElseGet(() -> new InquiryRow(inquiry));
    byId.put(inquiry.id(), row);
    return row;
  }

  /** What is followed from now on by another row is shown by that one. */
  private void joined(ListChangeListener.Change<? extends InquiryRow> change) {
    if (byId.isEmpty()) {
      return;
    }
    Set<InquiryId> replaced = new HashSet<>();
    while (change.next()) {
      for (InquiryRow row : change.getAddedSubList()) {
        InquiryRow shown = byId.get(row.id());
        if (shown != null && !shown.isItself(row)) {
          row.take(shown.inquiry());
          byId.put(row.id(), row);
          replaced.add(row.id());
        }
      }
    }
    if (!replaced.isEmpty()) {
      rows.setAll(
          rows.stream()
              .map(row -> replaced.contains(row.id()) ? byId.getOrDefault(row.id(), row) : row)
              .toList());
      tell();
    }
  }

  private void changed(List<RowChange> changes) {
    if (changes.stream().noneMatch(each -> byId.containsKey(each.after().id()))) {
      return;
    }
    if (taking) {
      followedChanged = true;
    } else {
      tell();
    }
  }

  private void tell() {
    revision.set(revision.get() + 1);
  }

  @Override
  public void close() {
    followed.rows().removeListener(joining);
    changing.unsubscribe();
  }
}
