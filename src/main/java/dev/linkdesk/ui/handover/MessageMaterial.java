package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.message.MessageBook;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What a message is written from beside the link.
 *
 * @param isBookRead whether these are the workspace's own words; false when they could not be read
 * @param code the call-back code; empty when its key could not be had
 * @param flowLanguage the language of the inquiry's pages, when one was chosen
 */
record MessageMaterial(
    MessageBook book, boolean isBookRead, String code, Optional<String> flowLanguage) {

  /** Reads it; waits for the disk. */
  static MessageMaterial read(InquiryId id, MessageParts parts) throws InterruptedException {
    Optional<MessageBook> book = read(parts.book());
    FlowLanguages languages = parts.languages();
    return new MessageMaterial(
        book.orElse(MessageBook.SHIPPED),
        book.isPresent(),
        read(parts.codes()).map((CallBackCodes codes) -> codes.of(id)).orElse(""),
        languages.of(id));
  }

  /** What cannot be read stops nobody from writing: the person is told. */
  private static <T> Optional<T> read(Callable<T> source) throws InterruptedException {
    try {
      return Optional.of(source.call());
    } catch (InterruptedException stopped) {
      throw stopped;
    } catch (Exception notRead) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "MessageMaterial[]";
  }
}
