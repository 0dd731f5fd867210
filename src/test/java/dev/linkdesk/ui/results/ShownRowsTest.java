package dev.linkdesk.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class ShownRowsTest {
  private final InquiryRow first = row("inq_1");
  private final InquiryRow second = row("inq_2");
  private final InquiryRow third = row("inq_3");
  private final ShownRows rows = new ShownRows();

  private static InquiryRow row(String id) {
    return new InquiryRow(Sample.inquiry(id, InquiryStatus.CREATED));
  }

  @Test
  void tellsOnceWhatWentAndWhatCame() {
    rows.show(List.of(first, second));
    List<String> told = new ArrayList<>();
    rows.addListener(
        (ListChangeListener<InquiryRow>)
            change -> {
              while (change.next()) {
                told.add(
                    change.getRemoved()
                        + " "
                        + change.getAddedSubList()
                        + " "
                        + change.wasReplaced());
              }
            });

    rows.show(List.of(third));

    assertThat(told).containsExactly(List.of(first, second) + " " + List.of(third) + " true");
  }

  @Test
  void eachOfManyListenersHearsTheWholeChange() {
    List<List<InquiryRow>> mirrors = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<InquiryRow> mirror = new ArrayList<>();
      mirrors.add(mirror);
      rows.addListener(
          (ListChangeListener<InquiryRow>)
              change -> {
                while (change.next()) {
                  mirror.removeAll(change.getRemoved());
                  mirror.addAll(change.getAddedSubList());
                }
              });
    }

    rows.show(List.of(first, second));
    rows.show(List.of(third, first));
    rows.show(List.of());
    rows.show(List.of(second));

    assertThat(mirrors).containsOnly(List.of(second));
  }

  @Test
  void isReadOnlyToOthers() {
    rows.show(List.of(first));
    assertThatThrownBy(() -> rows.add(second)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(FXCollections.unmodifiableObservableList(rows)).containsExactly(first);
  }
}
