package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that tells what became of an action, with at most one thing to do about it.
 *
 * @param actionText null when there is nothing to do
 */
record Said(
    Notice.Kind kind,
    String sentence,
    boolean isDone,
    @Nullable String actionText,
    Runnable action) {
  static Said done(Notice.Kind kind, String sentence) {
    return new Said(kind, sentence, true, null, () -> {});
  }

  static Said notDone(Notice.Kind kind, String sentence) {
    return new Said(kind, sentence, false, null, () -> {});
  }

  /** A failure, with its report to copy. */
  static Said failed(Failure failure, FailureReports reports) {
    return notDone(Notice.Kind.DANGER, reports.sentence(failure))
        .with(reports.words(), () -> reports.copy(failure));
  }

  Said with(String newActionText, Runnable newAction) {
    return new Said(kind, sentence, isDone, newActionText, newAction);
  }
}
