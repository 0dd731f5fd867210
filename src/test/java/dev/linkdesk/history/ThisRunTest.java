package dev.linkdesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.LedgerLine.Act;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a workspace remembers that keeps nothing. */
class ThisRunTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final InquiryId ONE = new InquiryId("inq_One");
  private static final InquiryId TWO = new InquiryId("inq_Two");

  @Test
  void theLedgerTellsWhatWasDoneAndWhenLast() {
    Ledger ledger = new ThisRunLedger();
    LedgerLine first = line(NOON, Act.REMINDER, ONE);
    LedgerLine earlier = line(NOON.minusSeconds(5), Act.REMINDER, ONE);
    List.of(first, line(NOON, Act.MESSAGE, TWO), earlier).forEach(ledger::add);

    assertEquals(List.of(first, earlier), ledger.of(ONE));
    assertEquals(List.of(), ledger.of(new InquiryId("inq_Three")));
    assertEquals(Map.of(ONE, NOON), ledger.last(Act.REMINDER));
    assertEquals(Map.of(TWO, NOON), ledger.last(Act.MESSAGE));
    assertEquals(Map.of(), ledger.last(Act.APOLOGY));
    assertTrue(ledger.isOfThisRunAlone());
  }

  @Test
  void aDraftIsKeptUntilItIsForgotten() {
    Drafts drafts = new ThisRunDrafts();
    Map<String, String> typed = new LinkedHashMap<>(Map.of("reference", "usr_1"));
    drafts.keep("create", typed);
    typed.put("reference", "typed on");
    assertEquals(Optional.of(Map.of("reference", "usr_1")), drafts.kept("create"));

    drafts.keep("create", Map.of());
    assertEquals(Optional.empty(), drafts.kept("create"));
  }

  @Test
  void theLastLanguageChosenCounts() {
    FlowLanguages languages = new ThisRunLanguages();
    languages.keep(ONE, "fr");
    languages.keep(ONE, "de");
    assertEquals(Optional.of("de"), languages.of(ONE));
    assertEquals(Optional.empty(), languages.of(TWO));
  }

  private static LedgerLine line(Instant at, Act act, InquiryId inquiry) {
    return new LedgerLine(at, "sam", act, inquiry, null, null);
  }
}
