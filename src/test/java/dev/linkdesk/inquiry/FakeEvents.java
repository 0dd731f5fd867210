package dev.linkdesk.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as told to it, the newest last; fails when told to. */
public final class FakeEvents implements Events {
  public final List<Event> held = new ArrayList<>();
  public @Nullable Failure always;
  public int asked;

  @Override
  public Page<Event> events(EventFilter filter, PageRequest page) {
    asked++;
    if (always != null) {
      throw always;
    }
    List<Event> found =
        held.reversed().stream()
            .filter(event -> filter.names().isEmpty() || filter.names().contains(event.name()))
            .filter(event ->
                filter.objectIds().isEmpty()
                    || (event.objectId() != null && filter.objectIds().contains(event.objectId())))
            .limit(page.size())
            .toList();
    return new Page<>(found, null);
  }
}
