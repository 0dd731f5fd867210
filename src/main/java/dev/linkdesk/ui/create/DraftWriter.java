package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Drafts;
import java.util.Map;

/**
 * Writes drafts so that no older one ends up in place of a newer one, whoever is first. Waits for
 * the disk; may be used from any number of threads.
 */
final class DraftWriter {
  private final Drafts drafts;
  private final String form;
  private long written;

  /**
   * @param form the name of the form
   */
  DraftWriter(Drafts drafts, String form) {
    this.drafts = drafts;
    this.form = form;
  }

  Map<String, String> kept() {
    return drafts.kept(form).orElse(Map.of());
  }

  /**
   * Writes unless a newer one is written already.
   *
   * @param number higher for what is newer
   * @throws dev.linkdesk.inquiry.Failure.NotKept when it cannot be written
   */
  synchronized void write(long number, Map<String, String> typed) {
    if (number > written) {
      drafts.keep(form, typed);
      written = number;
    }
  }
}
