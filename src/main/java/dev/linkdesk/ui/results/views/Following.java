package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows rows of everything in Persona. */
public final class Following {
  private final FollowedInquiries followed;
  private final Texts texts;
  private final Consumer<Said> teller;

  /**
   * @param teller says what became of it
   */
  public Following(FollowedInquiries followed, Texts texts, Consumer<Said> teller) {
    this.followed = followed;
    this.texts = texts;
    this.teller = teller;
  }

  /** Whether a row is followed. */
  public boolean isFollowed(InquiryRow row) {
    return followed.find(row.id()).isPresent();
  }

  /** Following the rows that are chosen and not followed yet. */
  public Command command(List<InquiryRow> chosen) {
    List<InquiryRow> fresh = chosen.stream().filter(row -> !isFollowed(row)).toList();
    return new Command(
        "results.follow",
        texts.get("views.follow.command", Math.max(1, fresh.size())),
        Keys.FOLLOW,
        why(chosen, fresh),
        () -> follow(fresh));
  }

  private @Nullable String why(List<InquiryRow> chosen, List<InquiryRow> fresh) {
    if (chosen.isEmpty()) {
      return texts.get("views.follow.noneChosen");
    }
    return fresh.isEmpty() ? texts.get("views.follow.already") : null;
  }

  private void follow(List<InquiryRow> rows) {
    followed.adopt(rows);
    List<InquiryId> ids = rows.stream().map(InquiryRow::id).toList();
    teller.accept(
        Said.done(Notice.Kind.INFO, texts.get("views.follow.done", rows.size()))
            .with(
                new Notice.Way(
                    texts.get("views.follow.undo"),
                    () -> followed.remove(ids),
                    texts.get("views.follow.undone"))));
  }
}
