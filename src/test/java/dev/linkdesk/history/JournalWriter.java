package dev.linkdesk.history;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.Journal.Entry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A program that keeps intentions without end, each with a line in the ledger and in a draft, and
 * says each key after all was kept; every third it settles, and says so before.
 */
final class JournalWriter {
  static final InquiryId INQUIRY = new InquiryId("inq_Crash");

  private JournalWriter() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (History history = History.at(Path.of(args[0]), new byte[32])) {
      Journal journal = history.journal();
      for (int i = 0; ; i++) {
        SubmissionKey key = SubmissionKey.fresh();
        NewInquiry content =
            new NewInquiry(
                "itmpl_Test",
                key.value(),
                Map.of("i", i),
                List.of(),
                "n".repeat(i % 5_000),
                null,
                null);
        journal.open(new Entry(key, content, Instant.now()));
        history
            .ledger()
            .add(
                new LedgerLine(
                    Instant.now(), "sam", LedgerLine.Act.CREATED, INQUIRY, null, key.value()));
        history.drafts().keep("create", Map.of("reference", key.value()));
        out.println("kept " + key.value());
        if (i % 3 == 0) {
          out.println("settling " + key.value());
          journal.settle(key);
        }
      }
    }
  }
}
