package dev.linkdesk.ui.results.views;

/**
 * A search by which the rows have been filtered.
 *
 * @param isFound whether it finds any row, whatever the rest of the filter
 */
public record Searched(SearchQuery query, boolean isFound) {
  /** Nothing was searched for yet. */
  public static final Searched NOTHING = new Searched(new SearchQuery.Nothing(), false);
}
