package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.LedgerLine;
import java.time.Instant;
import java.util.List;

/** When a link left this computer. */
public final class Handovers {
  private Handovers() {}

  public static List<Instant> times(List<LedgerLine> ledger) {
    return ledger.stream().filter(Handovers::isOne).map(LedgerLine::at).toList();
  }

  private static boolean isOne(LedgerLine line) {
    return switch (line.act()) {
      case CREATED,
          CREATED_ALL_THE_SAME,
          PLAIN_LINK,
          ONE_TIME_LINK,
          MESSAGE,
          REMINDER,
          APOLOGY,
          REPLACEMENT ->
          true;
      case RESUMED,
          SHOWN_AT_DESK,
          REVOKED,
          EXPIRED,
          APPROVED,
          DECLINED,
          MARKED_FOR_REVIEW,
          TAGS_CHANGED,
          NOTE_CHANGED,
          PRINTED,
          REDACTED ->
          false;
    };
  }
}
