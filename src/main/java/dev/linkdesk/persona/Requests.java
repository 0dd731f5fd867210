package dev.linkdesk.persona;

import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.SubmissionKey;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Writes requests as Persona's API takes them. */
final class Requests {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final String VERSION = PersonaClient.API_VERSION;

  private final PersonaAddress address;
  private final HttpUrl url;

  Requests(PersonaAddress address) {
    this.address = address;
    this.url = address.url();
  }

  /** The address of what these words lead to. */
  HttpUrl.Builder url(String... path) {
    HttpUrl.Builder builder = url.newBuilder();
    // A base that ends in a slash ends in an empty segment, which the first word then takes.
    builder.addPathSegments(path[0]);
    for (int i = 1; i < path.length; i++) {
      builder.addPathSegment(path[i]);
    }
    return builder;
  }

  /** The address of a stretch of a list. */
  static HttpUrl.Builder paged(HttpUrl.Builder list, PageRequest page) {
    list.addQueryParameter("page[size]", String.valueOf(page.size()));
    if (page.after() != null) {
      list.addQueryParameter("page[after]", page.after());
    }
    if (page.before() != null) {
      list.addQueryParameter("page[before]", page.before());
    }
    return list;
  }

  Request get(HttpUrl.Builder url) {
    return common(url, "application/json").build();
  }

  Request getPdf(HttpUrl.Builder url) {
    return common(url, "application/pdf").build();
  }

  Request post(HttpUrl.Builder url, SubmissionKey key) {
    return keyed(url, key).post(RequestBody.EMPTY).build();
  }

  Request post(HttpUrl.Builder url, Map<String, ?> body, SubmissionKey key) {
    return keyed(url, key).post(json(body)).build();
  }

  Request patch(HttpUrl.Builder url, Map<String, ?> body, SubmissionKey key) {
    return keyed(url, key).patch(json(body)).build();
  }

  Request delete(HttpUrl.Builder url) {
    return common(url, "application/json").delete(RequestBody.EMPTY).build();
  }

  private static RequestBody json(Map<String, ?> body) {
    // As bytes: from text OkHttp would add a charset to the content type.
    return RequestBody.create(Json.write(body).getBytes(StandardCharsets.UTF_8), JSON);
  }

  private Request.Builder keyed(HttpUrl.Builder url, SubmissionKey key) {
    return common(url, "application/json").header("Idempotency-Key", key.value());
  }

  private Request.Builder common(HttpUrl.Builder url, String accept) {
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", address.key().bearer())
        .header("Persona-Version", VERSION)
        .header("Key-Inflection", "kebab")
        .header("Accept", accept)
        .header("User-Agent", address.userAgent());
  }
}
