package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Tells how far a list is whose window is closed. */
final class BulkNotice {
  private final BulkRuns.Run run;
  private final Texts texts;
  private final Runnable putAway;
  private final Notice notice = new Notice();
  private BulkProgress.@Nullable Phase shown;

  BulkNotice(BulkRuns.Run run, Texts texts, Runnable putAway) {
    this.run = run;
    this.texts = texts;
    this.putAway = putAway;
    run.model().progressProperty().subscribe(this::show);
  }

  Notice node() {
    return notice;
  }

  private void show(BulkProgress now) {
    String sentence = run.words().progress(run.model());
    if (now.phase() == shown) {
      notice.reword(sentence);
      return;
    }
    shown = now.phase();
    Notice.Way back = new Notice.Way(texts.get("act.bulk.show"), run.show());
    boolean isFinished = now.phase() == BulkProgress.Phase.FINISHED;
    boolean isFine = now.why() == null && now.done() == now.total();
    Notice.Kind kind =
        isFine || now.phase() == BulkProgress.Phase.RUNNING
            ? Notice.Kind.INFO
            : Notice.Kind.WARNING;
    if (isFinished) {
      notice.show(kind, sentence, back, new Notice.Way(texts.get("act.putAway"), putAway));
    } else {
      notice.show(kind, sentence, back);
    }
  }
}
