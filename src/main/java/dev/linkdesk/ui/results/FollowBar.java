package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Offers to follow an inquiry whose id or link was pasted into the search. */
final class FollowBar {
  private final ResultsModel model;
  private final ResultsParts parts;
  private final Texts texts;
  private final Consumer<InquiryId> followed;
  private final Notice notice = new Notice();
  private Background.@Nullable Running asking;

  /**
   * @param followed is told when the inquiry has joined the others
   */
  FollowBar(ResultsModel model, ResultsParts parts, Consumer<InquiryId> followed) {
    this.model = model;
    this.parts = parts;
    this.followed = followed;
    texts = parts.texts();
    notice.setId("results-follow");
    model.unfollowedProperty().subscribe((was, is) -> offer());
  }

  Notice node() {
    return notice;
  }

  /** Follows the inquiry that the search names; says whether there is one to follow. */
  boolean follow() {
    return follow(() -> {});
  }

  /** The same, and goes on with something once it is followed. */
  boolean follow(Runnable then) {
    InquiryId id = model.unfollowedProperty().get();
    if (id == null) {
      return false;
    }
    stop();
    notice.show(Notice.Kind.INFO, texts.get("results.follow.asking", id));
    asking =
        parts
            .background()
            .run(
                () -> parts.persona().inquiries().list(List.of(id)),
                told -> taken(id, told, then),
                failure -> retry(Notice.Kind.DANGER, new FailureTexts(texts).sentence(failure)));
    return true;
  }

  private void offer() {
    stop();
    InquiryId id = model.unfollowedProperty().get();
    if (id == null) {
      notice.hide();
      return;
    }
    notice.show(
        Notice.Kind.INFO,
        texts.get("results.follow.offer", id),
        texts.get("results.follow.button"),
        this::follow);
  }

  private void taken(InquiryId id, List<Inquiry> told, Runnable then) {
    if (told.isEmpty()) {
      retry(Notice.Kind.WARNING, texts.get("results.follow.unknown", id));
      return;
    }
    parts.followed().merge(told);
    followed.accept(id);
    then.run();
  }

  private void retry(Notice.Kind kind, String sentence) {
    notice.show(kind, sentence, texts.get("results.follow.again"), this::follow);
  }

  private void stop() {
    if (asking != null) {
      asking.cancel();
      asking = null;
    }
  }
}
