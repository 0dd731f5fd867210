package dev.linkdesk.ui.palette;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Isolated;
import dev.linkdesk.ui.shared.PlainText;
import dev.linkdesk.ui.shared.RowSource;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds followed inquiries by reference ID, name or id. */
public final class InquiryFinder {
  /** How many are given at most. */
  static final int ROOM = 8;

  private static final String ID = "inquiry.";

  private final RowSource source;
  private final Texts texts;
  private final Consumer<InquiryId> show;

  public InquiryFinder(RowSource source, Texts texts, Consumer<InquiryId> show) {
    this.source = source;
    this.texts = texts;
    this.show = show;
  }

  /**
   * Takes what is followed at this moment, on the FX thread; the search through it can run
   * elsewhere.
   */
  public Callable<List<Command>> finding(String typed) {
    List<String> words = Fit.words(typed);
    if (words.isEmpty()) {
      return List::of;
    }
    List<InquiryRow> rows = source.rows();
    Inquiry[] held = new Inquiry[rows.size()];
    for (int i = 0; i < held.length; i++) {
      held[i] = rows.get(i).inquiry();
    }
    return () -> best(held, words);
  }

  private List<Command> best(Inquiry[] held, List<String> words) throws InterruptedException {
    List<Found> found = new ArrayList<>();
    for (Inquiry inquiry : held) {
      if (Thread.interrupted()) {
        throw new InterruptedException("typing went on");
      }
      String text = searched(inquiry);
      String plain = PlainText.of(text);
      // Most inquiries fall here, before anything is laid out letter by letter.
      if (words.stream().allMatch(plain::contains)) {
        Fit.of(words, text).ifPresent(fit -> found.add(new Found(inquiry, fit)));
        if (found.size() > 4 * ROOM) {
          keepBest(found);
        }
      }
    }
    keepBest(found);
    return found.stream().map(each -> command(each.inquiry())).toList();
  }

  private static void keepBest(List<Found> found) {
    found.sort(Comparator.comparingInt((Found each) -> each.fit().score()).reversed());
    if (found.size() > ROOM) {
      found.subList(ROOM, found.size()).clear();
    }
  }

  private static String searched(Inquiry inquiry) {
    String reference = inquiry.referenceId();
    return (reference == null ? "" : reference + " ")
        + inquiry.personName().map(name -> name + " ").orElse("")
        + inquiry.id();
  }

  private Command command(Inquiry inquiry) {
    String whom =
        Stream.of(Optional.ofNullable(inquiry.referenceId()), inquiry.personName())
            .flatMap(Optional::stream)
            .map(Isolated::text)
            .reduce((reference, name) -> texts.get("palette.inquiry.and", reference, name))
            .orElse(inquiry.id().value());
    return new Command(
        ID + inquiry.id(),
        texts.get("palette.inquiry.and", whom, StatusLook.word(inquiry.status(), texts)),
        null,
        () -> show.accept(inquiry.id()));
  }

  private record Found(Inquiry inquiry, Fit fit) {}
}
