package dev.linkdesk.history;

import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A row shows the name of the form; what was typed is encrypted. What is forgotten is erased. */
final class SqliteDrafts implements Drafts {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteDrafts.class);

  private final SharedConnection database;
  private final ContentSeal seal;

  SqliteDrafts(SharedConnection database, ContentSeal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public void keep(String form, Map<String, String> typed) {
    if (typed.isEmpty()) {
      forget(form);
      return;
    }
    byte[] content = seal.seal(row(form), ValueForm.write(typed));
    database.change(connection -> {
      try (PreparedStatement upsert =
          connection.prepareStatement(
              "INSERT INTO draft (form, content) VALUES (?, ?)"
                  + " ON CONFLICT (form) DO UPDATE SET content = excluded.content")) {
        upsert.setString(1, form);
        upsert.setBytes(2, content);
        upsert.executeUpdate();
      }
    });
  }

  @Override
  public Optional<Map<String, String>> kept(String form) {
    try {
      Optional<byte[]> content = content(form);
      return content.isEmpty() ? Optional.empty() : Optional.of(typed(form, content.get()));
    } catch (Failure.NotKept | GeneralSecurityException | IOException unreadable) {
      LOG.debug("A draft cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private void forget(String form) {
    database.erase(connection -> {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM draft WHERE form = ?")) {
        delete.setString(1, form);
        delete.executeUpdate();
      }
    });
  }

  private Optional<byte[]> content(String form) {
    return database.read(connection -> {
      try (PreparedStatement select =
          connection.prepareStatement("SELECT content FROM draft WHERE form = ?")) {
        select.setString(1, form);
        try (ResultSet rows = select.executeQuery()) {
          return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
      }
    });
  }

  private Map<String, String> typed(String form, byte[] content)
      throws GeneralSecurityException, IOException {
    if (ValueForm.read(seal.unseal(row(form), content)) instanceof Map<?, ?> values) {
      Map<String, String> typed = new LinkedHashMap<>();
      values.forEach((field, value) -> typed.put(String.valueOf(field), String.valueOf(value)));
      return typed;
    }
    throw new IOException("makes no sense");
  }

  private static String row(String form) {
    return "draft " + form;
  }
}
