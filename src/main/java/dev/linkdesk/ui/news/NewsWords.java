package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.ReferenceId;
import dev.linkdesk.ui.shared.Isolated;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** News in words. Names the reference ID, and never the person. */
final class NewsWords {
  private static final int TAIL = 6;
  private static final int LONGEST = 48;

  /** Controls and marks that turn the reading direction: they would garble what stands around. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private final Texts texts;
  private final RelativeTimes times;
  private final TemplateCatalog templates;

  NewsWords(Texts texts, RelativeTimes times, TemplateCatalog templates) {
    this.texts = texts;
    this.times = times;
    this.templates = templates;
  }

  Texts texts() {
    return texts;
  }

  /** The reference ID; for one that tells who the person is, the end of the inquiry's own. */
  String name(NewsItem item) {
    String reference = shown(item.referenceId());
    return reference.isEmpty() || ReferenceId.smell(reference).isPresent()
        ? texts.get("news.name.none", tail(item.id()))
        : reference;
  }

  String what(NewsItem item) {
    return item.what() == What.OTHER
        ? texts.get("news.what.OTHER", StatusLook.word(item.after(), texts))
        : texts.get("news.what." + item.what());
  }

  /** How it came to the status that it has now, and of which template it is. */
  String path(NewsItem item) {
    String from =
        item.what() == What.REDACTED
            ? what(item)
            : texts.get("news.line.from", StatusLook.word(item.before(), texts));
    String template = template(item);
    return template.isEmpty() ? from : texts.get("news.line.of", from, Isolated.text(template));
  }

  private String template(NewsItem item) {
    String id = item.templateId();
    return id == null ? "" : templates.nameOf(id);
  }

  String when(NewsItem item, Instant now) {
    return times.clock(item.at(), now);
  }

  /** What a screen reader says of a line of the list. */
  String spoken(NewsItem item, Instant now, boolean unseen) {
    String said = texts.get("news.line.spoken", name(item), what(item), when(item, now));
    return unseen ? texts.get("news.line.spokenNew", said) : said;
  }

  String title(Telling telling) {
    NewsItem only = telling.only();
    if (only != null) {
      return name(only);
    }
    return telling.away()
        ? texts.get("news.toast.away", telling.total())
        : texts.get("news.toast.folded", telling.total());
  }

  String text(Telling telling) {
    NewsItem only = telling.only();
    if (only != null) {
      return telling.away() ? texts.get("news.toast.awayOne", what(only)) : what(only);
    }
    String all = "";
    for (Map.Entry<What, Integer> each : telling.counts().entrySet()) {
      String some = texts.get("news.count." + each.getKey(), each.getValue());
      all = all.isEmpty() ? some : texts.get("news.toast.and", all, some);
    }
    return all;
  }

  /** What a notification in the window says besides: the template, where it is known. */
  String detail(Telling telling) {
    NewsItem only = telling.only();
    String template = only == null ? "" : template(only);
    return template.isEmpty() ? text(telling) : texts.get("news.line.of", text(telling), template);
  }

  /** What pressing a notification does. */
  String show() {
    return texts.get("news.toast.show");
  }

  private static String tail(InquiryId id) {
    String value = id.value();
    return value.substring(Math.max("inq_".length(), value.length() - TAIL));
  }

  private static String shown(@Nullable String reference) {
    String clean = reference == null ? "" : UNSEEN.matcher(reference).replaceAll("").strip();
    return clean.codePointCount(0, clean.length()) <= LONGEST
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
  }
}
