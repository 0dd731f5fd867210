package dev.linkdesk.history;

import dev.linkdesk.inquiry.Failure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection to a history's file; one thread at a time uses it. */
final class SharedConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SharedConnection.class);

  private final Connection database;

  SharedConnection(Connection database) {
    this.database = database;
  }

  /** What is asked of the database. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Connection database) throws SQLException;
  }

  /** What is done to the database. */
  @FunctionalInterface
  interface Change {
    void to(Connection database) throws SQLException;
  }

  /**
   * @throws Failure.NotKept when the file cannot be read, or is closed
   */
  synchronized <T> T read(Reading<T> reading) {
    try {
      return reading.from(database);
    } catch (SQLException notRead) {
      throw new Failure.NotKept(notRead);
    }
  }

  /**
   * @throws Failure.NotKept when the file cannot be written, or is closed
   */
  synchronized void change(Change change) {
    try {
      change.to(database);
    } catch (SQLException notWritten) {
      throw new Failure.NotKept(notWritten);
    }
  }

  /**
   * The same for a change that erases: the log beside the file holds rows as they were until it is
   * cut off.
   *
   * @throws Failure.NotKept when the file cannot be written, or is closed
   */
  void erase(Change change) {
    change(connection -> {
      change.to(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    });
  }

  @Override
  public synchronized void close() {
    try {
      database.close();
    } catch (SQLException notClosed) {
      LOG.warn("The history was not closed well", notClosed);
    }
  }
}
