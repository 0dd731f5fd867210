package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Failure;
import java.util.List;
import java.util.stream.Stream;

/** The sentence that tells what became of an action, with what can be done about it. */
public record Said(Notice.Kind kind, String sentence, boolean isDone, List<Notice.Way> ways) {
  public Said {
    ways = List.copyOf(ways);
  }

  public static Said done(Notice.Kind kind, String sentence) {
    return new Said(kind, sentence, true, List.of());
  }

  public static Said notDone(Notice.Kind kind, String sentence) {
    return new Said(kind, sentence, false, List.of());
  }

  /** A failure, with its report to copy. */
  public static Said failed(Failure failure, FailureReports reports) {
    return new Said(
        Notice.Kind.DANGER, reports.sentence(failure), false, List.of(reports.way(failure)));
  }

  public Said with(String words, Runnable action) {
    return with(new Notice.Way(words, action));
  }

  public Said with(Notice.Way way) {
    return new Said(kind, sentence, isDone, Stream.concat(ways.stream(), Stream.of(way)).toList());
  }

  /** Shows it in place. */
  public void in(Notice notice) {
    notice.show(kind, sentence, ways.toArray(Notice.Way[]::new));
  }
}
