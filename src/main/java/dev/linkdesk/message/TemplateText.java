package dev.linkdesk.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks through the text of a template. Placeholders are exactly those of {@link Placeholder}; a
 * single brace is a sign like any other.
 */
public final class TemplateText {
  /** Characters; more than two pages. */
  public static final int LONGEST_BODY = 6_000;

  /** Characters; mail programs show some 70 of them. */
  public static final int LONGEST_SUBJECT = 200;

  private static final int QUOTED = 30;
  private static final Pattern ALONE =
      Pattern.compile("(?m)^\\h*" + Pattern.quote(Placeholder.LINK.written()) + "\\h*$");

  private TemplateText() {}

  /** A stretch of a template. */
  sealed interface Part {}

  /** Words that stay as they are. */
  record Words(String text) implements Part {}

  /** A place that is filled. */
  record Slot(Placeholder placeholder) implements Part {}

  /** What is wrong with the braces, in the order of the text. */
  public static List<TemplateProblem> problems(String raw) {
    List<TemplateProblem> problems = new ArrayList<>();
    scan(raw, new ArrayList<>(), problems);
    return List.copyOf(problems);
  }

  /** What is wrong with the braces, the link's place and the length of a body. */
  public static List<TemplateProblem> bodyProblems(String raw) {
    String body = new MessageTemplate("", raw).body();
    if (body.isBlank()) {
      return List.of(new TemplateProblem.Blank());
    }
    List<TemplateProblem> problems = new ArrayList<>(problems(body));
    if (body.length() > LONGEST_BODY) {
      problems.add(new TemplateProblem.TooLong(LONGEST_BODY));
    }
    long links = parts(body).stream().filter(new Slot(Placeholder.LINK)::equals).count();
    if (links == 0) {
      problems.add(new TemplateProblem.NoLink());
    } else if (links > 1) {
      problems.add(new TemplateProblem.SeveralLinks());
    } else if (!ALONE.matcher(body).find()) {
      problems.add(new TemplateProblem.LinkNotAlone());
    }
    return List.copyOf(problems);
  }

  /** What is wrong with a subject; ask only where the channel has one. */
  public static List<TemplateProblem> subjectProblems(String raw) {
    if (raw.isBlank()) {
      return List.of(new TemplateProblem.Blank());
    }
    List<TemplateProblem> problems = new ArrayList<>(problems(raw));
    if (raw.length() > LONGEST_SUBJECT) {
      problems.add(new TemplateProblem.TooLong(LONGEST_SUBJECT));
    }
    if (raw.chars().anyMatch(Character::isISOControl)) {
      problems.add(new TemplateProblem.SubjectOfLines());
    }
    List<Part> parts = parts(raw);
    for (Placeholder secret : List.of(Placeholder.LINK, Placeholder.CALL_BACK_CODE)) {
      if (parts.contains(new Slot(secret))) {
        problems.add(new TemplateProblem.SecretInSubject(secret));
      }
    }
    return List.copyOf(problems);
  }

  /** The stretches of a template; what is wrong stays among the words as it was written. */
  static List<Part> parts(String raw) {
    List<Part> parts = new ArrayList<>();
    scan(raw, parts, new ArrayList<>());
    return parts;
  }

  private static void scan(String raw, List<Part> parts, List<TemplateProblem> problems) {
    int at = 0;
    while (at < raw.length()) {
      int open = raw.indexOf(Placeholder.OPEN, at);
      String before = raw.substring(at, open < 0 ? raw.length() : open);
      lookForUnopened(before, problems);
      addWords(before, parts);
      if (open < 0) {
        return;
      }
      at = end(raw, open);
      place(raw.substring(open, at), parts, problems);
    }
  }

  /** Where the placeholder that opens here ends, or what there is of it. */
  private static int end(String raw, int open) {
    int line = raw.indexOf('\n', open);
    int lineEnd = line < 0 ? raw.length() : line;
    int close = raw.indexOf(Placeholder.CLOSE, open);
    if (close < 0 || close > lineEnd) {
      int next = raw.indexOf(Placeholder.OPEN, open + 2);
      return next > 0 && next < lineEnd ? next : lineEnd;
    }
    int end = close + 2;
    // Of braces that stand in each other, all that close belong to it.
    while (end < lineEnd && raw.charAt(end) == '}') {
      end++;
    }
    return end;
  }

  private static void place(String written, List<Part> parts, List<TemplateProblem> problems) {
    if (!written.endsWith(Placeholder.CLOSE) || written.length() < 4) {
      problems.add(new TemplateProblem.Unclosed(quoted(written)));
      addWords(written, parts);
      return;
    }
    String inside = written.substring(2, written.length() - 2);
    if (inside.indexOf('{') >= 0 || inside.indexOf('}') >= 0) {
      problems.add(new TemplateProblem.Nested(quoted(written)));
      addWords(written, parts);
      return;
    }
    Optional<Placeholder> known = Placeholder.named(inside);
    if (known.isPresent()) {
      parts.add(new Slot(known.get()));
    } else {
      problems.add(
          new TemplateProblem.UnknownPlaceholder(quoted(written), Placeholder.near(inside)));
      addWords(written, parts);
    }
  }

  private static void lookForUnopened(String words, List<TemplateProblem> problems) {
    int close = words.indexOf(Placeholder.CLOSE);
    if (close >= 0) {
      String line = words.substring(words.lastIndexOf('\n', close) + 1, close + 2);
      problems.add(
          new TemplateProblem.Unopened(line.substring(Math.max(0, line.length() - QUOTED))));
    }
  }

  private static void addWords(String words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Words(words));
    }
  }

  private static String quoted(String written) {
    return written.length() <= QUOTED ? written : written.substring(0, QUOTED);
  }
}
