package dev.linkdesk.message;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an e-mail as plain HTML: paragraphs, lines, and the link as a link. */
final class MessageHtml {
  private MessageHtml() {}

  static String of(String text, String link) {
    String escapedLink = escape(link);
    String anchor = "<a href=\"" + escapedLink + "\">" + escapedLink + "</a>";
    boolean opens = link.startsWith("https://") || link.startsWith("http://");
    return Stream.of(text.strip().split("\n\\s*\n"))
        .map(paragraph -> paragraph.strip().lines().map(MessageHtml::escape))
        .map(lines -> lines.collect(Collectors.joining("<br>\n", "<p dir=\"auto\">", "</p>\n")))
        .map(html -> opens ? html.replace(escapedLink, anchor) : html)
        .collect(Collectors.joining());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
