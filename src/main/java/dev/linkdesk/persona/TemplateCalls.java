package dev.linkdesk.persona;

import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.Pages;
import dev.linkdesk.inquiry.TemplateVersion;
import dev.linkdesk.inquiry.TemplateVersions;
import java.util.List;

/** Templates and their versions. */
final class TemplateCalls implements TemplateVersions {
  private static final String PREFIX = "itmpl_";

  private final Asker asker;
  private final Requests requests;

  TemplateCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  List<InquiryTemplate> templates() {
    return Pages.all(this::templates, InquiryTemplate::id, PersonaClient.MOST_PAGES);
  }

  InquiryTemplate template(String id) {
    String shaped = IdShape.require(PREFIX, id);
    return asker.read(
        () -> requests.get(requests.url("inquiry-templates", shaped)),
        answer -> TemplateJson.read(answer, shaped));
  }

  @Override
  public List<TemplateVersion> versions(String templateId) {
    String shaped = IdShape.require(PREFIX, templateId);
    return Pages.all(page -> versions(shaped, page), TemplateVersion::id, PersonaClient.MOST_PAGES);
  }

  private Page<InquiryTemplate> templates(PageRequest page) {
    return asker.read(
        () -> requests.get(Requests.paged(requests.url("inquiry-templates"), page)),
        answer -> asker.paging().read(answer, TemplateJson::template));
  }

  private Page<TemplateVersion> versions(String templateId, PageRequest page) {
    return asker.read(
        () ->
            requests.get(
                Requests.paged(
                    new Filters(requests.url("inquiry-template-versions"))
                        .text("inquiry-template-id", templateId)
                        .url(),
                    page)),
        answer -> asker.paging().read(answer, TemplateVersionJson::version));
  }
}
