package dev.linkdesk.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tags of the organization: naming an unknown one makes it, up to Persona's 1,000. */
final class DemoTags {
  private static final int LIMIT = 1000;

  private final ConcurrentHashMap<String, String> idsByName = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, String> namesById = new ConcurrentHashMap<>();

  /** Makes sure the tag exists. Only inside a change. */
  void ensure(String name, Ids ids, String pointer) {
    if (name.isBlank()) {
      throw Refusal.invalid(pointer, "Tag name can't be blank");
    }
    if (idsByName.containsKey(name)) {
      return;
    }
    if (idsByName.size() >= LIMIT) {
      throw Refusal.invalid(pointer, "Organization has reached its limit of 1000 active tags");
    }
    put(name, ids.next("tag_"));
  }

  void put(String name, String id) {
    idsByName.put(name, id);
    namesById.put(id, name);
  }

  Optional<String> nameOf(String id) {
    return Optional.ofNullable(namesById.get(id));
  }

  Map<String, String> idsByName() {
    return Map.copyOf(idsByName);
  }
}
