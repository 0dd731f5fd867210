package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.List;

/** What has become of a search beyond the rows that are listed. */
public sealed interface Lookup {
  /** There is nothing to say. */
  Lookup NOTHING = new Nothing();

  /** There is nothing to say. */
  record Nothing() implements Lookup {}

  /** Persona is being asked, or will be when typing pauses. */
  record Asking(SearchQuery query) implements Lookup {}

  /**
   * Nothing fits, and Persona cannot be asked for it, or not without being told to.
   *
   * @param isEverywhere whether everything in Persona is listed already
   */
  record NotAsked(SearchQuery query, boolean isEverywhere) implements Lookup {}

  /**
   * Persona has inquiries that are not followed.
   *
   * @param rows at least one
   * @param unknown how many of the ids Persona does not know
   * @param isMore whether Persona has more of them than it told at once
   */
  record Found(SearchQuery query, List<InquiryRow> rows, int unknown, boolean isMore)
      implements Lookup {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /** Persona knows none. */
  record None(SearchQuery query) implements Lookup {}

  /** Persona could not be asked. */
  record Failed(Failure failure) implements Lookup {}
}
