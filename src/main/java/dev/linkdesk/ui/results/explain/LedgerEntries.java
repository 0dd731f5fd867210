package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.Optional;

/** What was done from this computer. */
final class LedgerEntries {
  /** Our clock may be off against Persona's by as much, and the answer takes its time. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private final Texts texts;

  LedgerEntries(Texts texts) {
    this.texts = texts;
  }

  /** Empty for the creation: Persona tells of it itself, and by whom. */
  Optional<Timeline.Telling> of(LedgerLine line) {
    if (line.act() == LedgerLine.Act.CREATED) {
      return Optional.empty();
    }
    Timeline.Entry entry =
        new Timeline.Entry(what(line.act()), about(line), line.at(), Timeline.GREY, false);
    return Optional.of(new Timeline.Telling(topic(line.act()), CLOCKS_DIFFER, entry));
  }

  private String about(LedgerLine line) {
    String note = line.note();
    return note == null || note.isBlank()
        ? texts.get("results.times.by", line.by())
        : texts.get("results.ledger.byWith", line.by(), note);
  }

  /** What Persona tells too is told once; of the rest each line stands for itself. */
  private static String topic(LedgerLine.Act act) {
    return switch (act) {
      case EXPIRED -> "expired";
      case APPROVED -> "approved";
      case DECLINED -> "declined";
      case MARKED_FOR_REVIEW -> "review";
      case REDACTED -> "redacted";
      case TAGS_CHANGED -> "tags";
      case CREATED,
          CREATED_ALL_THE_SAME,
          PLAIN_LINK,
          ONE_TIME_LINK,
          RESUMED,
          MESSAGE,
          REMINDER,
          APOLOGY,
          SHOWN_AT_DESK,
          REVOKED,
          REPLACEMENT,
          NOTE_CHANGED,
          PRINTED ->
          "";
    };
  }

  private String what(LedgerLine.Act act) {
    return switch (act) {
      case CREATED -> texts.get("results.times.created");
      case CREATED_ALL_THE_SAME -> texts.get("results.ledger.allTheSame");
      case PLAIN_LINK -> texts.get("results.ledger.plainLink");
      case ONE_TIME_LINK -> texts.get("results.ledger.oneTimeLink");
      case RESUMED -> texts.get("results.ledger.resumed");
      case MESSAGE -> texts.get("results.ledger.message");
      case REMINDER -> texts.get("results.ledger.reminder");
      case APOLOGY -> texts.get("results.ledger.apology");
      case SHOWN_AT_DESK -> texts.get("results.ledger.desk");
      case REVOKED -> texts.get("results.ledger.revoked");
      case REPLACEMENT -> texts.get("results.ledger.replacement");
      case EXPIRED -> texts.get("results.ledger.expired");
      case APPROVED -> texts.get("results.ledger.approved");
      case DECLINED -> texts.get("results.ledger.declined");
      case MARKED_FOR_REVIEW -> texts.get("results.ledger.review");
      case TAGS_CHANGED -> texts.get("results.ledger.tags");
      case NOTE_CHANGED -> texts.get("results.ledger.note");
      case PRINTED -> texts.get("results.ledger.printed");
      case REDACTED -> texts.get("results.ledger.redacted");
    };
  }
}
