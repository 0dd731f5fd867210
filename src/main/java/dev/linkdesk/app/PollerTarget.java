package dev.linkdesk.app;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RowChange;
import dev.linkdesk.watch.Followed;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;

/**
 * The screens' followed inquiries as the poller sees them.
 *
 * @param lost is told of those that Persona no longer knows
 */
record PollerTarget(FollowedInquiries followed, Consumer<List<InquiryId>> lost)
    implements Followed {
  @Override
  public List<Inquiry> all() {
    return followed.rows().stream().map(InquiryRow::inquiry).toList();
  }

  @Override
  public void listen(Listener listener) {
    followed.rows().addListener((ListChangeListener<InquiryRow>) change -> tell(change, listener));
    followed.subscribe(
        changes -> listener.changed(changes.stream().map(PollerTarget::change).toList()));
  }

  private static void tell(
      ListChangeListener.Change<? extends InquiryRow> change, Listener listener) {
    while (change.next()) {
      if (change.wasRemoved()) {
        listener.left(change.getRemoved().stream().map(InquiryRow::id).toList());
      }
      if (change.wasAdded()) {
        listener.joined(change.getAddedSubList().stream().map(InquiryRow::inquiry).toList());
      }
    }
  }

  private static Change change(RowChange change) {
    return new Change(change.before(), change.after());
  }

  @Override
  public long question() {
    return followed.question();
  }

  @Override
  public void told(List<Inquiry> inquiries, long question) {
    followed.update(inquiries, question);
  }

  @Override
  public void gone(List<InquiryId> ids) {
    lost.accept(ids);
  }
}
