package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a list: what would be done, how far it is, what came of each. */
final class BulkWords {
  private final ActParts parts;
  private final Texts texts;
  private final OutcomeWords words;

  BulkWords(ActParts parts, OutcomeWords words) {
    this.parts = parts;
    this.words = words;
    texts = parts.texts();
  }

  /** What would be done: "Expire 38 of 40; 2 cannot be, and are left as they are." */
  String plan(BulkModel model) {
    int all = model.rows().size();
    int total = model.progressProperty().get().total();
    String word = model.kind().word();
    String tag = model.tagProperty().get().strip();
    if (model.isTagMissing()) {
      return texts.get("act.bulk.tagFirst", all);
    }
    return total == all
        ? texts.get("act.bulk.planAll." + word, all, tag)
        : texts.get("act.bulk.plan." + word, total, all, all - total, tag);
  }

  /** How far it is, how long it takes still, and what it waits for. */
  String progress(BulkModel model) {
    BulkProgress now = model.progressProperty().get();
    String far = texts.get("act.bulk.far." + model.kind().word(), now.tried(), now.total());
    return switch (now.phase()) {
      case PLANNING -> plan(model);
      case RUNNING -> running(now, far);
      case PAUSING -> texts.get("act.bulk.pausing", far);
      case PAUSED ->
          now.why() == null
              ? texts.get("act.bulk.paused", far)
              : texts.get("act.bulk.halted", far, parts.reports().sentence(now.why()));
      case FINISHED -> finished(model, now);
    };
  }

  /** The same, where what made it pause is told beside. */
  String headline(BulkModel model) {
    BulkProgress now = model.progressProperty().get();
    return now.phase() == BulkProgress.Phase.PAUSED && now.why() != null
        ? texts.get(
            "act.bulk.paused",
            texts.get("act.bulk.far." + model.kind().word(), now.tried(), now.total()))
        : progress(model);
  }

  private String running(BulkProgress now, String far) {
    if (now.until() != null) {
      return texts.get("act.bulk.limit", far, in(now.until()));
    }
    return now.left() == null ? far : texts.get("act.bulk.left", far, about(now.left()));
  }

  private String finished(BulkModel model, BulkProgress now) {
    int leftOut = model.rows().size() - now.total();
    int notTried = now.total() - now.tried();
    String done = texts.get("act.bulk.done." + model.kind().word(), now.done(), now.total());
    return now.failed() + now.unknown() + notTried + leftOut == 0
        ? done
        : texts.get("act.bulk.doneBut", done, now.failed(), now.unknown(), notTried, leftOut);
  }

  /** What becomes or became of one. */
  String row(BulkModel model, BulkRow row) {
    return switch (row.state()) {
      case BulkRow.State.Waiting w ->
          model.progressProperty().get().phase() == BulkProgress.Phase.PLANNING
              ? texts.get("act.bulk.row.planned." + model.kind().word())
              : texts.get("act.bulk.row.waiting");
      case BulkRow.State.LeftOut(var why) -> texts.get("act.bulk.row.leftOut", why);
      case BulkRow.State.UnderWay u -> texts.get("act.bulk.row.underWay");
      case BulkRow.State.NotTried n -> texts.get("act.bulk.row.notTried");
      case BulkRow.State.Ended(var outcome) -> ended(model, row, outcome);
    };
  }

  private String ended(BulkModel model, BulkRow row, Outcome outcome) {
    if (outcome instanceof Outcome.Done(var now, boolean isWritten)) {
      String done = texts.get("act.bulk.row.done." + model.kind().word());
      return isWritten ? done : texts.get("act.bulk.row.notWritten", done);
    }
    return words.said(model.deed(), row.inquiry(), outcome).sentence();
  }

  /** A line for each: inquiry ID, reference ID, result, for a table. */
  String result(BulkModel model) {
    return model.rows().stream()
        .map(row ->
            String.join(
                "\t",
                row.inquiry().id().value(),
                plain(row.inquiry().referenceId()),
                plain(row(model, row))))
        .collect(Collectors.joining("\n", texts.get("act.bulk.result.head") + "\n", "\n"));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ");
  }

  private String about(Duration left) {
    return left.compareTo(Duration.ofMinutes(1)) < 0
        ? texts.get("act.bulk.seconds", Math.max(1, left.toSeconds()))
        : parts.times().countdown(left);
  }

  private String in(Instant until) {
    return texts.get(
        "act.bulk.until",
        Math.max(1, Duration.between(parts.clock().instant(), until).plusMillis(999).toSeconds()));
  }
}
