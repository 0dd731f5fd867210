package dev.linkdesk.ui.export;

/** Which rows are exported. */
enum ExportScope {
  VIEW,
  SELECTION
}
