package dev.linkdesk.ui.export;

import dev.linkdesk.export.ExportColumn;
import dev.linkdesk.ui.shared.Texts;
import java.time.ZoneId;
import java.util.Locale;

/** What columns are called. */
final class ColumnNames {
  private final Texts texts;

  ColumnNames(Texts texts) {
    this.texts = texts;
  }

  String of(ExportColumn column) {
    return texts.get("export.column." + column.name().toLowerCase(Locale.ROOT));
  }

  /** With the zone where there is one: "Created (Europe/Berlin)". */
  String heading(ExportColumn column, ZoneId zone) {
    return column.isTime()
        ? texts.get("export.heading.time", of(column), zone.getId())
        : of(column);
  }
}
