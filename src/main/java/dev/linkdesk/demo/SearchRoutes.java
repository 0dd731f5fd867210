package dev.linkdesk.demo;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code POST /inquiries/search}. Unlike Persona's, the index here has no lag. */
final class SearchRoutes {
  private final DemoCore core;
  private final Documents documents;

  SearchRoutes(DemoCore core, Documents documents) {
    this.core = core;
    this.documents = documents;
  }

  void addTo(Router router) {
    router.add("POST", "/inquiries/search", (request, none) -> search(request));
  }

  private ApiAnswer search(ApiRequest request) {
    BodyObject body = request.body("query", "sort", "page");
    JsonElement query = body.element("query");
    Predicate<DemoInquiry> wanted = query == null ? inquiry -> true : SearchQuery.compile(query);
    Comparator<DemoInquiry> order = order(body);
    Query cursors = cursors(request.query(), body.object("page", "after", "before", "size"));
    Paging paging =
        PageQuery.read(cursors, id -> core.store().findInquiry(id).map(DemoInquiry::position));
    DemoInquiry after = cursor(cursors.get("page", "after"));
    DemoInquiry before = cursor(cursors.get("page", "before"));
    Predicate<DemoInquiry> beyond =
        inquiry ->
            (after == null || order.compare(inquiry, after) > 0)
                && (before == null || order.compare(inquiry, before) < 0);
    boolean backwards = before != null;
    List<DemoInquiry> rows =
        first(wanted.and(beyond), backwards ? order.reversed() : order, paging.size() + 1);
    boolean more = rows.size() > paging.size();
    rows = rows.subList(0, Math.min(rows.size(), paging.size()));
    Paging.Page<DemoInquiry> page =
        backwards
            ? new Paging.Page<>(rows.reversed(), more, true)
            : new Paging.Page<>(rows, after != null, more);
    // The link repeats the size, since the body that is sent again need not hold it.
    ApiRequest linked = request.with(cursors.with("page[size]", Integer.toString(paging.size())));
    return Documents.page(
        linked, page, DemoInquiry::id, (out, row) -> documents.snapshots().write(out, row));
  }

  private @Nullable DemoInquiry cursor(@Nullable String id) {
    return id == null ? null : core.store().inquiry(id);
  }

  /** What the query says about the page goes before what the body says. */
  private static Query cursors(Query query, BodyObject page) {
    Query all = query;
    boolean moved = query.get("page", "after") != null || query.get("page", "before") != null;
    for (String name : List.of("after", "before")) {
      String id = page.text(name);
      if (id != null && !moved) {
        all = all.with("page[" + name + "]", id);
      }
    }
    JsonElement size = page.element("size");
    if (size != null && query.get("page", "size") == null) {
      all = all.with("page[size]", size.toString());
    }
    return all;
  }

  /** The first few in this order, without sorting or copying all. */
  private List<DemoInquiry> first(
      Predicate<DemoInquiry> wanted, Comparator<DemoInquiry> order, int count) {
    PriorityQueue<DemoInquiry> best = new PriorityQueue<>(count + 1, order.reversed());
    for (InquiryIndex.Slot slot : core.store().inquiries().slots()) {
      DemoInquiry inquiry = slot.now();
      if (wanted.test(inquiry)) {
        best.add(inquiry);
        if (best.size() > count) {
          best.poll();
        }
      }
    }
    List<DemoInquiry> rows = new ArrayList<>(best);
    rows.sort(order);
    return rows;
  }

  private static Comparator<DemoInquiry> order(BodyObject body) {
    Comparator<DemoInquiry> newest = Comparator.comparing(DemoInquiry::position);
    if (!body.has("sort")) {
      return newest;
    }
    BodyObject sort = body.object("sort", "attribute", "direction");
    boolean ascending =
        switch (sort.requiredText("direction")) {
          case "asc" -> true;
          case "desc" -> false;
          default -> throw Refusal.badRequest("sort.direction must be asc or desc");
        };
    Comparator<DemoInquiry> upwards =
        switch (sort.requiredText("attribute")) {
          case "created_at" -> newest.reversed();
          case "updated_at" ->
              Comparator.comparing((DemoInquiry inquiry) -> inquiry.times().updatedAt())
                  .thenComparing(newest.reversed());
          case "status" ->
              Comparator.comparing((DemoInquiry inquiry) -> inquiry.status().wire())
                  .thenComparing(newest.reversed());
          default ->
              throw Refusal.badRequest("sort.attribute must be created_at, updated_at or status");
        };
    return ascending ? upwards : upwards.reversed();
  }
}
