package dev.linkdesk.persona;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Writes each question as Persona's API takes it. */
final class Requests {
  static final int PAGE = 100;

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

  private static final MediaType JSON = MediaType.get("application/json");
  private static final String VERSION = PersonaClient.API_VERSION;

  private final PersonaAddress address;
  private final HttpUrl url;

  Requests(PersonaAddress address) {
    this.address = address;
    this.url = address.url();
  }

  Request create(NewInquiry inquiry, SubmissionKey key) {
    return post(url("inquiries"), NewInquiryJson.write(inquiry), key);
  }

  Request retrieve(InquiryId id) {
    return get(
        url("inquiries", id.value())
            .addQueryParameter("include", "verifications,inquiry-template"));
  }

  Request list(Collection<InquiryId> ids) {
    return get(
        url("inquiries")
            .addQueryParameter(
                "filter[inquiry-id]",
                ids.stream().map(InquiryId::value).collect(Collectors.joining(",")))
            .addQueryParameter("page[size]", String.valueOf(PAGE))
            .addQueryParameter("fields[inquiry]", LISTED));
  }

  Request ofReference(String referenceId) {
    return get(
        url("inquiries")
            .addQueryParameter("filter[reference-id]", referenceId)
            .addQueryParameter("page[size]", String.valueOf(PAGE)));
  }

  /**
   * @param after the last id of the page before; null for the first page
   */
  Request templates(@Nullable String after) {
    HttpUrl.Builder page =
        url("inquiry-templates").addQueryParameter("page[size]", String.valueOf(PAGE));
    return get(after == null ? page : page.addQueryParameter("page[after]", after));
  }

  Request template(String id) {
    return get(url("inquiry-templates", id));
  }

  Request oneTimeLink(InquiryId id, SubmissionKey key) {
    return post(url("inquiries", id.value(), "generate-one-time-link"), RequestBody.EMPTY, key);
  }

  Request resume(InquiryId id, SubmissionKey key) {
    return post(url("inquiries", id.value(), "resume"), RequestBody.EMPTY, key);
  }

  Request simulate(InquiryId id, List<SimulateAction> actions, SubmissionKey key) {
    List<Map<String, String>> types =
        actions.stream().map(action -> Map.of("type", word(action))).toList();
    return post(
        url("inquiries", id.value(), "perform-simulate-actions"),
        Map.of("meta", Map.of("simulate-actions", types)),
        key);
  }

  private static String word(SimulateAction action) {
    return switch (action) {
      case START -> "start_inquiry";
      case COMPLETE -> "complete_inquiry";
      case FAIL -> "fail_inquiry";
      case EXPIRE -> "expire_inquiry";
      case MARK_FOR_REVIEW -> "mark_for_review_inquiry";
      case APPROVE -> "approve_inquiry";
      case DECLINE -> "decline_inquiry";
    };
  }

  private HttpUrl.Builder url(String... path) {
    HttpUrl.Builder builder = url.newBuilder();
    // A base that ends in a slash ends in an empty segment, which the first word then takes.
    builder.addPathSegments(path[0]);
    for (int i = 1; i < path.length; i++) {
      builder.addPathSegment(path[i]);
    }
    return builder;
  }

  private Request get(HttpUrl.Builder url) {
    return common(url).build();
  }

  private Request post(HttpUrl.Builder url, Map<String, ?> body, SubmissionKey key) {
    // As bytes: from text OkHttp would add a charset to the content type.
    byte[] json = Json.write(body).getBytes(StandardCharsets.UTF_8);
    return post(url, RequestBody.create(json, JSON), key);
  }

  private Request post(HttpUrl.Builder url, RequestBody body, SubmissionKey key) {
    return common(url).header("Idempotency-Key", key.value()).post(body).build();
  }

  private Request.Builder common(HttpUrl.Builder url) {
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", address.key().bearer())
        .header("Persona-Version", VERSION)
        .header("Key-Inflection", "kebab")
        .header("Accept", "application/json")
        .header("User-Agent", address.userAgent());
  }
}
