package dev.linkdesk.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of a history's file, version by version. A version that was published never changes:
 * what is new goes into the next.
 */
final class Schema {
  /** Of the files that are written now. */
  static final int VERSION = 2;

  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE intention (
                key TEXT NOT NULL UNIQUE,
                second INTEGER NOT NULL,
                nano INTEGER NOT NULL,
                content BLOB NOT NULL
              ) STRICT\
              """),
          List.of(
              """
              CREATE TABLE ledger (
                line INTEGER PRIMARY KEY,
                act TEXT NOT NULL,
                second INTEGER NOT NULL,
                nano INTEGER NOT NULL,
                inquiry TEXT NOT NULL,
                content BLOB NOT NULL
              ) STRICT\
              """,
              "CREATE INDEX ledger_by_inquiry ON ledger (inquiry)",
              "CREATE INDEX ledger_by_act ON ledger (act, inquiry, second, nano)",
              """
              CREATE TRIGGER ledger_never_changes BEFORE UPDATE ON ledger
              BEGIN SELECT RAISE(ABORT, 'lines are only added'); END\
              """,
              """
              CREATE TRIGGER ledger_never_shrinks BEFORE DELETE ON ledger
              BEGIN SELECT RAISE(ABORT, 'lines are only added'); END\
              """,
              // Replacing a row does not count as deleting it.
              """
              CREATE TRIGGER ledger_never_replaces BEFORE INSERT ON ledger
              WHEN EXISTS (SELECT 1 FROM ledger WHERE line = NEW.line)
              BEGIN SELECT RAISE(ABORT, 'lines are only added'); END\
              """,
              """
              CREATE TABLE draft (
                form TEXT NOT NULL UNIQUE,
                content BLOB NOT NULL
              ) STRICT\
              """,
              """
              CREATE TABLE language (
                inquiry TEXT NOT NULL UNIQUE,
                code TEXT NOT NULL
              ) STRICT\
              """));

  /** The columns of the tables that each version added. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("intention content,key,nano,second"),
          List.of(
              "ledger act,content,inquiry,line,nano,second",
              "draft content,form",
              "language code,inquiry"));

  private Schema() {}

  /** Brings an empty file (0) or an earlier version up to date, in the caller's transaction. */
  static void upgrade(Statement statement, int from) throws SQLException {
    for (List<String> step : STEPS.subList(from, VERSION)) {
      for (String each : step) {
        statement.execute(each);
      }
    }
    statement.execute("PRAGMA user_version = " + VERSION);
  }

  /** Whether the file has the tables of its version; nothing at all when it is empty (0). */
  static boolean fits(Statement statement, int version) throws SQLException {
    if (version == 0) {
      return first(statement, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
          .equals("0");
    }
    for (List<String> tables : COLUMNS.subList(0, version)) {
      for (String table : tables) {
        if (!has(statement, table)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * @param table its name, and its columns by the alphabet
   */
  private static boolean has(Statement statement, String table) throws SQLException {
    String[] nameAndColumns = table.split(" ", -1);
    return first(
            statement,
            "SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_table_info('"
                + nameAndColumns[0]
                + "') ORDER BY name)")
        .equals(nameAndColumns[1]);
  }

  /** The first column of the first row that a question gives. */
  static String first(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
