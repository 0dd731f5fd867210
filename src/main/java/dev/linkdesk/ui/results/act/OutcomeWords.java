package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What is said of deeds and of what came of them. */
final class OutcomeWords {
  private final Texts texts;
  private final FailureReports reports;

  OutcomeWords(Texts texts, FailureReports reports) {
    this.texts = texts;
    this.reports = reports;
  }

  /** Whom it is about, without a name: the reference ID, else the inquiry's. */
  static String who(Inquiry inquiry) {
    String reference = inquiry.referenceId();
    return reference == null || reference.isBlank() ? inquiry.id().value() : reference;
  }

  /** While it is under way: "Approving usr_1 …". */
  String busy(Deed deed, Inquiry inquiry) {
    return texts.get("act.busy." + deed.word(), who(inquiry));
  }

  /** Against a decision while another one about the same inquiry is on its way. */
  Said held() {
    return Said.notDone(Notice.Kind.WARNING, texts.get("act.why.held"));
  }

  /** The sentence about an outcome, with the report of a failure. */
  Said said(Deed deed, Inquiry before, Outcome outcome) {
    String who = who(before);
    return switch (outcome) {
      case Outcome.Done(var now, var written) -> {
        String done = texts.get("act.done." + deed.word(), who);
        yield written
            ? Said.done(Notice.Kind.INFO, done)
            : Said.done(Notice.Kind.WARNING, texts.get("act.done.notWritten", done));
      }
      case Outcome.Moved(var now) ->
          Said.notDone(Notice.Kind.WARNING, texts.get("act.notDone.moved", who, state(now)));
      case Outcome.NotDone(var why, var now) ->
          Said.notDone(Notice.Kind.DANGER, notDone(who, why, now)).with(reports.way(why));
      case Outcome.Unknown(var why, var now) ->
          Said.notDone(Notice.Kind.WARNING, unknown(who, why, now)).with(reports.way(why));
    };
  }

  /** How it is now, in a word. */
  String state(Inquiry inquiry) {
    return inquiry.isRedacted()
        ? texts.get("act.state.redacted")
        : StatusLook.word(inquiry.status(), texts);
  }

  private String notDone(String who, Failure why, @Nullable Inquiry now) {
    if (why instanceof Failure.Unavailable trouble && now != null) {
      return quoted(texts.get("act.notDone.trouble", trouble.httpStatus(), who, state(now)), why);
    }
    return now == null
        ? reports.sentence(why)
        : texts.get("act.notDone.now", reports.sentence(why), who, state(now));
  }

  private String unknown(String who, Failure why, @Nullable Inquiry now) {
    return quoted(
        now == null
            ? texts.get("act.unknown.notRead", who)
            : texts.get("act.unknown.notSeen", who, state(now)),
        why);
  }

  private String quoted(String sentence, Failure why) {
    return why.requestId()
        .map(id -> texts.get("act.notDone.quoted", sentence, id))
        .orElse(sentence);
  }
}
