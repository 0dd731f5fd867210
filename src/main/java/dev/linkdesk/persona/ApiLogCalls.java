package dev.linkdesk.persona;

import dev.linkdesk.inquiry.ApiLogEntry;
import dev.linkdesk.inquiry.ApiLogs;
import org.jspecify.annotations.Nullable;

/** Persona's notes about requests. Headers, parameters and addresses in them are not read. */
final class ApiLogCalls implements ApiLogs {
  private final Asker asker;
  private final Requests requests;

  ApiLogCalls(Asker asker) {
    this.asker = asker;
    this.requests = asker.requests();
  }

  @Override
  public ApiLogEntry apiLog(String requestId) {
    String shaped = IdShape.require("req_", requestId);
    return asker.read(
        () -> requests.get(requests.url("api-logs", shaped)), answer -> entry(answer, shaped));
  }

  private static ApiLogEntry entry(Node answer, String asked) {
    Node data = answer.at("data");
    if (!data.at("id").text("").equals(asked)) {
      throw new Unreadable("it is about another request");
    }
    Node attributes = data.at("attributes");
    return new ApiLogEntry(
        asked,
        attributes.at("request", "method").text(),
        withoutQuery(attributes.at("request", "path").text()),
        attributes.at("response", "status").integer(),
        attributes.at("created-at").instant(),
        attributes.at("redacted-at").instant());
  }

  private static @Nullable String withoutQuery(@Nullable String path) {
    int query = path == null ? -1 : path.indexOf('?');
    return path == null || query < 0 ? path : path.substring(0, query);
  }
}
