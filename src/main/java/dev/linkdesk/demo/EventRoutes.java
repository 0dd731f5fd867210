package dev.linkdesk.demo;

import java.util.Set;

/** What is only read: events, and accounts by reference id. */
final class EventRoutes {
  private final DemoStore store;
  private final SnapshotJson snapshots;

  EventRoutes(DemoStore store, SnapshotJson snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  void addTo(Router router) {
    router
        .add("GET", "/events", (request, none) -> list(request))
        .add("GET", "/events/{id}", this::retrieve)
        .add("GET", "/accounts", (request, none) -> accounts(request));
  }

  private ApiAnswer list(ApiRequest request) {
    Query query = request.query();
    query.allow("filter", Set.of("name", "object-id", "id"));
    Paging paging = PageQuery.read(query, id -> store.events().byId(id).map(DemoEvent::position));
    Paging.Page<DemoEvent> page =
        store
            .events()
            .page(
                query.filterSet("id"),
                query.filterSet("object-id"),
                query.filterSet("name"),
                paging);
    return Documents.page(request, page, DemoEvent::id, snapshots::write);
  }

  private ApiAnswer retrieve(ApiRequest request, String id) {
    DemoEvent event =
        store.events().byId(id).orElseThrow(() -> Refusal.notFound("Event not found"));
    return Documents.single(request, out -> snapshots.write(out, event));
  }

  private ApiAnswer accounts(ApiRequest request) {
    Query query = request.query();
    query.allow("filter", Set.of("reference-id"));
    Paging paging =
        PageQuery.read(query, id -> store.accounts().byId(id).map(DemoAccount::position));
    Set<String> references = query.filterSet("reference-id");
    Paging.Page<DemoAccount> page =
        references == null
            ? store.accounts().page(paging)
            : paging.of(
                references.stream()
                    .flatMap(reference -> store.accounts().byReference(reference).stream())
                    .toList(),
                DemoAccount::position);
    return Documents.page(request, page, DemoAccount::id, AccountJson::write);
  }
}
