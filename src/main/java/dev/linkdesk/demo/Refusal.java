package dev.linkdesk.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out; becomes an answer in Persona's error shape. Its text names
 * attributes, never their values.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  enum Kind {
    BAD_REQUEST(400, "Bad request"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Record not found"),
    CONFLICT(409, "Conflict"),
    TOO_LARGE(413, "Request body too large"),
    INVALID(422, "Record invalid");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    int status() {
      return status;
    }

    String title() {
      return title;
    }
  }

  /** One entry of {@code errors}; the pointer names the attribute and exists for 422 only. */
  record Problem(String title, String details, @Nullable String pointer) {}

  private final Kind kind;
  private final transient List<Problem> problems;

  private Refusal(Kind kind, List<Problem> problems) {
    super(kind.title + ": " + problems.getFirst().details());
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  static Refusal badRequest(String details) {
    return of(Kind.BAD_REQUEST, details);
  }

  static Refusal notFound(String details) {
    return of(Kind.NOT_FOUND, details);
  }

  static Refusal conflict(String details) {
    return of(Kind.CONFLICT, details);
  }

  static Refusal of(Kind kind, String details) {
    return new Refusal(kind, List.of(new Problem(kind.title, details, null)));
  }

  static Refusal conflict(String title, String details) {
    return new Refusal(Kind.CONFLICT, List.of(new Problem(title, details, null)));
  }

  static Refusal invalid(String pointer, String details) {
    return invalid(List.of(problem(pointer, details)));
  }

  static Refusal invalid(List<Problem> problems) {
    return new Refusal(Kind.INVALID, problems);
  }

  static Problem problem(String pointer, String details) {
    return new Problem(Kind.INVALID.title, details, pointer);
  }

  Kind kind() {
    return kind;
  }

  List<Problem> problems() {
    return problems;
  }
}
