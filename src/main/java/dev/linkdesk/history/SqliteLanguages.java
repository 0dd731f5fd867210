package dev.linkdesk.history;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.InquiryId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Nothing here is personal, so it is kept as it is. */
final class SqliteLanguages implements FlowLanguages {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLanguages.class);

  private final SharedConnection database;

  SqliteLanguages(SharedConnection database) {
    this.database = database;
  }

  @Override
  public void keep(InquiryId id, String language) {
    database.change(connection -> {
      try (PreparedStatement upsert =
          connection.prepareStatement(
              "INSERT INTO language (inquiry, code) VALUES (?, ?)"
                  + " ON CONFLICT (inquiry) DO UPDATE SET code = excluded.code")) {
        upsert.setString(1, id.value());
        upsert.setString(2, language);
        upsert.executeUpdate();
      }
    });
  }

  @Override
  public Optional<String> of(InquiryId id) {
    try {
      return database.read(connection -> {
        try (PreparedStatement select =
            connection.prepareStatement("SELECT code FROM language WHERE inquiry = ?")) {
          select.setString(1, id.value());
          try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
          }
        }
      });
    } catch (Failure.NotKept notRead) {
      LOG.warn("The language of an inquiry's pages could not be read", notRead);
      return Optional.empty();
    }
  }
}
