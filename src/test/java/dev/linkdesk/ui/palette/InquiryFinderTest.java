package dev.linkdesk.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Isolated;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Inquiries by what was typed. */
final class InquiryFinderTest {
  private final FollowedInquiries followed = new FollowedInquiries();
  private final List<InquiryId> shown = new ArrayList<>();
  private final InquiryFinder finder =
      new InquiryFinder(followed, new Texts(Locale.ENGLISH), shown::add);

  static Inquiry inquiry(String id, @Nullable String reference, @Nullable String last) {
    AnInquiry told = AnInquiry.of(id, InquiryStatus.FAILED).reference(reference);
    return (last == null ? told : told.text("name_last", last)).build();
  }

  private List<String> found(String typed) throws Exception {
    return finder.finding(typed).call().stream().map(Command::words).toList();
  }

  @Test
  void findsByReferenceNameAndId() throws Exception {
    followed.merge(
        List.of(
            inquiry("inq_a1", "usr_9921", "Tran"),
            inquiry("inq_b2", "usr_9899", "Ru\u00edz"),
            inquiry("inq_c3", null, null)));
    assertEquals(List.of(words("usr_9921", "Tran")), found("9921"));
    assertEquals(List.of(words("usr_9899", "Ru\u00edz")), found("ruiz usr"));
    assertEquals(List.of("inq_c3 \u00b7 Failed"), found("inq_c3"));
    assertEquals(List.of(), found("nobody"));
    assertEquals(List.of(), found("  "));
  }

  @Test
  void goesToTheInquiry() throws Exception {
    followed.merge(List.of(inquiry("inq_a1", "usr_9921", "Tran")));
    finder.finding("tran").call().getFirst().run();
    assertEquals(List.of(new InquiryId("inq_a1")), shown);
  }

  @Test
  void givesTheBestFewOfMany() throws Exception {
    followed.merge(
        IntStream.range(0, 200).mapToObj(i -> inquiry("inq_" + i, "xab" + i, null)).toList());
    followed.merge(List.of(inquiry("inq_last", "abc", null)));
    List<String> found = found("ab");
    assertEquals(InquiryFinder.ROOM, found.size());
    assertEquals(words("abc"), found.getFirst());
  }

  @Test
  void stopsWhenTypingGoesOn() {
    followed.merge(List.of(inquiry("inq_a1", "usr_9921", "Tran")));
    Callable<List<Command>> search = finder.finding("usr");
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, search::call);
  }

  @Test
  void aHundredThousandAreTakenInAFrame() throws Exception {
    followed.merge(
        IntStream.range(0, 100_000)
            .mapToObj(i -> inquiry("inq_" + i, "usr_" + i, "Sample" + i))
            .toList());
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      long before = System.nanoTime();
      Callable<List<Command>> search = finder.finding("sample9999" + i % 10);
      taken.add(Duration.ofNanos(System.nanoTime() - before));
      assertTrue(search.call().size() > 0);
    }
    Duration median = taken.stream().sorted().toList().get(taken.size() / 2);
    assertTrue(median.compareTo(Duration.ofMillis(16)) < 0, median.toString());
  }

  /** Each stands for itself, whichever way it is read. */
  private static String words(String... named) {
    return Isolated.joined(List.of(named), " \u00b7 ") + " \u00b7 Failed";
  }
}
