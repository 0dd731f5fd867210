package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.PlainText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a person typed or pasted: ids first, wherever they stand, then links, then words. */
final class SearchText {
  /** An id begins where no word goes on, or behind an escaped character of an address. */
  private static final String BEGIN = "(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2}))";

  private static final Pattern INQUIRY = Pattern.compile(BEGIN + "inq_[A-Za-z0-9]+");
  private static final Pattern ACCOUNT = Pattern.compile(BEGIN + "act_[A-Za-z0-9]+");
  private static final Pattern TEMPLATE = Pattern.compile(BEGIN + "i?tmpl_[A-Za-z0-9]+");
  private static final Pattern REFERENCE = Pattern.compile("[?&]reference-id=([^&#\\s>\"']+)");
  private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern ONE_TIME =
      Pattern.compile("(?i)https?://(?:\\S*[?&](?:amp;)?code=|(?:[a-z0-9-]+\\.)*perso\\.na/)\\S*");
  private static final Pattern EMAIL =
      Pattern.compile("(?i)(?:mailto:)?([^\\s@<>\"',;:]+@[^\\s@<>\"',;:]+\\.[^\\s@<>\"',;:]+)");

  /** An e-mail address with the person's name before it, as mail programs copy it. */
  private static final Pattern NAMED_EMAIL =
      Pattern.compile("[^<>@]*<\\s*(" + EMAIL.pattern() + ")\\s*>");

  private static final Pattern APART = Pattern.compile("[,;\\s]+");
  private static final Pattern LISTED = Pattern.compile("[,;\\r\\n]");
  private static final Pattern LIKE_A_REFERENCE = Pattern.compile("(?=.*[0-9_])[^\\s,;]{3,}");
  private static final Pattern SPACE = Pattern.compile("[\\s,;]+");
  private static final Pattern BEFORE = Pattern.compile("^[\\s\"'\u201c\u2018\u201e\u00ab<(\\[]+");
  private static final Pattern AFTER =
      Pattern.compile("[\\s\"'\u201d\u2019\u201c\u2018\u00bb>)\\].,;:!?]+$");

  private SearchText() {}

  static SearchQuery read(String typed) {
    String text = bare(typed);
    if (text.isEmpty()) {
      return new SearchQuery.Nothing();
    }
    List<String> inquiries = found(INQUIRY, text);
    if (!inquiries.isEmpty()) {
      return new SearchQuery.InquiryIds(
          capped(inquiries).map(InquiryId::new).toList(), leftOut(inquiries));
    }
    List<String> accounts = found(ACCOUNT, text);
    if (!accounts.isEmpty()) {
      return new SearchQuery.AccountIds(capped(accounts).toList(), leftOut(accounts));
    }
    return reference(text).map(SearchText::words).orElseGet(() -> withoutIds(text));
  }

  private static SearchQuery withoutIds(String text) {
    List<String> templates = found(TEMPLATE, text);
    if (!templates.isEmpty()) {
      return new SearchQuery.TemplateIds(Set.copyOf(templates));
    }
    if (LINK.matcher(text).find()) {
      return new SearchQuery.NamelessLink(ONE_TIME.matcher(text).find());
    }
    Matcher named = NAMED_EMAIL.matcher(text + ">");
    Matcher email = EMAIL.matcher(text);
    if (email.matches()) {
      return new SearchQuery.Email(email.group(1));
    }
    if (named.matches()) {
      return new SearchQuery.Email(named.group(2));
    }
    List<String> listed = listed(text);
    return listed.size() > 1
        ? new SearchQuery.References(capped(listed).toList(), leftOut(listed))
        : words(text);
  }

  /** The reference ID in a Hosted Flow link that makes a new inquiry each time. */
  private static Optional<String> reference(String text) {
    Matcher reference = REFERENCE.matcher(text);
    if (!LINK.matcher(text).find() || !reference.find()) {
      return Optional.empty();
    }
    try {
      String value = URLDecoder.decode(reference.group(1), StandardCharsets.UTF_8);
      return Optional.of(value).filter(it -> !it.isBlank());
    } catch (IllegalArgumentException brokenEscape) {
      return Optional.of(reference.group(1));
    }
  }

  /** The reference IDs of a list: each in one piece, with a digit or an underscore in it. */
  private static List<String> listed(String text) {
    if (!LISTED.matcher(text).find()) {
      return List.of();
    }
    List<String> pieces =
        APART
            .splitAsStream(text)
            .map(SearchText::bare)
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    boolean all = pieces.stream().allMatch(it -> LIKE_A_REFERENCE.matcher(it).matches());
    return all ? pieces : List.of();
  }

  private static SearchQuery words(String text) {
    String stripped = text.strip();
    List<String> words =
        SPACE.splitAsStream(PlainText.of(stripped)).filter(it -> !it.isEmpty()).toList();
    return new SearchQuery.Words(stripped, words);
  }

  /** Without the quotes, brackets and full stops that come along when text is copied. */
  private static String bare(String text) {
    String begun = BEFORE.matcher(text).replaceFirst("");
    return AFTER.matcher(begun).replaceFirst("");
  }

  private static List<String> found(Pattern shape, String text) {
    return shape.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static Stream<String> capped(List<String> all) {
    return all.stream().limit(SearchQuery.MAX_IDS);
  }

  private static int leftOut(List<String> all) {
    return Math.max(0, all.size() - SearchQuery.MAX_IDS);
  }

  /** A text on one line, its lines apart by commas, as a field of one line would take it. */
  static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : String.join(
            ", ", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
