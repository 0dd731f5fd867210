package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.message.Finding;
import dev.linkdesk.message.Message;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageChecks;
import dev.linkdesk.message.MessageFacts;
import dev.linkdesk.message.MessageValues;
import dev.linkdesk.message.MessageWriter;
import dev.linkdesk.message.TemplateKey;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the messages about one inquiry say: they are written from it and held against it. */
final class MessageContent {
  private final ReadOnlyObjectProperty<Inquiry> about;
  private final MessageParts parts;
  private final MessageWriter writer = new MessageWriter();
  private final MessageChecks checks = new MessageChecks();
  private final ReadOnlyObjectWrapper<@Nullable MessageMaterial> material =
      new ReadOnlyObjectWrapper<>(this, "material", null);
  private @Nullable WorkingLink link;

  MessageContent(ReadOnlyObjectProperty<Inquiry> about, MessageParts parts) {
    this.about = about;
    this.parts = parts;
  }

  /** What is said beside the link; null while that is being read. */
  ReadOnlyObjectProperty<@Nullable MessageMaterial> materialProperty() {
    return material.getReadOnlyProperty();
  }

  void take(MessageMaterial read) {
    material.set(read);
  }

  void take(WorkingLink working) {
    link = working;
  }

  /** Whether a message can be written. */
  boolean isComplete() {
    return link != null && material.get() != null;
  }

  /** Where the link leads; empty before the first. */
  String address() {
    return link == null ? "" : link.address();
  }

  Message write(TemplateKey key) {
    return writer.write(book().template(key), key, values());
  }

  /** What is not as it should be in a message, the worst first. */
  List<Finding> check(TemplateKey key, Message message) {
    return checks.check(message, new MessageFacts(key.language(), values(), parts.linkHost()));
  }

  private MessageBook book() {
    MessageMaterial read = material.get();
    return read == null ? MessageBook.SHIPPED : read.book();
  }

  private MessageValues values() {
    MessageMaterial read = material.get();
    return new MessageValues(
        about.get().field("name_first").map(Object::toString).orElse(null),
        address(),
        link != null && link.opensOnce(),
        link == null ? null : link.until(),
        parts.zone(),
        book().company(),
        book().supportContact(),
        read == null ? "" : read.code());
  }
}
