package dev.linkdesk.export;

import java.util.List;

/**
 * A table as it is written: text alone, made line by line while it is written.
 *
 * @param name what a sheet of it is called
 * @param size how many lines there are below the heading
 * @param lines as wide as the heading; gone through once for each time it is written
 */
public record Table(String name, List<String> heading, int size, Iterable<List<String>> lines) {
  public Table {
    heading = List.copyOf(heading);
  }

  /** Cells are personal: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "Table[" + size + " x " + heading.size() + "]";
  }
}
