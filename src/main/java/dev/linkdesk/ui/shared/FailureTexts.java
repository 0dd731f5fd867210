package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Failure;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence of each failure: what happened, what to do, and the Request-Id to quote. */
public final class FailureTexts {
  private final Texts texts;

  public FailureTexts(Texts texts) {
    this.texts = texts;
  }

  public String sentence(Failure failure) {
    String said =
        switch (failure) {
          case Failure.NotAuthenticated f -> texts.get("shared.failure.notAuthenticated");
          case Failure.NotAllowed f ->
              f.permission()
                  .map(missing -> texts.get("shared.failure.notPermitted", missing))
                  .orElseGet(() -> texts.get("shared.failure.notAllowed", persona(f)));
          case Failure.NotFound f -> texts.get("shared.failure.notFound");
          case Failure.Conflict f -> texts.get("shared.failure.conflict", persona(f));
          case Failure.Refused f -> texts.get("shared.failure.refused", persona(f));
          case Failure.OverLimit f ->
              texts.get("shared.failure.overLimit", Math.max(1, f.resetIn().toSeconds()));
          case Failure.Unavailable f ->
              texts.get(
                  f.isNothingFound() ? "shared.failure.notMade" : "shared.failure.unavailable",
                  f.httpStatus());
          case Failure.Unreachable f -> texts.get("shared.failure.unreachable");
          case Failure.NotUnderstood f ->
              texts.get(
                  f.isRedirect() ? "shared.failure.redirect" : "shared.failure.notUnderstood");
          case Failure.WritingStopped f ->
              switch (f.reason()) {
                case OTHER_ENVIRONMENT -> texts.get("shared.failure.otherEnvironment");
                case NOT_CONFIRMED -> texts.get("shared.failure.notConfirmed");
                case EXPIRY_PASSED -> texts.get("shared.failure.expiryPassed");
              };
          case Failure.NotKept f -> texts.get("shared.failure.notKept");
          case Failure.Cancelled f -> texts.get("shared.failure.cancelled");
          case Failure.Bug f -> texts.get("shared.failure.bug");
        };
    return failure
        .requestId()
        .map(id -> texts.get("shared.failure.withRequestId", said, id))
        .orElse(said);
  }

  private String persona(Failure failure) {
    String said =
        failure.persona().stream()
            .map(problem ->
                Stream.of(problem.title(), problem.details())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(": ")))
            .filter(text -> !text.isBlank())
            .distinct()
            .limit(3)
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? texts.get("shared.failure.noWords") : said;
  }
}
