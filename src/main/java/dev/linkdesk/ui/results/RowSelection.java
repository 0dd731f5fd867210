package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are selected. What is filtered away stays selected and comes back with its row, but
 * nothing is done to it meanwhile: only what is shown counts as chosen.
 */
final class RowSelection {
  private final ReadOnlyObjectWrapper<@Nullable InquiryRow> leading =
      new ReadOnlyObjectWrapper<>(this, "leading");
  private final ObservableList<InquiryRow> chosen = FXCollections.observableArrayList();
  private final ObservableList<InquiryRow> readOnly =
      FXCollections.unmodifiableObservableList(chosen);
  private Set<InquiryRow> picked = Set.of();
  private List<Integer> places = List.of();

  ReadOnlyObjectProperty<@Nullable InquiryRow> leadingProperty() {
    return leading.getReadOnlyProperty();
  }

  /** The selected rows that are shown, in their order. */
  ObservableList<InquiryRow> chosen() {
    return readOnly;
  }

  /** All selected rows, shown or not. Never changed: another set takes its place. */
  Set<InquiryRow> picked() {
    return picked;
  }

  /** Where the chosen rows stand among those shown, ascending. */
  List<Integer> places() {
    return places;
  }

  /**
   * Selects some rows.
   *
   * @param first the one that details are about
   */
  void pick(Collection<InquiryRow> wanted, @Nullable InquiryRow first, List<InquiryRow> shown) {
    picked = new LinkedHashSet<>(wanted);
    stand(RowQuestion.places(shown, picked), shown);
    leading.set(first);
  }

  /** Selects the rows at some places, ascending. */
  void pickAt(List<Integer> wanted, InquiryRow first, List<InquiryRow> shown) {
    Set<InquiryRow> rows = LinkedHashSet.newLinkedHashSet(wanted.size());
    wanted.forEach(place -> rows.add(shown.get(place)));
    picked = rows;
    stand(wanted, shown);
    leading.set(first);
  }

  /** Takes where the selected rows stand now. */
  void stand(List<Integer> now, List<InquiryRow> shown) {
    places = List.copyOf(now);
    List<InquiryRow> rows = places.stream().map(shown::get).toList();
    if (!InquiryRow.areSame(rows, chosen)) {
      chosen.setAll(rows);
    }
  }

  /** Forgets rows that are gone, and holds those that came back as other objects. */
  void forgetGone(Function<InquiryId, Optional<InquiryRow>> find) {
    InquiryRow first = leading.get();
    Set<InquiryRow> still = new LinkedHashSet<>();
    for (InquiryRow row : picked) {
      find.apply(row.id()).ifPresent(still::add);
    }
    picked = still;
    if (first != null) {
      leading.set(find.apply(first.id()).orElse(null));
    }
  }
}
