package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * The inquiries that this workspace follows, shared by all screens. Lives on the FX thread. The
 * list tells of rows that come and go; {@link #revisionProperty} tells once for each batch in which
 * rows changed, so that a refresh of thousands sorts and filters once.
 */
public final class FollowedInquiries implements RowSource {
  /**
   * The number of a question of which is not known when it was asked, or whose answer lags behind,
   * as a search's does: it never counts against a numbered one that tells the same time of change.
   */
  public static final long UNNUMBERED = 0;

  private final ObservableList<InquiryRow> rows = FXCollections.observableArrayList();
  private final ObservableList<InquiryRow> readOnly =
      FXCollections.unmodifiableObservableList(rows);
  private final Map<InquiryId, InquiryRow> byId = new HashMap<>();
  private final List<Consumer<List<RowChange>>> listeners = new ArrayList<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private long questions = UNNUMBERED;

  @Override
  public ObservableList<InquiryRow> rows() {
    return readOnly;
  }

  @Override
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  @Override
  public Optional<InquiryRow> find(InquiryId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Tells of each batch in which followed rows changed, once all of them have. */
  public Subscription subscribe(Consumer<List<RowChange>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Numbers a question about to be asked, so that its answer, should another overtake it, does not
   * undo that one's.
   */
  public long question() {
    return ++questions;
  }

  /** Takes what Persona told just now: known rows change in place, the others are added. */
  public void merge(Collection<Inquiry> told) {
    merge(told, question());
  }

  /**
   * Takes what Persona told: known rows change in place, the others are added.
   *
   * @param question the number that the question had when it was asked
   */
  public void merge(Collection<Inquiry> told, long question) {
    List<InquiryRow> fresh = new ArrayList<>();
    List<RowChange> changes = new ArrayList<>();
    for (Inquiry inquiry : told) {
      InquiryRow row = byId.get(inquiry.id());
      if (row == null) {
        row = new InquiryRow(inquiry, question);
        byId.put(inquiry.id(), row);
        fresh.add(row);
      } else {
        Inquiry before = row.inquiry();
        if (row.take(inquiry, question)) {
          changes.add(new RowChange(before, inquiry));
        }
      }
    }
    changed(fresh, changes);
  }

  /** Follows rows that another list shows already, so that both show the same. */
  public void adopt(Collection<InquiryRow> shown) {
    List<InquiryRow> fresh =
        shown.stream().filter(row -> byId.putIfAbsent(row.id(), row) == null).toList();
    changed(fresh, List.of());
  }

  private void changed(List<InquiryRow> fresh, List<RowChange> changes) {
    rows.addAll(fresh);
    if (!fresh.isEmpty() || !changes.isEmpty()) {
      revision.set(revision.get() + 1);
    }
    if (!changes.isEmpty()) {
      List.copyOf(listeners).forEach(listener -> listener.accept(changes));
    }
  }

  /** Takes what Persona told just now of rows that are followed still; others stay away. */
  public void update(Collection<Inquiry> told) {
    update(told, question());
  }

  /**
   * Takes what Persona told of rows that are followed still; others stay away.
   *
   * @param question the number that the question had when it was asked
   */
  public void update(Collection<Inquiry> told, long question) {
    merge(told.stream().filter(inquiry -> byId.containsKey(inquiry.id())).toList(), question);
  }

  /** Stops following; what Persona holds stays as it is. */
  public void remove(Collection<InquiryId> ids) {
    Set<InquiryRow> gone = new HashSet<>();
    for (InquiryId id : ids) {
      InquiryRow row = byId.remove(id);
      if (row != null) {
        gone.add(row);
      }
    }
    // One change of the list however many go.
    if (rows.removeAll(gone)) {
      revision.set(revision.get() + 1);
    }
  }
}
