package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Failure.Problem;
import java.util.List;

/** Tells from its status what an answer that is no success means. */
final class Refusals {
  static final int MOST_PROBLEMS = 20;
  static final int LONGEST_TEXT = 500;

  private Refusals() {}

  /**
   * Gives a success back as it is.
   *
   * @throws Failure when the status is not in the two hundreds
   */
  static Answer check(Answer answer) {
    int status = answer.status();
    if (status / 100 == 2) {
      return answer;
    }
    String id = answer.requestId();
    throw switch (status) {
      case 400, 422 -> new Failure.Refused(id, problems(answer));
      case 401 -> new Failure.NotAuthenticated(problems(answer));
      case 403 -> new Failure.NotAllowed(id, problems(answer));
      case 404 -> new Failure.NotFound(id, problems(answer));
      case 409 -> new Failure.Conflict(id, problems(answer));
      case 429 ->
          new Failure.OverLimit(id, problems(answer), new Limits(answer.headers()).resetIn());
      default -> {
        if (status == 408 || status / 100 == 5) {
          yield new Failure.Unavailable(id, problems(answer), status);
        }
        yield status / 100 == 3
            ? Failure.NotUnderstood.redirect(id)
            : new Failure.NotUnderstood(id, "status " + status);
      }
    };
  }

  private static List<Problem> problems(Answer answer) {
    try {
      return Json.read(answer.text()).at("errors").items().stream()
          .limit(MOST_PROBLEMS)
          .map(Refusals::problem)
          .toList();
    } catch (Unreadable aPageOrNothing) {
      return List.of();
    }
  }

  private static Problem problem(Node error) {
    String pointer = error.at("source", "pointer").text();
    return new Problem(
        bounded(error.at("title").text("")),
        bounded(error.at("details").text("")),
        pointer == null ? null : bounded(pointer));
  }

  private static String bounded(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    boolean halfALetter = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
    return text.substring(0, halfALetter ? LONGEST_TEXT - 1 : LONGEST_TEXT);
  }
}
