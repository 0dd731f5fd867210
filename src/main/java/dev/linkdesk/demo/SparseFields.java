package dev.linkdesk.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code fields[type]=…} of a request: which attributes of which type are wanted. Names count
 * in any casing; a parent type such as {@code verification} covers its subtypes.
 */
final class SparseFields {
  static final SparseFields NONE = new SparseFields(Map.of());

  /** What is wanted of one type. */
  record Wanted(@Nullable Set<String> attributes, @Nullable Set<String> fields) {
    static final Wanted ALL = new Wanted(null, null);

    boolean attribute(String kebab) {
      return attributes == null || attributes.contains(kebab);
    }

    /** Whether a key inside the attribute {@code fields} is wanted. */
    boolean field(String key) {
      return fields == null || fields.contains(Inflection.kebab(key));
    }
  }

  private static final String NESTED = "fields.";

  private final Map<String, Wanted> byType;

  private SparseFields(Map<String, Wanted> byType) {
    this.byType = byType;
  }

  static SparseFields of(Query query) {
    Map<String, Wanted> byType = new HashMap<>();
    query.group("fields").forEach((type, list) -> byType.put(Inflection.kebab(type), wanted(list)));
    return byType.isEmpty() ? NONE : new SparseFields(byType);
  }

  private static Wanted wanted(String list) {
    Set<String> attributes = new HashSet<>();
    Set<String> nested = new HashSet<>();
    for (String name : list.split(",", -1)) {
      String kebab = Inflection.kebab(name.strip());
      if (kebab.startsWith(NESTED)) {
        nested.add(kebab.substring(NESTED.length()));
      } else {
        attributes.add(kebab);
      }
    }
    boolean allFields = attributes.contains("fields");
    if (!nested.isEmpty()) {
      attributes.add("fields");
    }
    return new Wanted(Set.copyOf(attributes), allFields ? null : Set.copyOf(nested));
  }

  Wanted of(String type) {
    if (byType.isEmpty()) {
      return Wanted.ALL;
    }
    Wanted exact = byType.get(type);
    if (exact != null) {
      return exact;
    }
    int slash = type.indexOf('/');
    return slash < 0 ? Wanted.ALL : byType.getOrDefault(type.substring(0, slash), Wanted.ALL);
  }
}
