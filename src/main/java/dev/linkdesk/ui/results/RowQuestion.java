package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.views.SearchQuery;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Which rows to show and in what order, asked on the FX thread and answered on any other.
 *
 * @param known what was read for the question before
 * @param all rows that there are
 * @param shown what the table shows now
 * @param picked what is selected
 */
record RowQuestion(
    SortedLines known, RowList all, Wish wish, List<InquiryRow> shown, Set<InquiryRow> picked) {

  /** What is to be shown. */
  record Wish(RowOrder order, ViewFilter filter, ViewFilter.Measure measure, SearchQuery query) {}

  /**
   * What there is to show.
   *
   * @param rows the same list as was shown when it shows the same
   * @param isNew whether the rows differ from those that were shown
   * @param pickedPlaces where the selected rows stand, ascending
   * @param counts by status, of what fits but for its status
   * @param templates ids of all rows
   * @param isFound whether the search finds any row, whatever the filter
   */
  record Answer(
      SortedLines known,
      List<InquiryRow> rows,
      boolean isNew,
      List<Integer> pickedPlaces,
      StatusCounts counts,
      SortedSet<String> templates,
      boolean isFound) {}

  Answer answer() {
    SortedLines sorted = known.read(all, wish.order());
    SearchQuery query = wish.query();
    ViewFilter filter = wish.filter();
    Predicate<Inquiry> ofAnyStatus = filter.withStatuses(Set.of()).by(wish.measure());
    StatusCounts.Tally tally = new StatusCounts.Tally();
    List<InquiryRow> found = new ArrayList<>();
    boolean isFound = false;
    for (RowLine line : sorted.lines()) {
      Inquiry inquiry = line.inquiry();
      if (!query.isNothing() && !query.fits(inquiry, line.findable())) {
        continue;
      }
      isFound = true;
      if (ofAnyStatus.test(inquiry)) {
        tally.add(line.status());
        if (filter.statuses().isEmpty() || filter.statuses().contains(line.status())) {
          found.add(line.row());
        }
      }
    }
    boolean isNew = !InquiryRow.areSame(found, shown);
    List<InquiryRow> next = isNew ? Collections.unmodifiableList(found) : shown;
    return new Answer(
        sorted, next, isNew, places(next, picked), tally.done(), sorted.templates(), isFound);
  }

  /** Where some rows stand among others, ascending. */
  static List<Integer> places(List<InquiryRow> among, Set<InquiryRow> wanted) {
    List<Integer> places = new ArrayList<>(wanted.size());
    for (int i = 0; i < among.size() && places.size() < wanted.size(); i++) {
      if (wanted.contains(among.get(i))) {
        places.add(i);
      }
    }
    return places;
  }
}
