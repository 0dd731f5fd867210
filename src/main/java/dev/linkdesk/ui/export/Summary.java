package dev.linkdesk.ui.export;

import dev.linkdesk.ui.shared.Figure;
import java.util.List;

/**
 * What one printed page says, in words.
 *
 * @param mark of an environment that is not production; empty for none
 * @param statuses how many inquiries have each
 * @param heading of the table
 * @param lines as wide as the columns
 * @param more what the page has no room for; empty for nothing
 */
record Summary(
    String title,
    String mark,
    String printed,
    List<Figure> statuses,
    List<Figure> figures,
    String heading,
    List<String> columns,
    List<List<String>> lines,
    String more,
    String footnote) {

  /** Cells are about people: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "Summary[" + lines.size() + " lines]";
  }
}
