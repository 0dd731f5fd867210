package dev.linkdesk.ui.export;

import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says on one page what inquiries are about, without personal columns. On any thread. */
final class SummaryWords {
  /** What fits on a page below the numbers. */
  static final int MOST_LINES = 25;

  private static final List<ExportColumn> IN_A_LINE =
      List.of(
          ExportColumn.STATUS,
          ExportColumn.REFERENCE_ID,
          ExportColumn.TEMPLATE,
          ExportColumn.CREATED,
          ExportColumn.UPDATED,
          ExportColumn.CREATED_BY);

  private final ExportParts parts;
  private final Texts texts;
  private final String view;
  private final UnaryOperator<String> template;
  private final Function<Inquiry, String> opened;
  private final DateTimeFormatter moment;
  private final ColumnNames names;

  SummaryWords(
      ExportParts parts,
      String view,
      UnaryOperator<String> template,
      Function<Inquiry, String> opened) {
    this.parts = parts;
    this.view = view;
    this.template = template;
    this.opened = opened;
    texts = parts.texts();
    names = new ColumnNames(texts);
    moment =
        DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", texts.locale()).withZone(parts.zone());
  }

  Summary ofView(List<Inquiry> inquiries) {
    List<Inquiry> first = inquiries.stream().limit(MOST_LINES).toList();
    int left = inquiries.size() - first.size();
    return new Summary(
        texts.get("export.sheet.title", view),
        mark(),
        printed(),
        statuses(inquiries),
        parts.figures().apply(inquiries),
        texts.get(left > 0 ? "export.sheet.first" : "export.sheet.all", first.size()),
        IN_A_LINE.stream().map(names::of).toList(),
        first.stream().map(this::line).toList(),
        left > 0 ? texts.get("export.sheet.more", left) : "",
        footnote());
  }

  /** One inquiry: a line for each thing known of it. */
  Summary ofOne(Inquiry inquiry) {
    return new Summary(
        texts.get(
            "export.sheet.one",
            Objects.requireNonNullElse(inquiry.referenceId(), inquiry.id().value())),
        mark(),
        printed(),
        List.of(),
        List.of(),
        "",
        List.of(),
        Stream.of(ExportColumn.values())
            .filter(column -> !column.isPersonal())
            .map(column -> List.of(names.of(column), cell(column, inquiry)))
            .toList(),
        "",
        footnote());
  }

  private List<String> line(Inquiry inquiry) {
    return IN_A_LINE.stream().map(column -> cell(column, inquiry)).toList();
  }

  private String cell(ExportColumn column, Inquiry inquiry) {
    Timestamps at = inquiry.times();
    return switch (column) {
      case STATUS -> StatusLook.word(inquiry.status(), texts);
      case OPENED -> orNothing(opened.apply(inquiry));
      case REFERENCE_ID -> orNothing(inquiry.referenceId());
      case INQUIRY_ID -> inquiry.id().value();
      case ACCOUNT_ID -> orNothing(inquiry.accountId());
      case TEMPLATE -> {
        String id = inquiry.templateId();
        yield orNothing(id == null ? null : template.apply(id));
      }
      case CREATED -> time(at.created());
      case UPDATED -> time(at.updated());
      case STARTED -> time(at.started());
      case COMPLETED -> time(at.completed());
      case DECIDED -> time(at.decisioned());
      case EXPIRES -> time(at.expires());
      case CREATED_BY -> orNothing(inquiry.creator());
      case TAGS -> orNothing(String.join(", ", inquiry.tags()));
      case VERIFICATIONS -> orNothing(inquiry.verifications());
      case FIRST_NAME, LAST_NAME -> throw new IllegalArgumentException(column + " is personal");
    };
  }

  private List<Figure> statuses(List<Inquiry> inquiries) {
    Map<InquiryStatus, Long> counts =
        inquiries.stream().collect(Collectors.groupingBy(Inquiry::status, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<InquiryStatus, Long> entry) -> place(entry.getKey()))
                .thenComparing(entry -> entry.getKey().value()))
        .map(entry ->
            new Figure(
                StatusLook.word(entry.getKey(), texts),
                texts.get("export.sheet.number", entry.getValue()),
                ""))
        .toList();
  }

  /** In the order of the life cycle, words new to us at the end. */
  private static int place(InquiryStatus status) {
    int at = InquiryStatus.KNOWN.indexOf(status);
    return at < 0 ? InquiryStatus.KNOWN.size() : at;
  }

  private String mark() {
    Environment environment = parts.environment();
    return environment == Environment.PRODUCTION
        ? ""
        : texts.get("shared.mark." + environment.word());
  }

  private String printed() {
    Instant now = parts.clock().instant();
    return texts.get(
        "export.sheet.printed", new RelativeTimes(texts, parts.zone()).whole(now), parts.person());
  }

  private String footnote() {
    ZoneId zone = parts.zone();
    return texts.get("export.sheet.times", zone.getId());
  }

  private String time(@Nullable Instant at) {
    return at == null ? orNothing(null) : moment.format(at);
  }

  private String orNothing(@Nullable Object value) {
    String said = Objects.toString(value, "");
    return said.isBlank() ? texts.get("export.sheet.nothing") : said;
  }
}
