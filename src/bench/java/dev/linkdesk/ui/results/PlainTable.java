package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The peer: a table over JavaFX's own filtered and sorted lists, as any tutorial builds it. */
final class PlainTable implements Contender {
  private static final double ROW_HEIGHT = 38;

  private final FollowedInquiries followed = new FollowedInquiries();
  private final FilteredList<InquiryRow> filtered = new FilteredList<>(followed.rows());
  private final SortedList<InquiryRow> sorted =
      new SortedList<>(
          filtered,
          Comparator.comparing(
                  (InquiryRow row) -> Objects.requireNonNull(row.inquiry().times().created()))
              .reversed());
  private final TableView<InquiryRow> view = new TableView<>(sorted);

  PlainTable() {
    view.setFixedCellSize(ROW_HEIGHT);
    column("Status", inquiry -> inquiry.status().value());
    column("Reference", Inquiry::referenceId);
    column("Person", inquiry -> inquiry.personName().orElse(""));
    column("Template", Inquiry::templateId);
    column("Created", inquiry -> words(inquiry.times().created()));
    column("Updated", inquiry -> words(inquiry.times().updated()));
    column("Expires", inquiry -> words(inquiry.times().expires()));
    column("By", Inquiry::creator);
  }

  private static String words(@Nullable Instant at) {
    return String.valueOf(at);
  }

  private void column(String title, Function<Inquiry, @Nullable String> text) {
    TableColumn<InquiryRow, String> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new SimpleObjectProperty<>(text.apply(row.getValue().inquiry())));
    view.getColumns().add(column);
  }

  @Override
  public String name() {
    return "FilteredList + SortedList";
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public void take(List<Inquiry> told) {
    followed.merge(told);
    view.refresh();
  }

  @Override
  public void type(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    filtered.setPredicate(row -> isFound(row.inquiry(), wanted));
  }

  private static boolean isFound(Inquiry inquiry, String wanted) {
    return inquiry.id().value().toLowerCase(Locale.ROOT).contains(wanted)
        || String.valueOf(inquiry.referenceId()).toLowerCase(Locale.ROOT).contains(wanted)
        || inquiry.personName().orElse("").toLowerCase(Locale.ROOT).contains(wanted);
  }

  @Override
  public boolean isDone() {
    return true;
  }

  @Override
  public long lateNanos() {
    return 0;
  }

  @Override
  public int size() {
    return sorted.size();
  }
}
