package dev.linkdesk.ui.export;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Paper;
import dev.linkdesk.ui.shared.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;

/** Prints one page about what is shown. */
final class SummaryPrinting {
  private final ExportParts parts;
  private final Paper paper;
  private final Consumer<Said> tell;

  SummaryPrinting(ExportParts parts, Paper paper, Consumer<Said> tell) {
    this.parts = parts;
    this.paper = paper;
    this.tell = tell;
  }

  /** Asks how, and prints; nothing is said when the person wants no paper. */
  void printView(Window owner) {
    print(owner, ExportParts.held(parts.shown().get()), false);
  }

  /** The same for the first inquiry that is selected. */
  void printInquiry(Window owner) {
    print(owner, ExportParts.held(parts.chosen().get()).subList(0, 1), true);
  }

  private void print(Window owner, List<Inquiry> inquiries, boolean isOne) {
    SummaryWords words = words(inquiries);
    Optional<Paper.Errand> errand = paper.ask(owner);
    if (errand.isEmpty()) {
      tell.accept(notDone("export.print.noPrinter"));
    } else if (errand.get().isWanted()) {
      parts
          .background()
          .run(
              () -> isOne ? words.ofOne(inquiries.getFirst()) : words.ofView(inquiries),
              summary -> print(errand.get(), new SummarySheet(summary, parts.texts())),
              failure -> tell.accept(Said.failed(failure, parts.reports())));
    }
  }

  private void print(Paper.Errand errand, SummarySheet sheet) {
    sheet.settle();
    parts
        .background()
        .run(
            () -> errand.print(sheet),
            isPrinted ->
                tell.accept(
                    isPrinted
                        ? Said.done(Notice.Kind.INFO, parts.texts().get("export.print.printed"))
                        : notDone("export.print.notPrinted")),
            failure -> tell.accept(notDone("export.print.notPrinted")));
  }

  private SummaryWords words(List<Inquiry> inquiries) {
    Map<String, String> names = new HashMap<>();
    for (Inquiry inquiry : inquiries) {
      String id = inquiry.templateId();
      if (id != null) {
        names.computeIfAbsent(id, parts.templateName());
      }
    }
    String view = parts.view().get();
    return new SummaryWords(
        parts,
        parts.unfinished().getAsBoolean() ? parts.texts().get("export.sheet.read", view) : view,
        id -> names.getOrDefault(id, id),
        parts.opened().get());
  }

  private Said notDone(String key) {
    return Said.notDone(Notice.Kind.WARNING, parts.texts().get(key));
  }
}
