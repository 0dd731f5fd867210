package dev.linkdesk.demo;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts, by id and by reference id. Written under the store's lock. */
final class DemoAccounts {
  private final ConcurrentHashMap<String, DemoAccount> byId = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, String> byReference = new ConcurrentHashMap<>();
  private final LabelIndex<String> newestFirst = new LabelIndex<>();

  void put(DemoAccount account) {
    byId.put(account.id(), account);
    if (account.referenceId() != null) {
      byReference.put(account.referenceId(), account.id());
    }
    newestFirst.put("", account.position(), account.id());
  }

  Optional<DemoAccount> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<DemoAccount> byReference(String referenceId) {
    return Optional.ofNullable(byReference.get(referenceId)).map(byId::get);
  }

  Collection<DemoAccount> all() {
    return byId.values();
  }

  Paging.Page<DemoAccount> page(Paging paging) {
    Paging.Page<String> ids =
        paging.of(newestFirst, Set.of(""), Stretch.ALL, id -> place(id), id -> true);
    return new Paging.Page<>(ids.rows().stream().map(this::get).toList(), ids.newer(), ids.older());
  }

  private Position place(String id) {
    return get(id).position();
  }

  private DemoAccount get(String id) {
    return byId(id).orElseThrow();
  }
}
