package dev.linkdesk.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journal in memory that can be told to fail and notes what happened to it. */
public final class MemoryJournal implements Journal {
  public final List<String> events = new ArrayList<>();
  public @Nullable Failure failing;
  private final Map<SubmissionKey, Entry> entries = new LinkedHashMap<>();

  @Override
  public synchronized void open(Entry entry) {
    if (failing != null) {
      throw failing;
    }
    if (entries.putIfAbsent(entry.key(), entry) == null) {
      events.add("open");
    }
  }

  @Override
  public synchronized void settle(SubmissionKey key) {
    if (failing != null) {
      throw failing;
    }
    if (entries.remove(key) != null) {
      events.add("settle");
    }
  }

  @Override
  public synchronized List<Entry> open() {
    return entries.values().stream().sorted(Comparator.comparing(Entry::since)).toList();
  }
}
