package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.message.MessageBook;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a message is written from beside the link.
 *
 * @param isBookRead whether these are the workspace's own words; false when they could not be read
 * @param code the call-back code; empty when its key could not be had
 * @param flowLanguage the language of the inquiry's pages, when one was chosen
 */
record MessageMaterial(
    MessageBook book, boolean isBookRead, String code, Optional<String> flowLanguage) {
  private static final Logger LOG = LoggerFactory.getLogger(MessageMaterial.class);

  /** Reads it; waits for the disk. */
  static MessageMaterial read(InquiryId id, MessageParts parts) throws InterruptedException {
    Optional<MessageBook> book = read(parts.book());
    return new MessageMaterial(
        book.orElse(MessageBook.SHIPPED),
        book.isPresent(),
        parts.codes().map(codes -> codes.of(id)).orElse(""),
        parts.languages().of(id));
  }

  /** Words that cannot be read stop nobody from writing: the person is told. */
  private static Optional<MessageBook> read(Callable<MessageBook> book)
      throws InterruptedException {
    try {
      return Optional.of(book.call());
    } catch (InterruptedException stopped) {
      throw stopped;
    } catch (Exception notRead) {
      LOG.warn("The words of messages could not be read: {}", notRead.getClass().getName());
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "MessageMaterial[]";
  }
}
