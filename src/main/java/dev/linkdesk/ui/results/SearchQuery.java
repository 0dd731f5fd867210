package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or pasted into the search.
 *
 * @param words what a row must hold, every one of them, in the casing of {@link #plain}
 * @param inquiry the inquiry id in the text, also when it stands inside a link; null without one
 */
record SearchQuery(List<String> words, @Nullable InquiryId inquiry) {
  private static final Pattern INQUIRY_ID = Pattern.compile("inq_[A-Za-z0-9]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  SearchQuery {
    words = List.copyOf(words);
  }

  static SearchQuery of(String typed) {
    Matcher id = INQUIRY_ID.matcher(typed);
    if (id.find()) {
      return new SearchQuery(List.of(plain(id.group())), new InquiryId(id.group()));
    }
    String words = plain(typed).strip();
    return new SearchQuery(words.isEmpty() ? List.of() : List.of(SPACE.split(words)), null);
  }

  /** Lower case and without accents, so that "tomas" finds "Tomás". */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * @param plainText what a row can be found by, in the casing of {@link #plain}
   */
  boolean matches(String plainText) {
    for (String word : words) {
      if (!plainText.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
