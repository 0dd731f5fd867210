package dev.linkdesk.export;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inquiries as a table. Its first column always names the environment, so that a line of test data
 * shows as such wherever it ends up, and the rest stays a plain table.
 */
public final class InquiryTable {
  /**
   * What the cells say beyond the inquiries themselves; asked on the thread that writes.
   *
   * @param zone of all times, which are written in ISO 8601, to the second, with their offset
   * @param template the name of a template by its id
   * @param opened whether the link was opened, in words; empty when not known
   */
  public record Facts(
      Environment environment,
      ZoneId zone,
      UnaryOperator<String> template,
      Function<Inquiry, String> opened) {}

  /**
   * What the columns are called.
   *
   * @param environment the first one
   */
  public record Headings(String environment, Function<ExportColumn, String> column) {}

  private final List<ExportColumn> columns;
  private final Facts facts;

  private InquiryTable(List<ExportColumn> columns, Facts facts) {
    this.columns = List.copyOf(columns);
    this.facts = facts;
  }

  /**
   * The table; its lines are made while it is written.
   *
   * @param inquiries not changed while the table is in use
   */
  public static Table of(
      String name,
      List<Inquiry> inquiries,
      List<ExportColumn> columns,
      Facts facts,
      Headings headings) {
    InquiryTable table = new InquiryTable(columns, facts);
    List<String> heading = new ArrayList<>();
    heading.add(headings.environment());
    columns.forEach(column -> heading.add(headings.column().apply(column)));
    return new Table(
        name, heading, inquiries.size(), () -> inquiries.stream().map(table::line).iterator());
  }

  private List<String> line(Inquiry inquiry) {
    List<String> cells = new ArrayList<>(columns.size() + 1);
    cells.add(facts.environment().word());
    for (ExportColumn column : columns) {
      cells.add(cell(column, inquiry));
    }
    return cells;
  }

  private String cell(ExportColumn column, Inquiry inquiry) {
    Timestamps at = inquiry.times();
    return switch (column) {
      case STATUS -> inquiry.status().value();
      case OPENED -> facts.opened().apply(inquiry);
      case REFERENCE_ID -> orEmpty(inquiry.referenceId());
      case INQUIRY_ID -> inquiry.id().value();
      case ACCOUNT_ID -> orEmpty(inquiry.accountId());
      case TEMPLATE -> template(inquiry.templateId());
      case CREATED -> time(at.created());
      case UPDATED -> time(at.updated());
      case STARTED -> time(at.started());
      case COMPLETED -> time(at.completed());
      case DECIDED -> time(at.decisioned());
      case EXPIRES -> time(at.expires());
      case CREATED_BY -> orEmpty(inquiry.creator());
      case TAGS -> String.join(", ", inquiry.tags());
      case VERIFICATIONS -> orEmpty(inquiry.verifications());
      case FIRST_NAME -> orEmpty(inquiry.field("name_first").orElse(null));
      case LAST_NAME -> orEmpty(inquiry.field("name_last").orElse(null));
    };
  }

  private String template(@Nullable String id) {
    return id == null ? "" : facts.template().apply(id);
  }

  private String time(@Nullable Instant at) {
    return at == null
        ? ""
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            at.truncatedTo(ChronoUnit.SECONDS).atZone(facts.zone()));
  }

  private static String orEmpty(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
