package dev.linkdesk.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When each thing happened to an inquiry, in UTC; null when it has not, or was not told. */
public record Timestamps(
    @Nullable Instant created,
    @Nullable Instant updated,
    @Nullable Instant started,
    @Nullable Instant expires,
    @Nullable Instant completed,
    @Nullable Instant failed,
    @Nullable Instant expired,
    @Nullable Instant markedForReview,
    @Nullable Instant decisioned,
    @Nullable Instant redacted) {

  public static final Timestamps NONE =
      new Timestamps(null, null, null, null, null, null, null, null, null, null);
}
