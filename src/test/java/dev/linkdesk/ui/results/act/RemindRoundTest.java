package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Going through reminders one by one. */
final class RemindRoundTest {
  private final Table table = new Table();
  private final Possible possible = table.possible();
  private final RemindRound round =
      new RemindRound(
          table::latest, table.handover, inquiry -> possible.whyNoLink(inquiry) == null);
  private final Inquiry one = table.follow("inq_A1", InquiryStatus.CREATED);
  private final Inquiry two = table.follow("inq_A2", InquiryStatus.APPROVED);
  private final Inquiry three = table.follow("inq_A3", InquiryStatus.PENDING);

  private RemindRound.@Nullable Place place() {
    return round.placeProperty().get();
  }

  @Test
  void oneMessageIsOpenedAtATimeAndThoseWithoutALinkArePassedOver() {
    round.begin(List.of(one, two, three));
    assertEquals(List.of("write REMINDER inq_A1"), table.handover.done);
    RemindRound.Place first = place();
    assertTrue(first != null && first.next().filter(three::equals).isPresent());
    round.next();
    assertEquals(List.of("write REMINDER inq_A1", "write REMINDER inq_A3"), table.handover.done);
    RemindRound.Place last = place();
    assertTrue(last != null && last.next().isEmpty() && last.passed() == 1);
  }

  @Test
  void whoIsOnlyLookedAtAndFinishesMeanwhileIsNotReminded() {
    Inquiry other = Table.inquiry("inq_B1", InquiryStatus.CREATED);
    table.browsed.put(other.id(), Table.inquiry("inq_B1", InquiryStatus.COMPLETED));
    round.begin(List.of(one, other));
    round.next();
    assertEquals(List.of("write REMINDER inq_A1"), table.handover.done);
  }

  @Test
  void whoFinishesMeanwhileIsNotReminded() {
    round.begin(List.of(one, three));
    table.followed.merge(List.of(table.inquiries.with(three, InquiryStatus.COMPLETED)));
    round.next();
    assertEquals(List.of("write REMINDER inq_A1"), table.handover.done);
    assertNull(place());
  }

  @Test
  void stoppedNoFurtherMessageIsOpened() {
    round.begin(List.of(one, three));
    round.stop();
    round.next();
    assertEquals(1, table.handover.done.size());
  }
}
