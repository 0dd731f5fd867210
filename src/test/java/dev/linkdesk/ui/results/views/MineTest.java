package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.MemoryLedger;
import org.junit.jupiter.api.Test;

final class MineTest {
  private final MemoryLedger ledger = new MemoryLedger();
  private final InlineBackground background = new InlineBackground();

  private void write(LedgerLine.Act act, String id) {
    ledger.add(line(act, id));
  }

  private static LedgerLine line(LedgerLine.Act act, String id) {
    return new LedgerLine(Listed.NOW, "dana", act, new InquiryId(id), null, null);
  }

  private Mine mine() {
    return new Mine(ledger, background);
  }

  @Test
  void whatTheLedgerSaysWasMadeIsMine() {
    write(LedgerLine.Act.CREATED, "inq_1");
    write(LedgerLine.Act.CREATED_ALL_THE_SAME, "inq_2");
    write(LedgerLine.Act.REPLACEMENT, "inq_3");
    write(LedgerLine.Act.MESSAGE, "inq_4");
    Mine mine = mine();
    assertTrue(mine.test(new InquiryId("inq_1")));
    assertTrue(mine.test(new InquiryId("inq_2")));
    assertTrue(mine.test(new InquiryId("inq_3")));
    assertFalse(mine.test(new InquiryId("inq_4")));
  }

  @Test
  void whatIsMadeInThisRunBecomesMineWhenItIsWrittenDown() {
    Mine mine = mine();
    long before = mine.revisionProperty().get();
    mine.written(line(LedgerLine.Act.CREATED, "inq_0"));
    mine.written(line(LedgerLine.Act.MESSAGE, "inq_1"));
    assertTrue(mine.test(new InquiryId("inq_0")));
    assertFalse(mine.test(new InquiryId("inq_1")));
    assertEquals(before + 1, mine.revisionProperty().get());
  }

  @Test
  void aLedgerThatCannotBeReadLeavesNothingMine() {
    write(LedgerLine.Act.CREATED, "inq_1");
    ledger.unreadable = true;
    assertFalse(mine().test(new InquiryId("inq_1")));
  }

  @Test
  void nothingIsTakenOnceClosed() {
    background.hold();
    write(LedgerLine.Act.CREATED, "inq_1");
    Mine mine = mine();
    mine.close();
    background.release();
    assertFalse(mine.test(new InquiryId("inq_1")));
  }
}
