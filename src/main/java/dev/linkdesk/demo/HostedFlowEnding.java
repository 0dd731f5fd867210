package dev.linkdesk.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last page: thanks, or the news that it did not work, and the way back. */
record HostedFlowEnding(HostedFlowVisit visit) {

  String render(HostedFlowPages pages) {
    DemoInquiry inquiry = visit.inquiry();
    HostedFlowWords words = visit.words();
    boolean failed = inquiry.times().failedAt() != null;
    String reason = failed ? "done.failed." : "done.";
    String address =
        visit.choices().redirectUri() != null
            ? visit.choices().redirectUri()
            : inquiry.redirectUri();
    Optional<HostedFlowReturn> back = HostedFlowReturn.of(address, inquiry);
    Map<String, Object> values = new HashMap<>();
    values.put("failed", failed);
    values.put("text", words.text(reason + "text"));
    values.put("review", inquiry.status() == DemoStatus.NEEDS_REVIEW);
    values.put("back", back.map(HostedFlowReturn::address).orElse(""));
    values.put("host", back.map(HostedFlowReturn::host).orElse(""));
    HostedFlowFrame frame = HostedFlowFrame.of(visit, HostedFlowVisit.DONE);
    // A row of ticks would say that all went well.
    HostedFlowFrame around =
        failed
            ? frame
            : frame.at(HostedFlowStepper.at(HostedFlowVisit.DONE, visit.template(), words));
    return pages.page("done", words.text(reason + "title"), around, values);
  }
}
