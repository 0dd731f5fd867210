package dev.linkdesk.ui.export;

import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.ui.shared.Texts;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What columns are called. */
final class ColumnNames {
  private final Texts texts;

  ColumnNames(Texts texts) {
    this.texts = texts;
  }

  String of(ExportColumn column) {
    return texts.get("export.column." + column.name().toLowerCase(Locale.ROOT));
  }

  /** What it counts, where its name alone could be taken for something else. */
  Optional<String> tip(ExportColumn column) {
    return column == ExportColumn.VERIFICATIONS
        ? Optional.of(texts.get("shared.verifications.tip"))
        : Optional.empty();
  }

  /** With the zone where there is one: "Created (Europe/Berlin)". */
  String heading(ExportColumn column, ZoneId zone) {
    return column.isTime()
        ? texts.get("export.heading.time", of(column), zone.getId())
        : of(column);
  }
}
