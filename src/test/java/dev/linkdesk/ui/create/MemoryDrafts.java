package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts in memory that note each writing and fail when told to. */
final class MemoryDrafts implements Drafts {
  final List<Map<String, String>> written = new ArrayList<>();
  @Nullable Failure failing;
  private final Map<String, Map<String, String>> held = new HashMap<>();

  @Override
  public void keep(String form, Map<String, String> typed) {
    if (failing != null) {
      throw failing;
    }
    written.add(Map.copyOf(typed));
    held.put(form, Map.copyOf(typed));
  }

  @Override
  public Optional<Map<String, String>> kept(String form) {
    return Optional.ofNullable(held.get(form)).filter(typed -> !typed.isEmpty());
  }
}
