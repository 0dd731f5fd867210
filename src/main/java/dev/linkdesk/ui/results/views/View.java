package dev.linkdesk.ui.results.views;

import org.jspecify.annotations.Nullable;

/**
 * Rows that are looked at together, under a name.
 *
 * @param id the same from run to run
 * @param search what stands in the search; empty for nothing
 * @param scope null for whichever is on
 * @param isOwn whether a person made it
 */
public record View(
    String id,
    String name,
    ViewFilter filter,
    String search,
    @Nullable Scope scope,
    boolean isOwn) {

  /** The names of people may be in it. */
  @Override
  public String toString() {
    return "View[" + id + "]";
  }
}
