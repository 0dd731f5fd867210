package dev.linkdesk.ui.handover;

import dev.linkdesk.message.Message;
import dev.linkdesk.message.TemplateKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One message for each channel and language: as it is written, as it was changed by hand, and as it
 * was handed over.
 */
final class MessageWordings {
  private final Function<TemplateKey, Message> writer;
  private final Map<TemplateKey, Message> written = new HashMap<>();
  private final Map<TemplateKey, Message> changed = new HashMap<>();
  private final Map<TemplateKey, Message> handed = new HashMap<>();

  MessageWordings(Function<TemplateKey, Message> writer) {
    this.writer = writer;
  }

  /** What is to be shown. */
  Message of(TemplateKey key) {
    return changed.getOrDefault(key, asWritten(key));
  }

  /** Takes what stands there now. */
  void edit(TemplateKey key, Message now) {
    if (now.equals(asWritten(key))) {
      changed.remove(key);
    } else {
      changed.put(key, now);
    }
  }

  boolean isChanged(TemplateKey key) {
    return changed.containsKey(key);
  }

  /** Takes back what was changed by hand. */
  void restore(TemplateKey key) {
    changed.remove(key);
  }

  void handedOver(TemplateKey key, Message message) {
    handed.put(key, message);
  }

  /** Whether words were changed by hand and not handed over so. */
  boolean hasChanges() {
    return changed.entrySet().stream()
        .anyMatch(each -> !each.getValue().equals(handed.get(each.getKey())));
  }

  /** Writes all anew that was not changed by hand. */
  void writeAnew() {
    written.clear();
  }

  /** Puts another link into the words that were changed or handed over. */
  void relink(String old, String now) {
    changed.replaceAll((key, message) -> relinked(message, old, now));
    handed.replaceAll((key, message) -> relinked(message, old, now));
  }

  private static Message relinked(Message message, String old, String now) {
    return Message.of(message.channel(), message.subject(), message.text().replace(old, now), now);
  }

  private Message asWritten(TemplateKey key) {
    return written.computeIfAbsent(key, writer);
  }
}
