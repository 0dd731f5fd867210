package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's account, without the personal fields.
 *
 * @param id {@code act_…}
 * @param type the name of its type, for example {@code User}
 * @param status Persona's word
 * @param redacted when its personal fields were removed; null when they were not
 */
public record Account(
    String id,
    @Nullable String referenceId,
    @Nullable String type,
    @Nullable String status,
    List<String> tags,
    @Nullable Instant created,
    @Nullable Instant updated,
    @Nullable Instant redacted) {
  public Account {
    tags = List.copyOf(tags);
  }

  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
