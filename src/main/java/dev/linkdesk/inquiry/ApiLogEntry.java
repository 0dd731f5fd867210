package dev.linkdesk.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Persona noted about one request, without what was asked and answered.
 *
 * @param id {@code req_…}
 * @param method GET, POST …; null when hidden
 * @param path without the query; null when hidden
 * @param status of the answer; null when hidden
 * @param redacted when the note was emptied; null when it was not
 */
public record ApiLogEntry(
    String id,
    @Nullable String method,
    @Nullable String path,
    @Nullable Integer status,
    @Nullable Instant created,
    @Nullable Instant redacted) {}
