package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Verification;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One try at one kind of proof.
 *
 * @param number counted from one, within its kind
 * @param of how many tries there were at this kind
 */
public record Attempt(Verification verification, int number, int of) {
  private static final Set<String> NOT_PASSED =
      Set.of("failed", "requires_retry", "tentatively_failed");

  /** All tries, the oldest first; what is under way comes last. */
  public static List<Attempt> of(List<Verification> verifications) {
    Map<String, Long> counts =
        verifications.stream()
            .collect(Collectors.groupingBy(Verification::kind, Collectors.counting()));
    Map<String, Integer> seen = new HashMap<>();
    return verifications.stream()
        .sorted(Comparator.comparing(Attempt::end))
        .map(verification ->
            new Attempt(
                verification,
                seen.merge(verification.kind(), 1, Integer::sum),
                counts.getOrDefault(verification.kind(), 1L).intValue()))
        .toList();
  }

  /** The last try of each kind, which alone says how things stand. */
  static List<Attempt> last(List<Verification> verifications) {
    return List.copyOf(
        of(verifications).stream()
            .collect(
                Collectors.toMap(
                    attempt -> attempt.verification().kind(),
                    Function.identity(),
                    (earlier, later) -> later,
                    LinkedHashMap::new))
            .values());
  }

  boolean isNotPassed() {
    return NOT_PASSED.contains(verification.status());
  }

  private static Instant end(Verification verification) {
    Instant completed = verification.completedAt();
    return completed == null ? Instant.MAX : completed;
  }
}
