package dev.linkdesk.app;

import dev.linkdesk.app.OpenWorkspace.JournalTrouble;
import dev.linkdesk.history.History;
import dev.linkdesk.history.HistoryFailure;
import dev.linkdesk.history.ThisRunDrafts;
import dev.linkdesk.history.ThisRunJournal;
import dev.linkdesk.history.ThisRunLanguages;
import dev.linkdesk.history.ThisRunLedger;
import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.Ledger;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a workspace remembers, whether in its file or in this run alone.
 *
 * @param trouble what is not as it should be
 */
record Remembered(
    Journal journal,
    Ledger ledger,
    Drafts drafts,
    FlowLanguages languages,
    Optional<JournalTrouble> trouble) {
  private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

  /** In memory, for a workspace that keeps nothing. */
  static Remembered inThisRun() {
    return inMemory(new ThisRunJournal(), new ThisRunLedger(), Optional.empty());
  }

  /** In memory, because what encrypts the file cannot be had. */
  static Remembered locked() {
    return inMemory(new ThisRunJournal(), new ThisRunLedger(), Optional.of(JournalTrouble.LOCKED));
  }

  /** In its file. When that cannot be used, nothing is created and nothing noted. */
  static Remembered in(Path file, byte[] key, Opened opened) {
    try {
      History history = opened.keep(History.at(file, key));
      return new Remembered(
          history.journal(),
          history.ledger(),
          history.drafts(),
          history.languages(),
          trouble(history));
    } catch (HistoryFailure | Failure.NotKept unusable) {
      LOG.warn("The journal cannot be used, so nothing can be created", unusable);
      return inMemory(
          new UnusableJournal(unusable),
          new UnusableLedger(unusable),
          Optional.of(JournalTrouble.UNUSABLE));
    }
  }

  private static Optional<JournalTrouble> trouble(History history) {
    Optional<Path> setAside = history.setAside();
    if (setAside.isPresent()) {
      LOG.warn("The journal was damaged and was set aside as {}", setAside.get());
      return Optional.of(JournalTrouble.SET_ASIDE);
    }
    return history.unreadableIntentions().isEmpty()
        ? Optional.empty()
        : Optional.of(JournalTrouble.UNREADABLE);
  }

  private static Remembered inMemory(
      Journal journal, Ledger ledger, Optional<JournalTrouble> trouble) {
    return new Remembered(journal, ledger, new ThisRunDrafts(), new ThisRunLanguages(), trouble);
  }
}
