package dev.linkdesk.history;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A row shows what was done, when and to which inquiry; by whom, the reference ID and the note are
 * encrypted and bound to what the row shows. The file itself refuses to change or delete a line.
 */
final class SqliteLedger implements Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLedger.class);
  private static final int BY = 0;
  private static final int REFERENCE_ID = 1;
  private static final int NOTE = 2;

  private final SharedConnection database;
  private final ContentSeal seal;

  SqliteLedger(SharedConnection database, ContentSeal seal) {
    this.database = database;
    this.seal = seal;
  }

  /** {@inheritDoc} It is on the disk when this returns. */
  @Override
  public void add(LedgerLine line) {
    Shown shown = new Shown(line.act().name(), line.at(), line.inquiry().value());
    byte[] hidden = ValueForm.write(Arrays.asList(line.by(), line.referenceId(), line.note()));
    byte[] content = seal.seal(shown.row(), hidden);
    Instant at = line.at();
    database.change(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO ledger (act, second, nano, inquiry, content) VALUES (?, ?, ?, ?, ?)")) {
        insert.setString(1, shown.act());
        insert.setLong(2, at.getEpochSecond());
        insert.setInt(3, at.getNano());
        insert.setString(4, shown.inquiry());
        insert.setBytes(5, content);
        insert.executeUpdate();
      }
    });
  }

  /**
   * {@inheritDoc} In the order they were written; without those that another key encrypted or that
   * were changed.
   *
   * @throws Failure.NotKept when the file cannot be read
   */
  @Override
  public List<LedgerLine> of(InquiryId id) {
    return database.read(connection -> {
      List<LedgerLine> lines = new ArrayList<>();
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT act, second, nano, inquiry, content FROM ledger"
                  + " WHERE inquiry = ? ORDER BY line")) {
        select.setString(1, id.value());
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            line(rows).ifPresent(lines::add);
          }
        }
      }
      return lines;
    });
  }

  /**
   * {@inheritDoc} Goes by what the rows show, so it also knows of lines whose key is gone.
   *
   * @throws Failure.NotKept when the file cannot be read
   */
  @Override
  public Map<InquiryId, Instant> last(LedgerLine.Act act) {
    return database.read(connection -> {
      Map<InquiryId, Instant> last = new HashMap<>();
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT inquiry, second, nano FROM ledger WHERE act = ? ORDER BY second, nano")) {
        select.setString(1, act.name());
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            putLast(last, rows.getString(1), rows.getLong(2), rows.getInt(3));
          }
        }
      }
      return last;
    });
  }

  @Override
  public boolean isOfThisRunAlone() {
    return false;
  }

  private static void putLast(Map<InquiryId, Instant> last, String inquiry, long second, int nano) {
    try {
      last.put(new InquiryId(inquiry), Instant.ofEpochSecond(second, nano));
    } catch (IllegalArgumentException | DateTimeException damaged) {
      LOG.debug("A line of the ledger makes no sense", damaged);
    }
  }

  private Optional<LedgerLine> line(ResultSet row) throws SQLException {
    try {
      Instant at = Instant.ofEpochSecond(row.getLong(2), row.getInt(3));
      Shown shown = new Shown(row.getString(1), at, row.getString(4));
      List<?> hidden = hidden(seal.unseal(shown.row(), row.getBytes(5)));
      return Optional.of(
          new LedgerLine(
              at,
              String.valueOf(hidden.get(BY)),
              LedgerLine.Act.valueOf(shown.act()),
              new InquiryId(shown.inquiry()),
              (String) hidden.get(REFERENCE_ID),
              (String) hidden.get(NOTE)));
    } catch (GeneralSecurityException
        | IOException
        | ClassCastException
        | IllegalArgumentException
        | DateTimeException unreadable) {
      LOG.debug("A line of the ledger cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private static List<?> hidden(byte[] content) throws IOException {
    if (ValueForm.read(content) instanceof List<?> values && values.size() > NOTE) {
      return values;
    }
    throw new IOException("makes no sense");
  }

  /** The part of a line that its row shows, to which the rest is bound. */
  private record Shown(String act, Instant at, String inquiry) {
    String row() {
      return "ledger " + act + " " + at + " " + inquiry;
    }
  }
}
