package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.Scope;
import dev.linkdesk.ui.shared.FollowedInquiries;
import javafx.beans.InvalidationListener;
import javafx.util.Subscription;

/** Keeps the marks of followed rows true while the table shows everything in Persona. */
final class FollowedMarks implements AutoCloseable {
  /** How much room a mark takes beside a status, in pixels. */
  private static final double MARK = 18;

  private final ResultsTable table;
  private final Finding finding;
  private final FollowedInquiries followed;
  private final InvalidationListener followedChanged = now -> markAnew();
  private final Subscription subscription;

  FollowedMarks(ResultsTable table, Finding finding, FollowedInquiries followed) {
    this.table = table;
    this.finding = finding;
    this.followed = followed;
    followed.rows().addListener(followedChanged);
    subscription = finding.views().scopeProperty().subscribe(this::makeRoom);
  }

  @Override
  public void close() {
    followed.rows().removeListener(followedChanged);
    subscription.unsubscribe();
  }

  private void makeRoom(Scope scope) {
    double least = ResultsColumn.STATUS.least();
    table
        .column(ResultsColumn.STATUS)
        .setMinWidth(scope == Scope.ENVIRONMENT ? least + MARK : least);
  }

  private void markAnew() {
    if (finding.isBrowsing()) {
      table.view().refresh();
    }
  }
}
