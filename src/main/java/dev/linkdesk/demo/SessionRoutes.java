package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The inquiry sessions: list, retrieve, create, expire, expire-all and one-time link. */
final class SessionRoutes {
  private static final int MOST_LISTED = 100;

  private final DemoCore core;
  private final Documents documents;
  private final LinkAddress links;

  SessionRoutes(DemoCore core, Documents documents, LinkAddress links) {
    this.core = core;
    this.documents = documents;
    this.links = links;
  }

  void addTo(Router router) {
    Sessions sessions = core.sessions();
    router
        .add("GET", "/inquiry-sessions", (request, none) -> list(request))
        .add("POST", "/inquiry-sessions", (request, none) -> create(request))
        .add("POST", "/inquiry-sessions/expire-all", (request, none) -> expireAll(request))
        .add(
            "GET",
            "/inquiry-sessions/{id}",
            (request, id) -> documents.session(request, 200, sessions.session(id), out -> {}))
        .add(
            "POST",
            "/inquiry-sessions/{id}/expire",
            (request, id) -> documents.session(request, 200, sessions.expire(id), out -> {}))
        .add(
            "POST",
            "/inquiry-sessions/{id}/generate-one-time-link",
            (request, id) -> {
              Sessions.Granted granted = sessions.oneTimeLinkTo(id);
              return documents.session(
                  request,
                  200,
                  granted.session(),
                  out -> InquiryActionRoutes.meta(out, links, granted.link()));
            });
  }

  /** All sessions of one inquiry, or the newest hundred; Persona describes no pages here. */
  private ApiAnswer list(ApiRequest request) {
    request.query().allow("filter", Set.of("inquiry-id"));
    String inquiryId = request.query().get("filter", "inquiry-id");
    List<DemoSession> found = new ArrayList<>();
    if (inquiryId != null) {
      core.store().findInquiry(inquiryId).map(core.store()::sessionsOf).ifPresent(found::addAll);
      found = found.reversed();
    } else {
      Iterator<String> newest = core.store().sessionsNewestFirst().walk("", Stretch.ALL, false);
      while (newest.hasNext() && found.size() < MOST_LISTED) {
        found.add(core.sessions().session(newest.next()));
      }
    }
    return Documents.page(
        request, new Paging.Page<>(found, false, false), DemoSession::id, SessionJson::write);
  }

  private ApiAnswer create(ApiRequest request) {
    String inquiryId =
        request
            .body("data")
            .required("data", "attributes")
            .required("attributes", "inquiry-id")
            .requiredText("inquiry-id");
    if (core.store().findInquiry(inquiryId).isEmpty()) {
      throw Refusal.notFound("data.attributes.inquiry_id is not found");
    }
    return documents.session(request, 201, core.sessions().create(inquiryId), out -> {});
  }

  private ApiAnswer expireAll(ApiRequest request) {
    BodyObject meta = request.body("meta").required("meta", "inquiry-ids");
    List<String> ids = meta.texts("inquiry-ids");
    if (ids == null) {
      throw meta.missing("inquiry-ids");
    }
    return documents.sessions(request, core.sessions().expireAll(ids));
  }
}
