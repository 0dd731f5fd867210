package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecentModelTest {
  private final Desk desk = new Desk();
  private final RecentModel model = desk.model().recent();

  private static Inquiry aged(String id, int minutes) {
    return Desk.inquiry(
        id, InquiryStatus.CREATED, "usr_" + id, "A", "B", Duration.ofMinutes(minutes));
  }

  private List<String> newest(int count) {
    return model.newest(count).stream().map(row -> row.id().value()).toList();
  }

  @Test
  void theNewestComeFirst() {
    desk.followed.merge(List.of(aged("b", 20), aged("d", 40), aged("a", 10), aged("c", 30)));
    assertEquals(List.of("inq_a", "inq_b", "inq_c"), newest(3));
  }

  @Test
  void rowsWithoutATimeComeLastTheLatestAddedFirst() {
    Inquiry one = Inquiry.known(new InquiryId("inq_one"), InquiryStatus.CREATED);
    Inquiry two = Inquiry.known(new InquiryId("inq_two"), InquiryStatus.CREATED);
    desk.followed.merge(List.of(one, two, aged("a", 10)));
    assertEquals(List.of("inq_a", "inq_two", "inq_one"), newest(5));
  }
}
