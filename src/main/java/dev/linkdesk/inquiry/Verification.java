package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of proof inside an inquiry.
 *
 * @param kind Persona's word after {@code verification/}: government-id, selfie, database …
 * @param status Persona's word: initiated, submitted, passed, failed, requires_retry …
 */
public record Verification(
    String id, String kind, String status, @Nullable Instant completedAt, List<Check> checks) {

  public Verification {
    checks = List.copyOf(checks);
  }

  /**
   * One check of a verification.
   *
   * @param status passed, failed or not_applicable
   * @param reasons Persona's words for why it failed
   * @param required whether the verification fails when this check does
   */
  public record Check(String name, String status, List<String> reasons, boolean required) {
    public Check {
      reasons = List.copyOf(reasons);
    }
  }
}
