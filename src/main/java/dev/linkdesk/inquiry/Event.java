package dev.linkdesk.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param id {@code evt_…}
 * @param name Persona's word, for example {@code inquiry.approved}; empty when hidden
 * @param objectId what it happened to, for example {@code inq_…}; null when not told
 * @param created to the millisecond
 */
public record Event(String id, String name, @Nullable String objectId, @Nullable Instant created) {}
