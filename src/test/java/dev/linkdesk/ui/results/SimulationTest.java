package dev.linkdesk.ui.results;

import static dev.linkdesk.inquiry.InquiryStatus.APPROVED;
import static dev.linkdesk.inquiry.InquiryStatus.COMPLETED;
import static dev.linkdesk.inquiry.InquiryStatus.CREATED;
import static dev.linkdesk.inquiry.InquiryStatus.EXPIRED;
import static dev.linkdesk.inquiry.InquiryStatus.NEEDS_REVIEW;
import static dev.linkdesk.inquiry.InquiryStatus.PENDING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.SimulateAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SimulationTest {
  @Test
  void everythingCanHappenToANewInquiry() {
    assertEquals(EnumSet.allOf(Simulation.class), possible(CREATED));
  }

  @Test
  void aStartedOneCannotStartAgain() {
    assertEquals(EnumSet.complementOf(EnumSet.of(Simulation.START)), possible(PENDING));
  }

  @Test
  void aFinishedOneCanOnlyBeDecidedOrReviewed() {
    Set<Simulation> decisions =
        EnumSet.of(Simulation.APPROVE, Simulation.DECLINE, Simulation.REVIEW);
    assertEquals(decisions, possible(COMPLETED));
    assertEquals(decisions, possible(EXPIRED));
    assertEquals(EnumSet.of(Simulation.APPROVE, Simulation.DECLINE), possible(NEEDS_REVIEW));
    assertEquals(EnumSet.of(Simulation.DECLINE), possible(APPROVED));
  }

  @Test
  void nothingHappensToARedactedOne() {
    Inquiry redacted = Sample.redacted(Sample.inquiry("inq_1", COMPLETED));
    assertEquals(
        List.of(), Stream.of(Simulation.values()).filter(s -> s.isPossible(redacted)).toList());
  }

  @Test
  void anUnknownStatusIsForPersonaToJudge() {
    assertEquals(EnumSet.allOf(Simulation.class), possible(new InquiryStatus("paused")));
  }

  @Test
  void aNewInquiryIsStartedFirst() {
    assertEquals(
        List.of(SimulateAction.START, SimulateAction.COMPLETE), Simulation.PASS.actions(CREATED));
    assertEquals(List.of(SimulateAction.START), Simulation.START.actions(CREATED));
    assertEquals(List.of(SimulateAction.EXPIRE), Simulation.EXPIRE.actions(CREATED));
    assertEquals(List.of(SimulateAction.COMPLETE), Simulation.PASS.actions(PENDING));
  }

  private static Set<Simulation> possible(InquiryStatus status) {
    Inquiry inquiry = Sample.inquiry("inq_1", status);
    return Stream.of(Simulation.values())
        .filter(simulation -> simulation.isPossible(inquiry))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Simulation.class)));
  }
}
