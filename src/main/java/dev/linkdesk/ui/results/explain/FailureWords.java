package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Verification;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * What failed checks mean, for the applicant and for the desk. A reason that is new is shown to the
 * desk as Persona says it; the applicant hears what it was about and no guess.
 */
final class FailureWords {
  private static final int MOST = 3;

  private final Texts texts;
  private final PersonaWords words;

  FailureWords(Texts texts) {
    this.texts = texts;
    words = new PersonaWords(texts);
  }

  /** "the photo of your ID was too blurry to read, and your ID has expired"; empty for none. */
  Optional<String> clauses(List<Findings.Failed> failed) {
    SequencedSet<String> clauses = new LinkedHashSet<>();
    failed.forEach(each -> clauses.add(clause(each)));
    return joined(clauses.stream().limit(MOST).toList());
  }

  /** What the applicant can do about it, in sentences; may be empty. */
  String advice(List<Findings.Failed> failed) {
    return failed.stream()
        .flatMap(each -> cause(each).filter(Cause::isTold).stream())
        .distinct()
        .limit(MOST)
        .map(cause -> texts.get("explain.advice." + cause.key()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** What the desk should know beside, a sentence each. */
  List<String> forStaff(List<Findings.Failed> failed) {
    List<String> told = new ArrayList<>();
    failed.stream()
        .flatMap(each -> cause(each).filter(cause -> !cause.isTold()).stream())
        .distinct()
        .map(
            cause -> texts.get("explain.staff.keepBack", texts.get("explain.cause." + cause.key())))
        .forEach(told::add);
    List<Findings.Failed> unknown =
        failed.stream().filter(each -> cause(each).isEmpty()).limit(MOST).toList();
    if (!unknown.isEmpty()) {
      told.add(texts.get("explain.staff.unknownReason", named(unknown)));
    }
    return told;
  }

  /** The checks by name with Persona's reasons: "Selfie liveness (no movement)". */
  String named(List<Findings.Failed> failed) {
    return failed.stream()
        .map(Findings.Failed::check)
        .map(this::named)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String named(Verification.Check check) {
    String reasons = check.reasons().stream().map(words::reason).collect(Collectors.joining(", "));
    String name = words.check(check.name());
    return reasons.isEmpty() ? name : texts.get("explain.staff.withReasons", name, reasons);
  }

  private String clause(Findings.Failed failed) {
    return cause(failed)
        .filter(Cause::isTold)
        .map(cause -> texts.get("explain.cause." + cause.key()))
        .orElseGet(() ->
            texts.get("explain.unclear." + Subject.of(failed.kind(), failed.check().name()).key()));
  }

  private static Optional<Cause> cause(Findings.Failed failed) {
    return Cause.of(failed.kind(), failed.check());
  }

  private Optional<String> joined(List<String> clauses) {
    if (clauses.size() < 2) {
      return clauses.stream().findFirst();
    }
    String first =
        String.join(texts.get("explain.join.more"), clauses.subList(0, clauses.size() - 1));
    return Optional.of(texts.get("explain.join.last", first, clauses.getLast()));
  }
}
