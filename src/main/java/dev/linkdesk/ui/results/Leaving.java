package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.Said;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets inquiries go that need not be followed any more; what Persona holds stays as it is. */
final class Leaving {
  private final ResultsParts parts;
  private final ResultsModel model;
  private final ResultsTable table;
  private final NoticeBoard board;

  Leaving(ResultsParts parts, ResultsModel model, ResultsTable table, NoticeBoard board) {
    this.parts = parts;
    this.model = model;
    this.table = table;
    this.board = board;
  }

  /** Stops following those of them that are followed, and offers to take that back. */
  void stop(List<Inquiry> chosen) {
    List<Inquiry> inquiries =
        chosen.stream().filter(each -> parts.followed().find(each.id()).isPresent()).toList();
    if (inquiries.isEmpty()) {
      return;
    }
    Set<InquiryId> ids = inquiries.stream().map(Inquiry::id).collect(Collectors.toSet());
    model.select(table.neighbour(row -> ids.contains(row.id())).orElse(null));
    parts.followed().remove(ids);
    String said =
        inquiries.size() == 1
            ? parts.texts().get("results.stop.done", parts.giver().who(inquiries.getFirst()))
            : parts.texts().get("results.stop.many", inquiries.size());
    board.tell(
        Said.done(Notice.Kind.INFO, said)
            .with(parts.texts().get("results.stop.undo"), () -> followAgain(inquiries)));
  }

  private void followAgain(List<Inquiry> inquiries) {
    board.clear();
    parts.followed().merge(inquiries);
    List<InquiryRow> rows =
        inquiries.stream().flatMap(each -> parts.followed().find(each.id()).stream()).toList();
    model.select(rows, rows.getFirst());
    model.whenAnswered(() -> {
      table.takeFocus();
      table.revealSelection();
    });
  }
}
