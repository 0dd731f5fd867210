package dev.linkdesk.ui.create;

import dev.linkdesk.message.Channel;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the same kind of link is made with each time; nothing about a person.
 *
 * @param name for people
 * @param template id, empty for none
 * @param expiry in words, empty leaves it to the template
 * @param tags as they are typed
 * @param language one of Persona's locale codes, empty for none
 * @param channel by which its messages go; null for none
 */
public record Preset(
    String name,
    String template,
    String expiry,
    String tags,
    String language,
    @Nullable Channel channel) {
  private static final String BETWEEN = ";";
  private static final String BETWEEN_PARTS = "&";
  private static final int PARTS = 6;

  Preset named(String other) {
    return new Preset(other, template, expiry, tags, language, channel);
  }

  /** All of them as one text of plain letters. */
  static String write(List<Preset> presets) {
    return presets.stream().map(Preset::write).collect(Collectors.joining(BETWEEN));
  }

  /** What cannot be read is left out. */
  static List<Preset> read(String text) {
    return Stream.of(text.split(BETWEEN, -1)).flatMap(each -> readOne(each).stream()).toList();
  }

  private String write() {
    return Stream.of(name, template, expiry, tags, language, channel == null ? "" : channel.name())
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(BETWEEN_PARTS));
  }

  private static Optional<Preset> readOne(String text) {
    String[] parts = text.split(BETWEEN_PARTS, -1);
    if (parts.length != PARTS || parts[0].isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Preset(
              decode(parts[0]),
              decode(parts[1]),
              decode(parts[2]),
              decode(parts[3]),
              decode(parts[4]),
              parts[5].isEmpty() ? null : Channel.valueOf(parts[5])));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
