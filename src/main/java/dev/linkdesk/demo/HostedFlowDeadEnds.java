package dev.linkdesk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages that say honestly why it does not go on here, and whom to ask. */
final class HostedFlowDeadEnds {
  private final HostedFlowPages pages;
  private final HostedFlowLanguages languages;

  HostedFlowDeadEnds(HostedFlowPages pages, HostedFlowLanguages languages) {
    this.pages = pages;
    this.languages = languages;
  }

  HostedFlowAnswer closed(HostedFlowRequest request, FlowVisits.Closed closed) {
    return switch (closed.why()) {
      // What was redacted is forgotten: the page must not even confirm that it existed.
      case UNKNOWN, REDACTED -> show(request, 404, "unknown");
      case LINK_USED -> show(request, 410, "used");
      case LINK_EXPIRED, INQUIRY_EXPIRED -> show(request, 410, "expired");
      case SESSION_EXPIRED -> show(request, 403, "session");
      case FINISHED -> show(request, 200, "finished");
      case TOO_MANY_SESSIONS -> show(request, 409, "sessions");
    };
  }

  HostedFlowAnswer badForm(HostedFlowRequest request, HostedFlowBadForm problem) {
    return switch (problem.kind()) {
      case TOO_LARGE -> show(request, 413, "large").with("Connection", "close");
      case BROKEN -> show(request, 400, "form").with("Connection", "close");
    };
  }

  HostedFlowAnswer method(HostedFlowRequest request, String allowed) {
    return show(request, 405, "method").with("Allow", allowed);
  }

  HostedFlowAnswer show(HostedFlowRequest request, int status, String reason) {
    return show(request, status, reason, "");
  }

  /**
   * @param reason the part after {@code end.} of the page's words
   * @param faults what is wrong with the link, for the colleague who made it; may be empty
   */
  HostedFlowAnswer show(HostedFlowRequest request, int status, String reason, String faults) {
    return show(request, status, reason, faults, null);
  }

  /** Offers the way back to a page of the visit. */
  HostedFlowAnswer stale(HostedFlowRequest request, String back) {
    return show(request, 403, "stale", "", back);
  }

  private HostedFlowAnswer show(
      HostedFlowRequest request, int status, String reason, String faults, @Nullable String back) {
    HostedFlowWords words =
        languages.words(request.query().text("language"), null, request.acceptLanguage());
    HostedFlowFrame frame =
        new HostedFlowFrame(
            words,
            HostedFlowChoices.style(request.query()),
            request.withoutLanguage(),
            List.of(),
            null,
            null);
    Map<String, Object> values = new HashMap<>();
    values.put("text", words.text("end." + reason + ".text"));
    values.put("ask", words.textOr("end." + reason + ".ask", ""));
    String colleague = words.textOr("end." + reason + ".colleague", "");
    values.put("colleague", colleague);
    values.put("forColleague", !colleague.isEmpty());
    values.put("calm", reason.equals("finished"));
    values.put("faults", faults);
    values.put("back", back == null ? "" : back);
    String title = words.text("end." + reason + ".title");
    return HostedFlowAnswer.page(status, pages.page("end", title, frame, values));
  }
}
