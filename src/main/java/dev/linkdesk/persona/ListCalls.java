package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Lists of inquiries. */
final class ListCalls implements InquiryLists {
  /** Enough for the results table, and no more personal data than that. */
  private static final String LISTED =
      String.join(
          ",",
          "status",
          "reference-id",
          "creator",
          "tags",
          "created-at",
          "updated-at",
          "started-at",
          "expires-at",
          "completed-at",
          "failed-at",
          "expired-at",
          "marked-for-review-at",
          "decisioned-at",
          "redacted-at",
          "previous-step-name",
          "next-step-name",
          "fields.name-first",
          "fields.name-last");

  private static final String LEGACY_TEMPLATE = "tmpl_";

  private final Asker asker;
  private final Requests requests;

  ListCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  List<Inquiry> list(Collection<InquiryId> ids) {
    Set<InquiryId> asked = new LinkedHashSet<>(ids);
    if (asked.size() > Inquiries.MAX_IDS) {
      throw new Failure.Bug(new IllegalArgumentException(asked.size() + " ids in one request"));
    }
    if (asked.isEmpty()) {
      // Without a filter Persona would list every inquiry.
      return List.of();
    }
    return list(InquiryFilter.ANY.withIds(asked), PageRequest.FIRST).items().stream()
        .filter(inquiry -> asked.contains(inquiry.id()))
        .toList();
  }

  List<Inquiry> ofReference(String referenceId) {
    InquiryFilter filter = InquiryFilter.ANY.withReference(referenceId);
    List<Inquiry> found =
        asker.read(() -> requests.get(filtered(filter, PageRequest.FIRST)), this::page).items();
    if (!found.stream().allMatch(inquiry -> referenceId.equals(inquiry.referenceId()))) {
      throw new Failure.NotUnderstood(
          null, "it does not keep to the reference ID that was asked for");
    }
    return found;
  }

  @Override
  public Page<Inquiry> list(InquiryFilter filter, PageRequest page) {
    return asker.read(() -> requests.get(listed(filtered(filter, page))), this::page);
  }

  @Override
  public Page<Inquiry> search(InquirySearch search, PageRequest page) {
    // Persona keeps the first answer to a key, so each question has one of its own.
    return asker.search(() -> searching(search, page, SubmissionKey.fresh()), this::page);
  }

  private Request searching(InquirySearch search, PageRequest page, SubmissionKey key) {
    HttpUrl.Builder url = Requests.paged(requests.url("inquiries", "search"), page);
    return requests.post(listed(url), InquirySearchJson.write(search), key);
  }

  private Page<Inquiry> page(Node answer) {
    return asker.paging().read(answer, InquiryJson::inquiry);
  }

  private static HttpUrl.Builder listed(HttpUrl.Builder url) {
    return url.addQueryParameter("fields[inquiry]", LISTED);
  }

  private HttpUrl.Builder filtered(InquiryFilter filter, PageRequest page) {
    Filters url = new Filters(requests.url("inquiries"));
    List<String> templates = filter.templateIds();
    return Requests.paged(
        url.words("inquiry-id", filter.ids().stream().map(InquiryId::value).toList())
            .words("account-id", filter.accountIds())
            .text("reference-id", filter.referenceId())
            .words("inquiry-template-id", templates.stream().filter(ListCalls::isNew).toList())
            .words("template-id", templates.stream().filter(id -> !isNew(id)).toList())
            .words("status", filter.statuses().stream().map(InquiryStatus::value).toList())
            .text("note", filter.note())
            .time("created-at-start", filter.createdFrom())
            .time("created-at-end", filter.createdTo())
            .url(),
        page);
  }

  private static boolean isNew(String templateId) {
    return !templateId.startsWith(LEGACY_TEMPLATE);
  }
}
