package dev.linkdesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a table tells of inquiries. */
class InquiryTableTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final Inquiry MINA =
      AnInquiry.of("inq_1", InquiryStatus.NEEDS_REVIEW)
          .reference("0042")
          .template("itmpl_1")
          .account("act_1")
          .creator("dana@acme.example")
          .note("Came by phone")
          .tags("vip", "branch-12")
          .text("name-first", "Mina")
          .text("nameLast", "no")
          .created(Instant.parse("2026-10-25T00:30:00Z"))
          .updated(Instant.parse("2026-10-25T01:30:00.250Z"))
          .started(Instant.parse("2026-07-01T10:00:00Z"))
          .expires(Instant.parse("2026-12-31T23:30:00Z"))
          .sessions(2)
          .verifications(3)
          .build();

  private static List<List<String>> lines(Environment environment, ExportColumn... columns) {
    Table table = table(environment, List.of(MINA), columns);
    return StreamSupport.stream(table.lines().spliterator(), false).toList();
  }

  private static Table table(
      Environment environment, List<Inquiry> inquiries, ExportColumn... columns) {
    return InquiryTable.of(
        "Inquiries",
        inquiries,
        Arrays.asList(columns),
        new InquiryTable.Facts(
            environment, BERLIN, id -> id + "!", inquiry -> "by " + inquiry.sessions()),
        new InquiryTable.Headings("Where", column -> column.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theFirstColumnAlwaysNamesTheEnvironment() {
    assertEquals(
        List.of("Where", "status"),
        table(Environment.DEMO, List.of(), ExportColumn.STATUS).heading());
    assertEquals(List.of(List.of("demo")), lines(Environment.DEMO));
    assertEquals(List.of(List.of("production")), lines(Environment.PRODUCTION));
  }

  @Test
  void cellsSayWhatTheInquirySays() {
    assertEquals(
        List.of(
            "sandbox",
            "needs_review",
            "by 2",
            "0042",
            "inq_1",
            "act_1",
            "itmpl_1!",
            "dana@acme.example",
            "vip, branch-12",
            "3",
            "Mina",
            ""),
        lines(
                Environment.SANDBOX,
                ExportColumn.STATUS,
                ExportColumn.OPENED,
                ExportColumn.REFERENCE_ID,
                ExportColumn.INQUIRY_ID,
                ExportColumn.ACCOUNT_ID,
                ExportColumn.TEMPLATE,
                ExportColumn.CREATED_BY,
                ExportColumn.TAGS,
                ExportColumn.VERIFICATIONS,
                ExportColumn.FIRST_NAME,
                ExportColumn.LAST_NAME)
            .getFirst());
  }

  @Test
  void timesCarryTheOffsetThatHeldThen() {
    assertEquals(
        List.of(
            "demo",
            "2026-10-25T02:30:00+02:00",
            "2026-10-25T02:30:00+01:00",
            "2026-07-01T12:00:00+02:00",
            "2027-01-01T00:30:00+01:00",
            ""),
        lines(
                Environment.DEMO,
                ExportColumn.CREATED,
                ExportColumn.UPDATED,
                ExportColumn.STARTED,
                ExportColumn.EXPIRES,
                ExportColumn.COMPLETED)
            .getFirst());
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    Inquiry bare = Inquiry.known(new InquiryId("inq_2"), new InquiryStatus("brand_new"));
    Table table = table(Environment.DEMO, List.of(bare), ExportColumn.values());
    List<String> cells = new ArrayList<>(table.lines().iterator().next());
    cells.removeIf(String::isEmpty);
    assertEquals(List.of("demo", "brand_new", "by null", "inq_2"), cells);
  }

  @Test
  void aTablesTextTellsNothingPersonal() {
    String said = table(Environment.DEMO, List.of(MINA), ExportColumn.values()).toString();
    assertFalse(said.contains("Mina"), said);
  }
}
