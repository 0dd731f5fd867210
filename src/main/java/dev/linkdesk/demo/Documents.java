package dev.linkdesk.demo;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Puts whole answers together: {@code data}, {@code included}, {@code links} and {@code meta}. */
final class Documents {
  private final DemoStore store;
  private final SnapshotJson snapshots;
  private final Included included;

  Documents(DemoStore store) {
    this.store = store;
    snapshots = new SnapshotJson(store);
    included = new Included(store, snapshots);
  }

  SnapshotJson snapshots() {
    return snapshots;
  }

  /** The inquiry as it is now. */
  ApiAnswer inquiry(ApiRequest request, DemoInquiry inquiry) {
    return inquiry(request, 200, inquiry, out -> {});
  }

  /**
   * @param meta writes what comes after the inquiry
   */
  ApiAnswer inquiry(ApiRequest request, int status, DemoInquiry inquiry, JsonOut.Part meta) {
    DemoInquiry now = store.inquiry(inquiry.id());
    JsonOut out = request.out();
    out.begin().name("data");
    snapshots.write(out, now);
    included.write(out, request.query().get("include"), now);
    meta.write(out);
    out.end();
    return ApiAnswer.json(status, out.bytes());
  }

  ApiAnswer session(ApiRequest request, int status, DemoSession session, JsonOut.Part meta) {
    JsonOut out = request.out();
    out.begin().name("data");
    SessionJson.write(out, session);
    included.write(out, request.query().get("include"), List.of(session));
    meta.write(out);
    out.end();
    return ApiAnswer.json(status, out.bytes());
  }

  /** Sessions without links, as expire-all answers. */
  ApiAnswer sessions(ApiRequest request, List<DemoSession> sessions) {
    JsonOut out = request.out();
    out.begin().name("data").beginList();
    sessions.forEach(session -> SessionJson.write(out, session));
    out.endList();
    included.write(out, request.query().get("include"), sessions);
    out.end();
    return ApiAnswer.json(200, out.bytes());
  }

  ApiAnswer template(ApiRequest request, DemoTemplate template) {
    JsonOut out = request.out();
    out.begin().name("data");
    TemplateJson.write(out, template, true);
    included.write(out, request.query().get("include"), template);
    out.end();
    return ApiAnswer.json(200, out.bytes());
  }

  /** A document of one object and nothing else. */
  static ApiAnswer single(ApiRequest request, JsonOut.Part data) {
    return single(request, 200, data);
  }

  static ApiAnswer single(ApiRequest request, int status, JsonOut.Part data) {
    JsonOut out = request.out();
    out.begin().name("data");
    data.write(out);
    out.end();
    return ApiAnswer.json(status, out.bytes());
  }

  /** A page with its links, relative as Persona sends them. */
  static <T> ApiAnswer page(
      ApiRequest request, Paging.Page<T> page, Function<T, String> id, BiConsumer<JsonOut, T> row) {
    JsonOut out = request.out();
    out.begin().name("data").beginList();
    page.rows().forEach(one -> row.accept(out, one));
    out.endList();
    List<T> rows = page.rows();
    String path = "/api/v1" + request.path();
    boolean newer = page.newer() && !rows.isEmpty();
    boolean older = page.older() && !rows.isEmpty();
    out.name("links")
        .begin()
        .member(
            "prev",
            newer ? path + request.query().withCursor("before", id.apply(rows.getFirst())) : null)
        .member(
            "next",
            older ? path + request.query().withCursor("after", id.apply(rows.getLast())) : null)
        .end()
        .end();
    return ApiAnswer.json(200, out.bytes());
  }
}
