package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rows to show and in what order, asked on the FX thread and answered on any other.
 *
 * @param number goes up when something else is asked for; data that came in leaves it as it is
 * @param known what was read for the question before
 * @param edition of the rows; goes up when some come or go
 * @param shown what the table shows now
 * @param picked what is selected
 */
record RowQuestion(
    long number,
    SortedLines known,
    List<InquiryRow> rows,
    long edition,
    RowOrder order,
    ViewFilter filter,
    ViewFilter.Measure measure,
    SearchQuery query,
    List<InquiryRow> shown,
    Set<InquiryRow> picked) {

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
    SortedLines sorted = known.read(rows, edition, order);
    ViewFilter ofAnyStatus = filter.withStatuses(Set.of());
    StatusCounts.Tally tally = new StatusCounts.Tally();
    Set<String> templates = new HashSet<>();
    List<InquiryRow> found = new ArrayList<>();
    boolean isFound = false;
    for (RowLine line : sorted.lines()) {
      Inquiry inquiry = line.inquiry();
      if (inquiry.templateId() != null) {
        templates.add(inquiry.templateId());
      }
      if (!query.words().isEmpty() && !query.matches(line.findable())) {
        continue;
      }
      isFound = true;
      if (ofAnyStatus.lets(inquiry, measure)) {
        tally.add(inquiry.status());
        if (filter.statuses().isEmpty() || filter.statuses().contains(inquiry.status())) {
          found.add(line.row());
        }
      }
    }
    boolean isNew = !InquiryRow.areSame(found, shown);
    List<InquiryRow> next = isNew ? Collections.unmodifiableList(found) : shown;
    return new Answer(
        sorted, next, isNew, places(next, picked), tally.done(), new TreeSet<>(templates), isFound);
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
