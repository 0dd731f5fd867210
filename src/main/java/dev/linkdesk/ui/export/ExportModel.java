package dev.linkdesk.ui.export;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.export.InquiryTable;
import dev.linkdesk.export.Progress;
import dev.linkdesk.export.Table;
import dev.linkdesk.export.TableFormat;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WholeFile;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One export: which rows, which columns, which kind of file, and how far it is. The rows are those
 * that were there when it was made. Lives on the FX thread.
 */
final class ExportModel {
  private static final Duration GLANCE = Duration.ofMillis(100);

  /** Puts a file in its place; waits for the disk. */
  @FunctionalInterface
  interface Disk {
    void write(SaveAs.Place place, WholeFile.Content content) throws IOException;
  }

  private static final class Stopped extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final ExportParts parts;
  private final Texts texts;
  private final Disk disk;
  private final List<Inquiry> shown;
  private final List<Inquiry> chosen;
  private final boolean isUnfinished;
  private final ChosenColumns columns;
  private final ObjectProperty<ExportScope> scope;
  private final ObjectProperty<TableFormat> format;
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper(this, "gap", "");
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new ExportState.Choosing(null));
  private AtomicBoolean isStopped = new AtomicBoolean();
  private Ticker.@Nullable Tick nextGlance;
  private Background.Running counting = () -> {};

  ExportModel(ExportParts parts, Disk disk) {
    this.parts = parts;
    this.disk = disk;
    texts = parts.texts();
    shown = ExportParts.held(parts.shown().get());
    chosen = ExportParts.held(parts.chosen().get());
    isUnfinished = parts.unfinished().getAsBoolean();
    columns = new ChosenColumns(parts.choices());
    scope =
        new SimpleObjectProperty<>(
            this, "scope", chosen.size() > 1 ? ExportScope.SELECTION : ExportScope.VIEW);
    format = new SimpleObjectProperty<>(this, "format", columns.format());
    scope.subscribe(now -> check());
    format.subscribe(now -> check());
    columns.properties().forEach(each -> each.subscribe(now -> check()));
    scope.subscribe((was, is) -> countUnasked());
    column(ExportColumn.OPENED).subscribe(now -> countUnasked());
  }

  ObjectProperty<ExportScope> scopeProperty() {
    return scope;
  }

  ObjectProperty<TableFormat> formatProperty() {
    return format;
  }

  /** Whether a column is wanted. */
  BooleanProperty column(ExportColumn column) {
    return columns.property(column);
  }

  /** Why nothing can be written, in a sentence; empty when it can. */
  ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Which cells stay empty although something could be found out, in a sentence; or empty. */
  ReadOnlyStringProperty gapProperty() {
    return gap.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ExportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  int count(ExportScope of) {
    return rows(of).size();
  }

  /** Whether Persona may have more rows of the view than those that are here. */
  boolean isUnfinished() {
    return isUnfinished;
  }

  Environment environment() {
    return parts.environment();
  }

  /** A name for the file that names nobody, without its ending. */
  String suggestedName() {
    LocalDate today = LocalDate.ofInstant(parts.clock().instant(), parts.zone());
    return parts.environment() == Environment.PRODUCTION
        ? "linkdesk-inquiries-" + today
        : "linkdesk-" + parts.environment().word() + "-inquiries-" + today;
  }

  /** Writes what is chosen; does nothing while that is under way or cannot be. */
  void write(SaveAs.Place place) {
    if (state.get().isBusy() || !obstacle.get().isEmpty()) {
      return;
    }
    columns.remember(format.get());
    Table table = table();
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicInteger written = new AtomicInteger();
    isStopped = stopped;
    TableFormat kind = format.get();
    boolean isPersonal = columns.arePersonal();
    state.set(new ExportState.Writing(0, table.size(), false));
    glance(written, table.size());
    parts
        .background()
        .run(
            () ->
                written(
                    place,
                    table,
                    kind,
                    isPersonal,
                    lines -> {
                      written.set(lines);
                      if (stopped.get()) {
                        throw new Stopped();
                      }
                    }),
            state::set,
            failure -> state.set(new ExportState.Choosing(Said.failed(failure, parts.reports()))));
  }

  /** Asks what is under way to end. */
  void stop() {
    if (state.get() instanceof ExportState.Writing(int done, int all, boolean stopping)) {
      isStopped.set(true);
      state.set(new ExportState.Writing(done, all, true));
    }
  }

  /** Ends what is under way, whether or not its outcome will ever come back. */
  void close() {
    isStopped.set(true);
    if (nextGlance != null) {
      nextGlance.cancel();
    }
  }

  /** Writes, and tells how that ended; waits for the disk. */
  private ExportState written(
      SaveAs.Place place, Table table, TableFormat kind, boolean isPersonal, Progress progress) {
    AtomicInteger cut = new AtomicInteger();
    try {
      disk.write(place, out -> cut.set(kind.write(table, out, progress)));
    } catch (IOException trouble) {
      return new ExportState.Choosing(notSaved(place, trouble));
    }
    return new ExportState.Saved(saved(place, table.size(), cut.get(), isPersonal));
  }

  /** Looks from time to time how far the writing is. */
  private void glance(AtomicInteger written, int all) {
    nextGlance =
        parts
            .ticker()
            .after(
                GLANCE,
                () -> {
                  if (state.get() instanceof ExportState.Writing writing) {
                    state.set(new ExportState.Writing(written.get(), all, writing.isStopping()));
                    glance(written, all);
                  }
                });
  }

  private Table table() {
    ZoneId zone = parts.zone();
    List<Inquiry> rows = rows(scope.get());
    Map<String, String> names = templateNames(rows);
    return InquiryTable.of(
        texts.get("export.sheet." + environment().word()),
        rows,
        columns.wanted(),
        new InquiryTable.Facts(
            environment(), zone, id -> names.getOrDefault(id, id), parts.opened().get()),
        new InquiryTable.Headings(
            texts.get("export.heading.environment"),
            column -> new ColumnNames(texts).heading(column, zone)));
  }

  /** The catalogue lives on the FX thread, so its names are taken along. */
  private Map<String, String> templateNames(List<Inquiry> rows) {
    Map<String, String> names = new HashMap<>();
    for (Inquiry inquiry : rows) {
      String id = inquiry.templateId();
      if (id != null) {
        names.computeIfAbsent(id, parts.templateName());
      }
    }
    return names;
  }

  private List<Inquiry> rows(ExportScope of) {
    return switch (of) {
      case VIEW -> shown;
      case SELECTION -> chosen;
    };
  }

  private void check() {
    int rows = count(scope.get());
    int most = format.get().mostLines();
    if (rows == 0) {
      obstacle.set(texts.get("export.obstacle.noRows"));
    } else if (columns.wanted().isEmpty()) {
      obstacle.set(texts.get("export.obstacle.noColumns"));
    } else if (rows > most) {
      obstacle.set(texts.get("export.obstacle.tooMany", most, rows));
    } else {
      obstacle.set("");
    }
  }

  private void countUnasked() {
    counting.cancel();
    if (!column(ExportColumn.OPENED).get()) {
      gap.set("");
      return;
    }
    List<Inquiry> rows = rows(scope.get());
    Function<Inquiry, String> opened = parts.opened().get();
    counting =
        parts
            .background()
            .run(
                () -> rows.stream().filter(row -> opened.apply(row).isEmpty()).count(),
                unasked -> gap.set(gap(unasked, rows.size())),
                failure -> gap.set(""));
  }

  private String gap(long unasked, int rows) {
    return unasked == 0 ? "" : texts.get("export.dialog.unasked", unasked, rows);
  }

  private Said notSaved(SaveAs.Place place, IOException trouble) {
    return trouble instanceof Stopped
        ? Said.notDone(Notice.Kind.INFO, texts.get("export.stopped"))
        : new FileTroubles(texts).said(place, trouble);
  }

  private Said saved(SaveAs.Place place, int rows, int cut, boolean isPersonal) {
    String sentence = texts.get("export.saved", rows, place.name());
    if (cut > 0) {
      sentence = texts.get("export.saved.and", sentence, texts.get("export.saved.cut", cut));
    }
    if (isPersonal) {
      sentence = texts.get("export.saved.and", sentence, texts.get("export.saved.personal"));
    }
    return Said.done(cut > 0 || isPersonal ? Notice.Kind.WARNING : Notice.Kind.INFO, sentence);
  }
}
