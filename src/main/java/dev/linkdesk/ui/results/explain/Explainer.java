package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words how an inquiry stands: what to tell the applicant, what comes next and what
 * they can do, and what only the desk should know. Nothing is guessed: what is not known is said to
 * be not known.
 */
public final class Explainer {
  private final Texts texts;
  private final RelativeTimes times;
  private final PersonaWords words;
  private final OpeningWords openings;
  private final FailureWords failures;

  public Explainer(Texts texts, RelativeTimes times) {
    this.texts = texts;
    this.times = times;
    words = new PersonaWords(texts);
    openings = new OpeningWords(texts);
    failures = new FailureWords(texts);
  }

  public Explanation explain(Situation now) {
    Inquiry inquiry = now.inquiry();
    if (inquiry.isRedacted()) {
      return told(now, texts.get("explain.redacted.applicant"), "explain.redacted.staff");
    }
    Optional<StatusLook> known = StatusLook.of(inquiry.status());
    if (known.isEmpty()) {
      String sentence = texts.get("explain.unknown.staff", inquiry.status().value());
      return new Explanation(inquiry.status(), "", List.of(sentence));
    }
    return switch (known.get()) {
      case NOT_STARTED -> created(now);
      case IN_PROGRESS -> pending(now);
      case COMPLETED -> passed(now, "explain.completed.applicant", "explain.completed.staff");
      case APPROVED -> passed(now, "explain.approved.applicant", null);
      case NEEDS_REVIEW -> review(now);
      case FAILED -> failed(now);
      case DECLINED -> declined(now);
      case EXPIRED -> expired(now);
    };
  }

  private Explanation created(Situation now) {
    boolean opened =
        now.opening() instanceof Opening.LikelyPerson
            || (now.opening() instanceof Opening.Unknown(Instant at) && at != null);
    String applicant =
        withExpiry(now, opened ? "explain.created.opened" : "explain.created.waiting");
    return new Explanation(now.inquiry().status(), applicant, List.of(opening(now.opening())));
  }

  private String opening(Opening opening) {
    String about = openings.about(opening).orElse("");
    return switch (opening) {
      case Opening.Never never -> texts.get("explain.staff.never");
      case Opening.LikelyPerson person ->
          about.isEmpty()
              ? texts.get("explain.staff.person")
              : texts.get("explain.staff.personWith", about);
      case Opening.ProbablyScanner scanner ->
          about.isEmpty()
              ? texts.get("explain.staff.scanner")
              : texts.get("explain.staff.scannerWith", about);
      case Opening.Unknown unknown ->
          texts.get(
              unknown.at() == null ? "explain.staff.openingUnknown" : "explain.staff.bySomebody");
    };
  }

  /** Who was let go on is pending before they come back, begun or not. */
  private Explanation pending(Situation now) {
    if (!Opening.isStarted(now.inquiry()) && now.verifications().isEmpty()) {
      return created(now);
    }
    Findings findings = new Findings(now.verifications());
    List<Findings.Failed> failed = findings.decisive();
    Optional<String> clauses = failures.clauses(failed);
    if (clauses.isPresent()) {
      String applicant =
          sentences(
              texts.get("explain.pending.again", clauses.get()),
              failures.advice(failed),
              withExpiry(now, "explain.pending.goOn"));
      return new Explanation(now.inquiry().status(), applicant, failures.forStaff(failed));
    }
    String step = now.inquiry().nextStep();
    String applicant =
        step == null || step.isBlank()
            ? texts.get("explain.pending.started")
            : texts.get("explain.pending.step", words.step(step));
    return told(now, sentences(applicant, withExpiry(now, "explain.pending.goOn")), null);
  }

  private Explanation failed(Situation now) {
    Findings findings = new Findings(now.verifications());
    List<Findings.Failed> failed = findings.decisive();
    String what =
        failures
            .clauses(failed)
            .map(clauses -> texts.get("explain.failed.because", clauses))
            .orElseGet(() -> texts.get("explain.failed.somehow"));
    String applicant =
        sentences(what, failures.advice(failed), texts.get("explain.failed.newLink"));
    List<String> staff = new ArrayList<>();
    for (Attempt attempt : findings.notPassed()) {
      String kind = words.verification(attempt.verification().kind());
      staff.add(texts.get("explain.staff.attempts", kind, attempt.of()));
    }
    staff.addAll(reasons(now, failed));
    return new Explanation(now.inquiry().status(), applicant, staff);
  }

  private Explanation declined(Situation now) {
    List<Findings.Failed> failed = new Findings(now.verifications()).decisive();
    String what =
        failures
            .clauses(failed)
            .map(clauses -> texts.get("explain.declined.because", clauses))
            .orElseGet(() -> texts.get("explain.declined.somehow"));
    List<String> staff = new ArrayList<>();
    comment(now).ifPresent(staff::add);
    if (!failed.isEmpty()) {
      staff.addAll(failures.forStaff(failed));
    } else if (now.isRead()) {
      staff.add(texts.get("explain.staff.declinedByDecision"));
    }
    return new Explanation(
        now.inquiry().status(), sentences(what, texts.get("explain.declined.next")), staff);
  }

  private Explanation review(Situation now) {
    List<String> staff = new ArrayList<>(List.of(texts.get("explain.review.staff")));
    Findings findings = new Findings(now.verifications());
    List<Findings.Failed> failed = new ArrayList<>(findings.decisive());
    failed.addAll(findings.overlooked());
    if (!failed.isEmpty()) {
      staff.add(texts.get("explain.staff.lookAt", failures.named(failed)));
    }
    return new Explanation(now.inquiry().status(), texts.get("explain.review.applicant"), staff);
  }

  private Explanation passed(Situation now, String applicant, @Nullable String staffKey) {
    List<String> staff = new ArrayList<>();
    if (staffKey != null) {
      staff.add(texts.get(staffKey));
    }
    comment(now).ifPresent(staff::add);
    Findings findings = new Findings(now.verifications());
    if (!findings.decisive().isEmpty()) {
      staff.add(texts.get("explain.staff.allTheSame", failures.named(findings.decisive())));
    }
    if (!findings.overlooked().isEmpty()) {
      staff.add(texts.get("explain.staff.optional", failures.named(findings.overlooked())));
    }
    return new Explanation(now.inquiry().status(), texts.get(applicant), staff);
  }

  private Explanation expired(Situation now) {
    if (now.takenBack()) {
      return told(now, texts.get("explain.expired.takenBack"), "explain.staff.takenBack");
    }
    boolean started = now.inquiry().times().started() != null;
    String applicant = texts.get(started ? "explain.expired.started" : "explain.expired.unused");
    List<String> staff = new ArrayList<>();
    if (!started && !(now.opening() instanceof Opening.Unknown(Instant at) && at == null)) {
      staff.add(opening(now.opening()));
    }
    staff.add(texts.get("explain.staff.expired"));
    return new Explanation(now.inquiry().status(), applicant, staff);
  }

  private List<String> reasons(Situation now, List<Findings.Failed> failed) {
    return failed.isEmpty() && now.isRead()
        ? List.of(texts.get("explain.staff.noReason"))
        : failures.forStaff(failed);
  }

  private Optional<String> comment(Situation now) {
    String comment = now.inquiry().reviewerComment();
    return comment == null || comment.isBlank()
        ? Optional.empty()
        : Optional.of(texts.get("explain.staff.comment", comment.strip()));
  }

  private Explanation told(Situation now, String applicant, @Nullable String staffKey) {
    List<String> staff = staffKey == null ? List.of() : List.of(texts.get(staffKey));
    return new Explanation(now.inquiry().status(), applicant, staff);
  }

  /** The sentence with the time until which there is time, where that is known. */
  private String withExpiry(Situation now, String key) {
    Instant expires = now.inquiry().times().expires();
    return expires == null
        ? texts.get(key)
        : sentences(texts.get(key), texts.get("explain.until", times.day(expires)));
  }

  private static String sentences(String... parts) {
    return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }
}
