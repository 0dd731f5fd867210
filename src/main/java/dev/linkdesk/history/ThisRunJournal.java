package dev.linkdesk.history;

import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The journal of a workspace that keeps nothing: it holds what is open while the program runs and
 * survives no crash.
 */
public final class ThisRunJournal implements Journal {
  private final Map<SubmissionKey, Entry> entries = new LinkedHashMap<>();

  @Override
  public synchronized void open(Entry entry) {
    entries.putIfAbsent(entry.key(), entry);
  }

  @Override
  public synchronized void settle(SubmissionKey key) {
    entries.remove(key);
  }

  @Override
  public synchronized List<Entry> open() {
    return List.copyOf(entries.values());
  }
}
