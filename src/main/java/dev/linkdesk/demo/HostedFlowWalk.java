package dev.linkdesk.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a visit: shows each page and takes what its form sends. */
final class HostedFlowWalk {
  private final DemoCore core;
  private final HostedFlowPages pages;
  private final HostedFlowLanguages languages;
  private final HostedFlowMemory memory;
  private final HostedFlowDeadEnds deadEnds;
  private final HostedFlowEntry entry;

  HostedFlowWalk(
      DemoCore core,
      HostedFlowPages pages,
      HostedFlowLanguages languages,
      HostedFlowMemory memory,
      HostedFlowDeadEnds deadEnds,
      HostedFlowEntry entry) {
    this.core = core;
    this.pages = pages;
    this.languages = languages;
    this.memory = memory;
    this.deadEnds = deadEnds;
    this.entry = entry;
  }

  HostedFlowAnswer show(HostedFlowRequest request, String inquiryId, String page) {
    return switch (core.visits().goOn(secret(request, inquiryId))) {
      case FlowVisits.Opened opened -> page(visit(opened, request), page);
      case FlowVisits.Closed closed -> closed(request, closed, inquiryId, page);
    };
  }

  /** Only a secret of this very inquiry counts, whatever the cookie is called. */
  private @Nullable String secret(HostedFlowRequest request, String inquiryId) {
    String secret = request.cookies().secretFor(inquiryId);
    return secret != null
            && core.store()
                .sessionBySecret(secret)
                .filter(session -> session.inquiryId().equals(inquiryId))
                .isPresent()
        ? secret
        : null;
  }

  private HostedFlowVisit visit(FlowVisits.Opened opened, HostedFlowRequest request) {
    HostedFlowChoices choices =
        memory.change(opened.session(), before -> before.with(request.query()));
    return new HostedFlowVisit(
        opened.session(),
        opened.inquiry(),
        core.store().templateOf(opened.inquiry()),
        choices,
        languages.words(null, choices.language(), request.acceptLanguage()));
  }

  private HostedFlowAnswer page(HostedFlowVisit visit, String page) {
    return switch (page) {
      case HostedFlowVisit.WELCOME -> entry.welcome(visit);
      case HostedFlowVisit.DETAILS -> details(visit, null, Map.of());
      case HostedFlowVisit.PICTURE ->
          visit.detailsConfirmed()
              ? picture(visit, null, null)
              : HostedFlowAnswer.seeOther(visit.address(HostedFlowVisit.DETAILS));
      default -> HostedFlowAnswer.seeOther(visit.address(visit.place()));
    };
  }

  private HostedFlowAnswer closed(
      HostedFlowRequest request, FlowVisits.Closed closed, String inquiryId, String page) {
    DemoInquiry inquiry = closed.inquiry();
    if (inquiry == null) {
      // Without a session: the plain link knows whether a new one may begin.
      return HostedFlowAnswer.seeOther(
          HostedFlow.PATH + "?" + HostedFlowParameters.pair("inquiry-id", inquiryId));
    }
    if (closed.why() != FlowVisits.Why.FINISHED || !isFinishedByPerson(inquiry)) {
      return deadEnds.closed(request, closed);
    }
    return page.equals(HostedFlowVisit.DONE)
        ? done(request, inquiry)
        : HostedFlowAnswer.seeOther(HostedFlowVisit.address(inquiryId, HostedFlowVisit.DONE));
  }

  private static boolean isFinishedByPerson(DemoInquiry inquiry) {
    return inquiry.times().completedAt() != null || inquiry.times().failedAt() != null;
  }

  private HostedFlowAnswer done(HostedFlowRequest request, DemoInquiry inquiry) {
    DemoSession session =
        Optional.ofNullable(request.cookies().secretFor(inquiry.id()))
            .flatMap(core.store()::sessionBySecret)
            .orElseThrow();
    HostedFlowVisit visit = visit(new FlowVisits.Opened(session, inquiry, false), request);
    return HostedFlowAnswer.page(200, new HostedFlowEnding(visit).render(pages));
  }

  HostedFlowAnswer submit(HostedFlowRequest request, String inquiryId, String page)
      throws IOException, HostedFlowBadForm {
    HostedFlowForm form = request.form();
    return switch (core.visits().goOn(secret(request, inquiryId))) {
      case FlowVisits.Closed(FlowVisits.Why why, DemoInquiry inquiry) when inquiry == null ->
          deadEnds.closed(request, new FlowVisits.Closed(why, null));
      case FlowVisits.Closed closed -> closed(request, closed, inquiryId, "");
      case FlowVisits.Opened opened -> {
        HostedFlowVisit visit = visit(opened, request);
        yield HostedFlowFormToken.fits(
                opened.session(), form.fields().text(HostedFlowFormToken.NAME))
            ? take(switched(visit, form), page, form)
            : deadEnds.stale(request, visit.address(visit.place()));
      }
    };
  }

  private HostedFlowVisit switched(HostedFlowVisit visit, HostedFlowForm form) {
    if (!form.fields().has("sandbox")) {
      return visit;
    }
    boolean on = form.fields().has("pass");
    return visit.passing(memory.change(visit.session(), before -> before.passing(on)));
  }

  private HostedFlowAnswer take(HostedFlowVisit visit, String page, HostedFlowForm form) {
    try {
      return switch (page) {
        case HostedFlowVisit.DETAILS -> takeDetails(visit, form.fields());
        case HostedFlowVisit.PICTURE -> takePicture(visit, form);
        default -> HostedFlowAnswer.seeOther(visit.address(visit.place()));
      };
    } catch (Refusal e) {
      // Somebody else changed the inquiry meanwhile; its own page says how it stands now.
      return HostedFlowAnswer.seeOther(visit.address(HostedFlowVisit.DONE));
    }
  }

  private HostedFlowAnswer takeDetails(HostedFlowVisit visit, HostedFlowParameters form) {
    HostedFlowDetails.Read read = new HostedFlowDetails(visit, today()).read(form);
    if (!read.problems().isEmpty()) {
      return details(visit, form, read.problems());
    }
    DemoInquiry confirmed = core.visits().confirmDetails(visit.session().secret(), read.changes());
    return core.visits().step(confirmed).isEmpty()
        ? finish(visit)
        : HostedFlowAnswer.seeOther(visit.address(HostedFlowVisit.PICTURE));
  }

  private HostedFlowAnswer details(
      HostedFlowVisit visit, @Nullable HostedFlowParameters form, Map<String, String> problems) {
    HostedFlowDetails details = new HostedFlowDetails(visit, today());
    Map<String, Object> values = visit.formValues(HostedFlowVisit.DETAILS);
    values.put("rows", fields(visit, details.rows(form, problems, false)));
    List<Map<String, Object>> extra = details.rows(form, problems, true);
    values.put("more", !extra.isEmpty());
    values.put("extra", fields(visit, extra));
    values.put("problem", !problems.isEmpty());
    values.put("problems", details.summary(problems));
    values.put("previous", visit.address(HostedFlowVisit.WELCOME));
    HostedFlowFrame frame =
        HostedFlowFrame.of(visit, HostedFlowVisit.DETAILS)
            .at(HostedFlowStepper.at(HostedFlowVisit.DETAILS, visit.template(), visit.words()))
            .withSwitch(visit.choices().pass());
    String title = visit.words().text("details.title");
    return HostedFlowAnswer.page(
        problems.isEmpty() ? 200 : 422, pages.page("details", title, frame, values));
  }

  private HostedFlowHtml fields(HostedFlowVisit visit, List<Map<String, Object>> rows) {
    return new HostedFlowHtml(
        rows.stream()
            .map(row -> pages.piece("field", visit.words(), row).markup())
            .collect(Collectors.joining()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(core.store().now(), ZoneOffset.UTC);
  }

  private HostedFlowAnswer takePicture(HostedFlowVisit visit, HostedFlowForm form) {
    Optional<VerificationTemplate> step = core.visits().step(visit.inquiry());
    if (step.isPresent()) {
      HostedFlowPicture picture = new HostedFlowPicture(visit, step.get());
      Optional<String> problem = picture.problem(form);
      if (problem.isPresent()) {
        return picture(visit, form, problem.get());
      }
      submit(visit, form, picture);
    }
    return HostedFlowAnswer.seeOther(visit.address(HostedFlowVisit.PICTURE));
  }

  /** A second press on the same page must not cost the person a try. */
  private void submit(HostedFlowVisit visit, HostedFlowForm form, HostedFlowPicture picture) {
    core.store()
        .change(() -> {
          int done = core.store().inquiry(visit.inquiry().id()).verifications().size();
          return Integer.toString(done).equals(form.fields().text("attempt"))
              ? Optional.of(
                  core.visits()
                      .submitPicture(
                          visit.session().secret(), visit.choices().pass(), picture.choices(form)))
              : Optional.empty();
        });
  }

  private HostedFlowAnswer picture(
      HostedFlowVisit visit, @Nullable HostedFlowForm form, @Nullable String problem) {
    Optional<VerificationTemplate> step = core.visits().step(visit.inquiry());
    if (step.isEmpty()) {
      return finish(visit);
    }
    String html = new HostedFlowPicture(visit, step.get()).render(pages, form, problem);
    return HostedFlowAnswer.page(problem == null ? 200 : 422, html);
  }

  private HostedFlowAnswer finish(HostedFlowVisit visit) {
    try {
      core.visits().finish(visit.session().secret());
      return HostedFlowAnswer.seeOther(visit.address(HostedFlowVisit.DONE));
    } catch (Refusal e) {
      return HostedFlowAnswer.seeOther(visit.address(HostedFlowVisit.WELCOME));
    }
  }
}
