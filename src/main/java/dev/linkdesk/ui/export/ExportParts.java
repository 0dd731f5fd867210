package dev.linkdesk.ui.export;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What exporting and printing work with. All is asked on the FX thread.
 *
 * @param zone of all times
 * @param person who works here, for the printed page
 * @param view the name of the view shown
 * @param unfinished whether Persona may have more rows of that view than were read so far
 * @param shown the rows of that view, in their order
 * @param chosen the selected rows, in their order
 * @param templateName by its id
 * @param opened whether the link of an inquiry was opened, in words or empty; the function that it
 *     gives is used on another thread
 * @param figures the numbers of inquiries; used on another thread
 */
public record ExportParts(
    Texts texts,
    Environment environment,
    ZoneId zone,
    InstantSource clock,
    Background background,
    Ticker ticker,
    Choices choices,
    FailureReports reports,
    String person,
    Supplier<String> view,
    BooleanSupplier unfinished,
    Supplier<List<InquiryRow>> shown,
    Supplier<List<InquiryRow>> chosen,
    UnaryOperator<String> templateName,
    Supplier<Function<Inquiry, String>> opened,
    Function<List<Inquiry>, List<Figure>> figures) {

  /** What the rows hold now; not changed by answers that come later. */
  static List<Inquiry> held(List<InquiryRow> rows) {
    return rows.stream().map(InquiryRow::inquiry).toList();
  }
}
