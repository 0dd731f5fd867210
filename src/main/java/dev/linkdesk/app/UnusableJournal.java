package dev.linkdesk.app;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.List;

/** Stands where a journal cannot be used: everything can be looked at and nothing created. */
record UnusableJournal(Exception why) implements Journal {
  @Override
  public void open(Entry entry) {
    throw new Failure.NotKept(why);
  }

  @Override
  public void settle(SubmissionKey key) {
    throw new Failure.NotKept(why);
  }

  @Override
  public List<Entry> open() {
    return List.of();
  }
}
