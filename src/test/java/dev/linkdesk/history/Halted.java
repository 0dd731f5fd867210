package dev.linkdesk.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A program that ends while it brings a file up to date, before the change is whole. */
final class Halted {
  static final int EXIT = 7;

  private Halted() {}

  public static void main(String[] args) throws Exception {
    try (Connection database = HistoryFile.connection(Path.of(args[0]));
        Statement statement = database.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      // So small a cache that half of the change is in the file's log when the program ends.
      statement.execute("PRAGMA cache_size = 1");
      statement.execute("BEGIN IMMEDIATE");
      Schema.upgrade(statement, 1);
      Runtime.getRuntime().halt(EXIT);
    }
  }
}
