package dev.linkdesk.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a link of any kind and shows the welcome page. Opening never changes a status. */
final class HostedFlowEntry {
  /** So many open visits in one browser before those that are over are cleared away. */
  private static final int MANY_COOKIES = 20;

  private final DemoCore core;
  private final HostedFlowPages pages;
  private final HostedFlowLanguages languages;
  private final HostedFlowMemory memory;
  private final HostedFlowDeadEnds deadEnds;

  HostedFlowEntry(
      DemoCore core,
      HostedFlowPages pages,
      HostedFlowLanguages languages,
      HostedFlowMemory memory,
      HostedFlowDeadEnds deadEnds) {
    this.core = core;
    this.pages = pages;
    this.languages = languages;
    this.memory = memory;
    this.deadEnds = deadEnds;
  }

  HostedFlowAnswer open(HostedFlowRequest request) {
    HostedFlowParameters query = request.query();
    String inquiryId = query.text("inquiry-id");
    String code = query.text("code");
    try {
      FlowVisits.Opening opening =
          inquiryId != null
              ? byInquiry(inquiryId, request)
              : code != null ? byCode(code, request) : byTemplate(request);
      return switch (opening) {
        case FlowVisits.Closed closed -> deadEnds.closed(request, closed);
        case FlowVisits.Opened opened -> enter(opened, request);
      };
    } catch (HostedFlowGenericLink.Fault fault) {
      return deadEnds.show(request, 400, "fault", fault.explanation());
    }
  }

  private FlowVisits.Opening byInquiry(String inquiryId, HostedFlowRequest request) {
    String token = request.query().text("session-token");
    String secret = works(token, inquiryId) ? token : request.cookies().secretFor(inquiryId);
    return core.visits().openInquiry(inquiryId, secret, request.userAgent());
  }

  private boolean works(@Nullable String token, String inquiryId) {
    core.store().settle();
    return token != null
        && core.store()
            .sessionBySecret(token)
            .filter(session -> session.inquiryId().equals(inquiryId))
            .filter(session -> session.status() != DemoSession.Status.EXPIRED)
            .isPresent();
  }

  private FlowVisits.Opening byCode(String code, HostedFlowRequest request) {
    Optional<String> secret =
        core.store()
            .link(code)
            .flatMap(link -> core.store().session(link.sessionId()))
            .map(session -> request.cookies().secretFor(session.inquiryId()));
    return core.visits().openCode(code, secret.orElse(null), request.userAgent());
  }

  /** As Persona does, each load of such a link makes a new inquiry. */
  private FlowVisits.Opening byTemplate(HostedFlowRequest request)
      throws HostedFlowGenericLink.Fault {
    NewDemoInquiry order = HostedFlowGenericLink.order(core.store(), request.query());
    DemoInquiry made = core.inquiries().create(order);
    return core.visits().openInquiry(made.id(), null, request.userAgent());
  }

  private HostedFlowAnswer enter(FlowVisits.Opened opened, HostedFlowRequest request) {
    DemoSession session = opened.session();
    HostedFlowChoices choices = memory.change(session, before -> before.with(request.query()));
    DemoInquiry inquiry = opened.inquiry();
    HostedFlowVisit visit =
        new HostedFlowVisit(
            session,
            inquiry,
            core.store().templateOf(inquiry),
            choices,
            languages.words(null, choices.language(), request.acceptLanguage()));
    HostedFlowAnswer answer = welcome(visit).with("Set-Cookie", HostedFlowCookies.holding(session));
    return cleared(answer, request.cookies(), inquiry.id());
  }

  private HostedFlowAnswer cleared(
      HostedFlowAnswer answer, HostedFlowCookies cookies, String current) {
    HostedFlowAnswer cleared = answer;
    if (cookies.inquiries().size() > MANY_COOKIES) {
      for (String id : cookies.inquiries()) {
        if (!id.equals(current) && !works(cookies.secretFor(id), id)) {
          cleared = cleared.with("Set-Cookie", HostedFlowCookies.forgetting(id));
        }
      }
    }
    return cleared;
  }

  HostedFlowAnswer welcome(HostedFlowVisit visit) {
    HostedFlowWords words = visit.words();
    boolean back = visit.detailsConfirmed();
    Map<String, Object> values = visit.formValues(HostedFlowVisit.WELCOME);
    values.put("greeting", greeting(visit));
    values.put("back", back);
    values.put("template", visit.template().name());
    values.put(
        "needs",
        visit.template().steps().stream()
            .map(step ->
                Map.of(
                    "need",
                    words.text("welcome.need." + step.kind()),
                    "selfie",
                    step.kind().equals("selfie")))
            .toList());
    values.put("left", left(visit));
    HostedFlowFrame frame =
        HostedFlowFrame.of(visit, HostedFlowVisit.WELCOME)
            .at(HostedFlowStepper.at(HostedFlowVisit.WELCOME, visit.template(), words))
            .withSwitch(visit.choices().pass());
    String title = words.text(back ? "welcome.back.title" : "welcome.title");
    return HostedFlowAnswer.page(200, pages.page("welcome", title, frame, values));
  }

  private static String greeting(HostedFlowVisit visit) {
    Object name = visit.inquiry().fields().get("name_first");
    return name == null ? "" : visit.words().text("welcome.greeting", name);
  }

  private String left(HostedFlowVisit visit) {
    Duration left =
        Duration.between(
            core.store().now(),
            Objects.requireNonNullElse(
                visit.inquiry().times().expiresAt(), visit.session().expiresAt()));
    return visit.words().text("welcome.left", left.toHours(), left.toMinutesPart());
  }
}
