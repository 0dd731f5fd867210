package dev.linkdesk.demo;

/**
 * Errors in Persona's shape: {@code {"errors":[{"title":…,"details":…,"source":{"pointer":…}}]}}.
 */
final class ErrorAnswer {
  private ErrorAnswer() {}

  static ApiAnswer of(Refusal refusal) {
    JsonOut out = open();
    for (Refusal.Problem problem : refusal.problems()) {
      out.begin().member("title", problem.title()).member("details", problem.details());
      if (problem.pointer() != null) {
        out.name("source").begin().member("pointer", problem.pointer()).end();
      }
      out.end();
    }
    return close(refusal.kind().status(), out);
  }

  static ApiAnswer titleOnly(int status, String title) {
    JsonOut out = open();
    out.begin().member("title", title).end();
    return close(status, out);
  }

  static ApiAnswer of(int status, String title, String details) {
    JsonOut out = open();
    out.begin().member("title", title).member("details", details).end();
    return close(status, out);
  }

  private static JsonOut open() {
    JsonOut out = new JsonOut(Inflection.KEBAB, SparseFields.NONE);
    out.begin().name("errors").beginList();
    return out;
  }

  private static ApiAnswer close(int status, JsonOut out) {
    out.endList().end();
    return ApiAnswer.json(status, out.bytes());
  }
}
