package dev.linkdesk.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A history's file as it lies in its folder, looked at from outside. */
record RawFile(Path file) {
  void sql(String... statements) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** The first column of all rows. */
  List<String> texts(String query) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
      return texts;
    }
  }

  /** A content in pieces of 16 letters, some of which lie whole on a page. */
  List<String> pieces(String query) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      String content = new String(rows.getBytes(1), ISO_8859_1);
      List<String> pieces = new ArrayList<>();
      for (int from = 0; from + 16 < content.length(); from += 16) {
        pieces.add(content.substring(from, from + 16));
      }
      return pieces;
    }
  }

  List<Path> files() throws IOException {
    try (var all = Files.list(file.getParent())) {
      return all.toList();
    }
  }

  /** Whether any file of the folder holds the bytes. */
  boolean isSomewhere(String bytes) {
    try {
      for (Path each : files()) {
        if (Files.readString(each, ISO_8859_1).contains(bytes)) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
