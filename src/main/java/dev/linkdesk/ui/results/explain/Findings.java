package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Verification;
import java.util.List;
import java.util.stream.Stream;

/** What the checks of the last tries found, sorted by what it means for the applicant. */
final class Findings {
  /** A failed check, and the try that it belongs to. */
  record Failed(Attempt attempt, Verification.Check check) {
    String kind() {
      return attempt.verification().kind();
    }
  }

  private final List<Attempt> last;

  Findings(List<Verification> verifications) {
    last = Attempt.last(verifications);
  }

  /** The tries that did not pass. */
  List<Attempt> notPassed() {
    return last.stream().filter(Attempt::isNotPassed).toList();
  }

  /**
   * The failed checks by which a try did not pass; all of its failed ones when none is required.
   */
  List<Failed> decisive() {
    return notPassed().stream().flatMap(Findings::decisive).toList();
  }

  /** The failed checks of tries that passed nevertheless. */
  List<Failed> overlooked() {
    return last.stream()
        .filter(attempt -> !attempt.isNotPassed())
        .flatMap(Findings::failed)
        .toList();
  }

  private static Stream<Failed> decisive(Attempt attempt) {
    List<Failed> failed = failed(attempt).toList();
    List<Failed> required = failed.stream().filter(each -> each.check().required()).toList();
    return (required.isEmpty() ? failed : required).stream();
  }

  private static Stream<Failed> failed(Attempt attempt) {
    return attempt.verification().checks().stream()
        .filter(check -> check.status().equals("failed"))
        .map(check -> new Failed(attempt, check));
  }
}
