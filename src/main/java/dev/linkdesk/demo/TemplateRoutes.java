package dev.linkdesk.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inquiry templates and their versions; refused to sandbox keys where the sandbox rules count. */
final class TemplateRoutes {
  private final DemoTemplates templates;
  private final Documents documents;
  private final boolean sandboxRules;

  TemplateRoutes(DemoTemplates templates, Documents documents, boolean sandboxRules) {
    this.templates = templates;
    this.documents = documents;
    this.sandboxRules = sandboxRules;
  }

  void addTo(Router router) {
    router
        .add("GET", "/inquiry-templates", (request, none) -> list(request))
        .add("GET", "/inquiry-templates/{id}", this::retrieve)
        .add("GET", "/inquiry-template-versions", (request, none) -> versions(request));
  }

  private ApiAnswer list(ApiRequest request) {
    requireOpen(request);
    Paging paging = PageQuery.read(request.query(), id -> templates.byId(id).map(this::place));
    return Documents.page(
        request,
        paging.of(templates.all(), this::place),
        DemoTemplate::id,
        (out, template) -> TemplateJson.write(out, template, false));
  }

  private ApiAnswer retrieve(ApiRequest request, String id) {
    requireOpen(request);
    return documents.template(request, template(id));
  }

  private ApiAnswer versions(ApiRequest request) {
    requireOpen(request);
    request.query().allow("filter", Set.of("inquiry-template-id"));
    String id = request.query().get("filter", "inquiry-template-id");
    if (id == null) {
      throw Refusal.badRequest("filter.inquiry-template-id is missing");
    }
    Paging paging =
        PageQuery.read(request.query(), version -> templates.byVersion(version).map(this::place));
    return Documents.page(
        request,
        paging.of(List.of(template(id)), this::place),
        DemoTemplate::versionId,
        TemplateJson::writeVersion);
  }

  private DemoTemplate template(String id) {
    Optional<DemoTemplate> template = templates.byId(id);
    return template.orElseThrow(() -> Refusal.notFound("Inquiry template not found"));
  }

  private Position place(DemoTemplate template) {
    return new Position(
        DemoTemplates.PUBLISHED.getEpochSecond(), -templates.all().indexOf(template));
  }

  private void requireOpen(ApiRequest request) {
    if (sandboxRules && request.isSandbox()) {
      throw Refusal.of(
          Refusal.Kind.FORBIDDEN, "Inquiry templates are not available to sandbox keys");
    }
  }
}
