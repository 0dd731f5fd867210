package dev.linkdesk.message;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template.
 *
 * <ul>
 *   <li>Without a first name, the spaces and the comma that bind it to its greeting go with it:
 *       "Hello {{first_name}}," becomes "Hello,".
 *   <li>A sentence about a time, a contact or a code that is not known is left out, and the heading
 *       of a list that has nothing left.
 *   <li>Under a link that opens once only, a sentence says so; and one says to which host it leads,
 *       but in SMS, where each letter is paid for.
 *   <li>What stands in a value stays as it is: a person called "{{link}}" gets no link for a name.
 *   <li>What is wrong with a template stays in the text as it was written; {@link MessageChecks}
 *       finds it.
 * </ul>
 */
public final class MessageWriter {
  private static final String NAME = Pattern.quote(Placeholder.FIRST_NAME.written());
  private static final Pattern NAME_BEGINS_LINE = Pattern.compile("(?m)^\\h*" + NAME + ",?\\h*");
  private static final Pattern NAME_IN_LINE = Pattern.compile(",?\\h*" + NAME);
  private static final Pattern BLANK_LINES = Pattern.compile("\n(\\h*\n){2,}");

  public Message write(MessageTemplate template, TemplateKey key, MessageValues values) {
    String body = withLinkWords(prepared(template.body(), values), key, values);
    String subject = filled(prepared(template.subject(), values), key, values);
    String text = BLANK_LINES.matcher(filled(body, key, values)).replaceAll("\n\n").strip();
    return Message.of(key.channel(), subject.strip(), text, PlainValue.line(values.link()));
  }

  /** The template without what it says of things that are not known. */
  private static String prepared(String raw, MessageValues values) {
    Set<Placeholder> unknown = unknown(values);
    String named = raw;
    if (unknown.remove(Placeholder.FIRST_NAME)) {
      named = NAME_BEGINS_LINE.matcher(named).replaceAll("");
      named = NAME_IN_LINE.matcher(named).replaceAll("");
    }
    return KnownWords.of(named, unknown);
  }

  private static Set<Placeholder> unknown(MessageValues values) {
    Set<Placeholder> unknown = EnumSet.noneOf(Placeholder.class);
    if (values.firstName() == null || PlainValue.line(values.firstName()).isEmpty()) {
      unknown.add(Placeholder.FIRST_NAME);
    }
    if (values.expires() == null) {
      unknown.add(Placeholder.EXPIRES_AT);
    }
    if (PlainValue.line(values.supportContact()).isEmpty()) {
      unknown.add(Placeholder.SUPPORT_CONTACT);
    }
    if (PlainValue.line(values.callBackCode()).isEmpty()) {
      unknown.add(Placeholder.CALL_BACK_CODE);
    }
    return unknown;
  }

  /** What is said of a link stands right under it. */
  private static String withLinkWords(String body, TemplateKey key, MessageValues values) {
    ShippedWords words = ShippedWords.of(key.language());
    StringBuilder under = new StringBuilder();
    if (values.opensOnce()) {
      under.append('\n').append(words.opensOnce(key.channel()));
    }
    String link = PlainValue.line(values.link());
    if (key.channel() != Channel.SMS && WebHosts.isWebAddress(link)) {
      under.append('\n').append(words.leadsTo(WebHosts.host(link)));
    }
    return body.lines()
        .map(line -> line.contains(Placeholder.LINK.written()) ? line + under : line)
        .collect(Collectors.joining("\n"));
  }

  private static String filled(String raw, TemplateKey key, MessageValues values) {
    return TemplateText.parts(raw).stream()
        .map(part ->
            switch (part) {
              case TemplateText.Words words -> words.text();
              case TemplateText.Slot slot -> value(slot.placeholder(), key, values);
            })
        .collect(Collectors.joining());
  }

  private static String value(Placeholder placeholder, TemplateKey key, MessageValues values) {
    return switch (placeholder) {
      case FIRST_NAME -> plain(values.firstName());
      case LINK -> PlainValue.line(values.link());
      case EXPIRES_AT -> moment(values, key);
      case COMPANY -> plain(values.company());
      case SUPPORT_CONTACT -> plain(values.supportContact());
      case CALL_BACK_CODE -> plain(values.callBackCode());
    };
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : PlainValue.of(value);
  }

  private static String moment(MessageValues values, TemplateKey key) {
    Instant expires = values.expires();
    return expires == null
        ? ""
        : MomentWords.of(expires, values.zone(), key.language(), key.channel());
  }
}
