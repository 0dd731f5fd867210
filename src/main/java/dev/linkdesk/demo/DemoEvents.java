package dev.linkdesk.demo;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All events, newest first, and by object. Written under the store's lock. */
final class DemoEvents {
  private final ConcurrentHashMap<String, DemoEvent> byId = new ConcurrentHashMap<>();
  private final LabelIndex<DemoEvent> newestFirst = new LabelIndex<>();
  private final LabelIndex<DemoEvent> byObject = new LabelIndex<>();
  private final LabelIndex<DemoEvent> byName = new LabelIndex<>();

  void add(DemoEvent event) {
    byId.put(event.id(), event);
    newestFirst.put("", event.position(), event);
    byObject.put(event.payload().id(), event.position(), event);
    byName.put(event.name(), event.position(), event);
  }

  Optional<DemoEvent> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Iterator<DemoEvent> newestFirst() {
    return newestFirst.walk("", Stretch.ALL, false);
  }

  /** One page; null filters mean "any". */
  Paging.Page<DemoEvent> page(
      @Nullable Set<String> ids,
      @Nullable Set<String> objects,
      @Nullable Set<String> names,
      Paging paging) {
    Predicate<DemoEvent> wanted =
        event ->
            (ids == null || ids.contains(event.id()))
                && (objects == null || objects.contains(event.payload().id()))
                && (names == null || names.contains(event.name()));
    if (ids != null) {
      return paging.of(
          ids.stream().map(byId::get).filter(Objects::nonNull).filter(wanted).toList(),
          DemoEvent::position);
    }
    if (objects != null) {
      return paging.of(byObject, objects, Stretch.ALL, DemoEvent::position, wanted);
    }
    if (names != null) {
      return paging.of(byName, names, Stretch.ALL, DemoEvent::position, wanted);
    }
    return paging.of(newestFirst, Set.of(""), Stretch.ALL, DemoEvent::position, wanted);
  }
}
