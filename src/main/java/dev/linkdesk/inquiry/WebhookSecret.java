package dev.linkdesk.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver of a webhook knows Persona's calls by.
 *
 * @param value {@code wbhsec_…}
 * @param expires when it is no longer used; null when it has no end
 */
public record WebhookSecret(String value, @Nullable Instant expires) {
  /** A secret has no text, so it cannot be logged. */
  @Override
  public String toString() {
    return "WebhookSecret[redacted]";
  }
}
