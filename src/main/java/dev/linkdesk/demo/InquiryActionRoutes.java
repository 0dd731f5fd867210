package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decisions, expire and resume, one-time links, tags and simulated actions. */
final class InquiryActionRoutes {
  private final DemoCore core;
  private final Documents documents;
  private final LinkAddress links;
  private final boolean sandboxRules;

  InquiryActionRoutes(DemoCore core, Documents documents, LinkAddress links, boolean sandboxRules) {
    this.core = core;
    this.documents = documents;
    this.links = links;
    this.sandboxRules = sandboxRules;
  }

  void addTo(Router router) {
    Inquiries inquiries = core.inquiries();
    router
        .add(
            "POST",
            "/inquiries/{id}/approve",
            (request, id) -> answer(request, inquiries.approve(id, comment(request))))
        .add(
            "POST",
            "/inquiries/{id}/decline",
            (request, id) -> answer(request, inquiries.decline(id, comment(request))))
        .add(
            "POST",
            "/inquiries/{id}/mark-for-review",
            (request, id) -> answer(request, inquiries.markForReview(id)))
        .add(
            "POST",
            "/inquiries/{id}/expire",
            (request, id) -> answer(request, inquiries.expire(id)))
        .add("POST", "/inquiries/{id}/resume", this::resume)
        .add("POST", "/inquiries/{id}/generate-one-time-link", this::oneTimeLink)
        .add(
            "POST",
            "/inquiries/{id}/add-tag",
            (request, id) -> answer(request, inquiries.addTag(id, tag(request))))
        .add(
            "POST",
            "/inquiries/{id}/remove-tag",
            (request, id) -> answer(request, inquiries.removeTag(id, tag(request))))
        .add(
            "POST",
            "/inquiries/{id}/set-tags",
            (request, id) -> answer(request, inquiries.setTags(id, tags(request))))
        .add("POST", "/inquiries/{id}/perform-simulate-actions", this::simulate);
  }

  private ApiAnswer answer(ApiRequest request, DemoInquiry inquiry) {
    return documents.inquiry(request, inquiry);
  }

  private static @Nullable String comment(ApiRequest request) {
    return request.body("meta").object("meta", "comment").text("comment");
  }

  private ApiAnswer resume(ApiRequest request, String id) {
    Sessions.Resumed resumed = core.sessions().resume(id);
    return documents.inquiry(
        request,
        200,
        resumed.inquiry(),
        out -> out.name("meta").begin().member("session-token", resumed.session().secret()).end());
  }

  private ApiAnswer oneTimeLink(ApiRequest request, String id) {
    Long seconds =
        request.body("meta").object("meta", "expires-in-seconds").seconds("expires-in-seconds");
    Sessions.Granted granted = core.sessions().oneTimeLink(id, seconds);
    return documents.inquiry(
        request, 200, granted.inquiry(), out -> meta(out, links, granted.link()));
  }

  /** The meta both one-time link operations answer with. */
  static void meta(JsonOut out, LinkAddress links, OneTimeLink link) {
    out.name("meta")
        .begin()
        .member("one-time-link", links.oneTime(link))
        .member("one-time-link-short", links.oneTimeShort(link))
        .end();
  }

  private String tag(ApiRequest request) {
    BodyObject meta = request.body("meta").required("meta", "tag-name", "tag-id");
    String id = meta.text("tag-id");
    if (id != null) {
      return tagById(id);
    }
    return meta.requiredText("tag-name");
  }

  private List<String> tags(ApiRequest request) {
    BodyObject meta = request.body("meta").required("meta", "tag-name", "tag-id");
    List<String> names = new ArrayList<>();
    List<String> ids = meta.texts("tag-id");
    List<String> given = meta.texts("tag-name");
    if (ids == null && given == null) {
      throw meta.missing("tag-name");
    }
    if (ids != null) {
      ids.forEach(id -> names.add(tagById(id)));
    }
    if (given != null) {
      names.addAll(given);
    }
    return names;
  }

  private String tagById(String id) {
    return core.store()
        .tags()
        .nameOf(id)
        .orElseThrow(() -> Refusal.notFound("meta.tag_id is not found"));
  }

  private ApiAnswer simulate(ApiRequest request, String id) {
    if (sandboxRules && !request.isSandbox()) {
      throw Refusal.of(
          Refusal.Kind.FORBIDDEN, "Simulated actions are available in the sandbox only");
    }
    List<Simulation.Action> actions =
        request
            .body("meta")
            .required("meta", "simulate-actions")
            .objects("simulate-actions", "type", "data")
            .stream()
            .map(InquiryActionRoutes::action)
            .toList();
    return answer(request, core.simulation().perform(id, actions));
  }

  private static Simulation.Action action(BodyObject body) {
    Simulation.Kind kind;
    try {
      kind = Simulation.Kind.valueOf(body.requiredText("type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("meta.simulate-actions has an unknown type");
    }
    boolean verification =
        kind == Simulation.Kind.CREATE_PASSED_VERIFICATION
            || kind == Simulation.Kind.CREATE_FAILED_VERIFICATION;
    return new Simulation.Action(
        kind,
        verification
            ? body.required("data", "verification-template-id")
                .requiredText("verification-template-id")
            : null);
  }
}
