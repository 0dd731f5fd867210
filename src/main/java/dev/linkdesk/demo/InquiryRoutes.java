package dev.linkdesk.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Create, retrieve, list, update, redact and print. */
final class InquiryRoutes {
  private static final Set<String> FILTERS =
      Set.of(
          "inquiry-id",
          "account-id",
          "note",
          "reference-id",
          "inquiry-template-id",
          "template-id",
          "status",
          "created-at-start",
          "created-at-end");
  private static final int MOST_IDS = 100;

  private final DemoCore core;
  private final Documents documents;
  private final LinkAddress links;
  private final CreateRequest create;
  private final RateWindow quota;

  InquiryRoutes(
      DemoCore core, Documents documents, LinkAddress links, int quota, InstantSource clock) {
    this.core = core;
    this.documents = documents;
    this.links = links;
    this.create = new CreateRequest(core.store());
    this.quota = new RateWindow(quota, clock);
  }

  void addTo(Router router) {
    router
        .add("POST", "/inquiries", (request, none) -> create(request))
        .add("GET", "/inquiries", (request, none) -> list(request))
        .add("GET", "/inquiries/{id}", this::retrieve)
        .add("PATCH", "/inquiries/{id}", this::update)
        .add("DELETE", "/inquiries/{id}", this::redact)
        .add("GET", "/inquiries/{id}/print", this::print);
  }

  private ApiAnswer create(ApiRequest request) {
    RateWindow.State left = quota.take();
    if (!left.allowed()) {
      return ErrorAnswer.of(
              429,
              "Quota exceeded",
              "The create_inquiry quota limit of %d requests / min is used up"
                  .formatted(left.limit()))
          .with(left);
    }
    try {
      return create(create.read(request.body("data", "meta")), request).with(left);
    } catch (Refusal refusal) {
      return ErrorAnswer.of(refusal).with(left);
    }
  }

  private ApiAnswer create(CreateRequest.Order order, ApiRequest request) {
    DemoInquiry inquiry = core.inquiries().create(order.inquiry());
    String token = order.withSession() ? core.sessions().create(inquiry.id()).secret() : null;
    OneTimeLink link =
        order.withLink() ? core.sessions().oneTimeLink(inquiry.id(), null).link() : null;
    return documents.inquiry(
        request,
        201,
        inquiry,
        out ->
            out.name("meta")
                .begin()
                .member("session-token", token)
                .member("one-time-link", link == null ? null : links.oneTime(link))
                .member("one-time-link-short", link == null ? null : links.oneTimeShort(link))
                .end());
  }

  private ApiAnswer retrieve(ApiRequest request, String id) {
    return documents.inquiry(request, core.store().inquiry(id));
  }

  private ApiAnswer list(ApiRequest request) {
    Query query = request.query();
    query.allow("filter", FILTERS);
    InquiryFilter filter = filter(query);
    Paging paging =
        PageQuery.read(query, id -> core.store().findInquiry(id).map(DemoInquiry::position));
    // No inquiry here was made from a legacy template.
    Paging.Page<DemoInquiry> page =
        query.get("filter", "template-id") != null
            ? new Paging.Page<>(List.of(), false, false)
            : core.store().inquiries().page(filter, paging);
    return Documents.page(
        request, page, DemoInquiry::id, (out, row) -> documents.snapshots().write(out, row));
  }

  private static InquiryFilter filter(Query query) {
    Set<String> ids = query.filterSet("inquiry-id");
    if (ids != null && ids.size() > MOST_IDS) {
      throw Refusal.badRequest("filter.inquiry-id takes at most " + MOST_IDS + " ids");
    }
    String note = query.get("filter", "note");
    if (note != null && query.group("filter").size() > 1) {
      throw Refusal.badRequest("filter.note cannot be combined with other filters");
    }
    return new InquiryFilter(
        ids,
        query.filterSet("account-id"),
        query.get("filter", "reference-id"),
        query.filterSet("inquiry-template-id"),
        query.filterSet("status"),
        note,
        query.filterTime("created-at-start"),
        query.filterTime("created-at-end"));
  }

  private ApiAnswer update(ApiRequest request, String id) {
    BodyObject attributes =
        request
            .body("data")
            .object("data", "attributes")
            .object("attributes", "note", "fields", "tags", "redirect-uri");
    InquiryChange change =
        new InquiryChange(
            new InquiryChange.Text(attributes.has("note"), attributes.text("note")),
            new InquiryChange.Text(
                attributes.has("redirect-uri"),
                CreateRequest.redirect(attributes.text("redirect-uri"))),
            attributes.texts("tags"),
            attributes.values("fields"));
    return documents.inquiry(request, core.inquiries().update(id, change));
  }

  private ApiAnswer redact(ApiRequest request, String id) {
    return documents.inquiry(request, core.inquiries().redact(id));
  }

  private ApiAnswer print(ApiRequest request, String id) {
    return ApiAnswer.pdf(InquiryPrint.of(core.store(), core.store().inquiry(id)));
  }
}
