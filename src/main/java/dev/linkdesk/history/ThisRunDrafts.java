package dev.linkdesk.history;

import dev.linkdesk.inquiry.Drafts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The drafts of a workspace that keeps nothing, in memory. */
public final class ThisRunDrafts implements Drafts {
  private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();

  @Override
  public void keep(String form, Map<String, String> typed) {
    if (typed.isEmpty()) {
      kept.remove(form);
    } else {
      kept.put(form, Collections.unmodifiableMap(new LinkedHashMap<>(typed)));
    }
  }

  @Override
  public Optional<Map<String, String>> kept(String form) {
    return Optional.ofNullable(kept.get(form));
  }
}
