package dev.linkdesk.inquiry;

import java.util.UUID;

/**
 * The idempotency key of one intention. Persona keeps the first answer to a key for at least 24
 * hours and gives it again, so an intention sent twice happens once.
 */
public record SubmissionKey(String value) {
  public static SubmissionKey fresh() {
    return new SubmissionKey(UUID.randomUUID().toString());
  }
}
