package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The numbers of inquiries in words, for where there are no charts. On any thread. */
public final class NumberFigures implements Function<List<Inquiry>, List<Figure>> {
  private final NumbersWords words;
  private final ZoneId zone;
  private final InstantSource clock;

  public NumberFigures(Texts texts, ZoneId zone, InstantSource clock) {
    this.zone = zone;
    this.clock = clock;
    words = new NumbersWords(texts, zone);
  }

  @Override
  public List<Figure> apply(List<Inquiry> inquiries) {
    return words.figures(Numbers.of(inquiries, zone, clock.instant()));
  }
}
