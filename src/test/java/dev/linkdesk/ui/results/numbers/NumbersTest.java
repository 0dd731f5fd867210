package dev.linkdesk.ui.results.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of inquiries. */
class NumbersTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant DAY = Instant.parse("2026-11-20T08:00:00Z");

  private static Numbers of(Inquiry... inquiries) {
    return Numbers.of(List.of(inquiries), ZoneOffset.UTC, Sample.NOW);
  }

  private static Inquiry took(int minutesToStart, int minutesToFinish) {
    Instant started = DAY.plus(Duration.ofMinutes(minutesToStart));
    return Sample.told(InquiryStatus.COMPLETED)
        .created(DAY)
        .started(started)
        .completed(started.plus(Duration.ofMinutes(minutesToFinish)))
        .build();
  }

  private static Inquiry madeAt(String moment) {
    return Sample.inquiry(InquiryStatus.CREATED, Instant.parse(moment));
  }

  @Test
  void eachNumberIsPartOfTheOneBeforeEvenWithoutMoments() {
    Numbers numbers =
        of(
            Sample.inquiry(InquiryStatus.CREATED, DAY),
            Sample.inquiry(InquiryStatus.PENDING, DAY),
            Sample.told(InquiryStatus.PENDING).created(DAY).started(DAY).build(),
            Sample.inquiry(InquiryStatus.FAILED, DAY),
            Sample.inquiry(InquiryStatus.COMPLETED, DAY),
            Sample.inquiry(InquiryStatus.APPROVED, DAY),
            Sample.inquiry(InquiryStatus.EXPIRED, DAY),
            Sample.told(InquiryStatus.EXPIRED).created(DAY).started(DAY).build(),
            Sample.told(InquiryStatus.DECLINED).created(DAY).started(DAY).completed(DAY).build(),
            Sample.inquiry(new InquiryStatus("brand_new"), DAY));
    assertEquals(new Reached(10, 6, 3, 1), numbers.all());
  }

  @Test
  void thePartsOfABarAreTogetherWhatWasMade() {
    Reached all = Numbers.of(Sample.days(20, 3), BERLIN, Sample.NOW).all();
    assertEquals(all.made(), Stream.of(StageSeries.values()).mapToInt(part -> part.of(all)).sum());
  }

  @Test
  void theMedianOfAnOddNumberIsItsMiddle() {
    Numbers numbers = of(took(30, 5), took(1, 100), took(2, 7));
    assertEquals(Optional.of(Duration.ofMinutes(2)), numbers.toStart());
    assertEquals(Optional.of(Duration.ofMinutes(7)), numbers.toFinish());
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    Numbers numbers = of(took(30, 5), took(1, 100), took(2, 7), took(4, 8));
    assertEquals(Optional.of(Duration.ofMinutes(3)), numbers.toStart());
    assertEquals(Optional.of(Duration.ofSeconds(450)), numbers.toFinish());
  }

  @Test
  void aFailureFinishesToo() {
    assertEquals(
        Optional.of(Duration.ofMinutes(9)),
        of(Sample.told(InquiryStatus.FAILED)
                .created(DAY)
                .started(DAY)
                .failed(DAY.plus(Duration.ofMinutes(9)))
                .build())
            .toFinish());
  }

  @Test
  void missingMomentsAndClocksThatDifferTellNoSpan() {
    Numbers numbers =
        of(
            Sample.told(InquiryStatus.COMPLETED)
                .started(DAY)
                .completed(DAY.minusSeconds(1))
                .build(),
            Sample.told(InquiryStatus.PENDING).created(DAY).started(DAY.minusSeconds(1)).build(),
            Sample.told(InquiryStatus.COMPLETED).created(DAY).completed(DAY).build());
    assertEquals(Optional.empty(), numbers.toStart());
    assertEquals(Optional.empty(), numbers.toFinish());
    assertEquals(3, numbers.all().made());
  }

  @Test
  void daysAreThoseOfTheZoneWithGapsFilled() {
    Numbers numbers =
        Numbers.of(
            List.of(madeAt("2026-11-17T22:59:00Z"), madeAt("2026-11-19T23:00:00Z")),
            BERLIN,
            Sample.NOW);
    assertEquals(Span.DAY, numbers.span());
    assertEquals(
        List.of("2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"),
        numbers.periods().stream().map(period -> period.start().toString()).toList());
    assertEquals(
        List.of(1, 0, 0, 1),
        numbers.periods().stream().map(period -> period.reached().made()).toList());
  }

  @Test
  void aDayWithAnHourMoreIsOneDay() {
    Numbers numbers =
        Numbers.of(
            List.of(
                madeAt("2026-10-24T22:00:00Z"),
                madeAt("2026-10-25T22:59:00Z"),
                madeAt("2026-10-25T23:00:00Z")),
            BERLIN,
            Sample.NOW);
    assertEquals(
        List.of(2, 1), numbers.periods().stream().map(period -> period.reached().made()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-21, DAY, 31, 2026-10-21",
    "2026-10-20, WEEK, 5, 2026-10-19",
    "2026-04-20, WEEK, 31, 2026-04-20",
    "2026-04-19, MONTH, 8, 2026-04-01",
    "2024-05-31, MONTH, 31, 2024-05-01"
  })
  void longerTimesAreCountedByWeekAndMonth(LocalDate first, Span span, int bars, LocalDate start) {
    Numbers numbers = of(madeAt(first + "T12:00:00Z"), madeAt("2026-11-20T00:00:00Z"));
    assertEquals(span, numbers.span());
    assertEquals(bars, numbers.periods().size());
    assertEquals(start, numbers.periods().getFirst().start());
    assertEquals(0, numbers.before());
  }

  @Test
  void whatIsOlderThanAllBarsIsCountedApart() {
    Numbers numbers = of(madeAt("2019-01-01T00:00:00Z"), madeAt("2026-11-20T00:00:00Z"));
    assertEquals(31, numbers.periods().size());
    assertEquals(1, numbers.before());
    assertEquals(2, numbers.all().made());
  }

  @Test
  void aMomentFarToComeIsAMistakeAndGetsNoBar() {
    Numbers numbers = of(madeAt("2099-01-01T00:00:00Z"), madeAt("2026-11-20T00:00:00Z"));
    assertEquals(1, numbers.periods().size());
    assertEquals(0, numbers.before());
  }

  @Test
  void rareTemplatesAreTakenTogether() {
    List<Inquiry> all = new ArrayList<>();
    for (int template = 0; template < 8; template++) {
      for (int n = 0; n <= template; n++) {
        all.add(Sample.of("itmpl_" + template));
      }
    }
    Numbers numbers = of(all.toArray(Inquiry[]::new));
    assertEquals(
        List.of("itmpl_7", "itmpl_6", "itmpl_5", "itmpl_4", "itmpl_3"),
        numbers.templates().stream().map(Numbers.Share::template).toList());
    assertEquals(3, numbers.otherTemplates());
    assertEquals(6, numbers.others().made());
  }

  @Test
  void oneMoreTemplateIsShownAsItself() {
    Numbers numbers =
        of(IntStream.range(0, 6).mapToObj(n -> Sample.of("itmpl_" + n)).toArray(Inquiry[]::new));
    assertEquals(6, numbers.templates().size());
    assertEquals(0, numbers.otherTemplates());
  }

  @Test
  void anInquiryOfNoKnownTemplateIsCounted() {
    assertEquals(
        List.of(new Numbers.Share("", new Reached(1, 0, 0, 0))), of(Sample.of(null)).templates());
  }

  @Test
  void nothingIsCountedAsNothing() {
    Numbers numbers = of();
    assertEquals(Reached.NONE, numbers.all());
    assertEquals(List.of(), numbers.periods());
    assertEquals(List.of(), numbers.templates());
    assertEquals(Optional.empty(), numbers.toStart());
  }

  @Test
  void aHundredThousandAreCounted() {
    Inquiry[] many = new Inquiry[100_000];
    Arrays.setAll(many, n -> took(n % 997, n % 89));
    Numbers numbers = of(many);
    assertEquals(100_000, numbers.all().made());
    assertEquals(Optional.of(Duration.ofSeconds(29_790)), numbers.toStart());
  }

  @Test
  void figuresAreInWords() {
    NumberFigures figures =
        new NumberFigures(
            new Texts(Locale.ENGLISH), ZoneOffset.UTC, InstantSource.fixed(Sample.NOW));
    List<Inquiry> inquiries = List.of(took(90, 1), Sample.inquiry(InquiryStatus.CREATED, DAY));
    assertEquals(
        List.of(
            new Figure("Links made", "2", ""),
            new Figure("Started", "1", "50%"),
            new Figure("Completed", "1", "50%"),
            new Figure("Approved", "0", "0%"),
            new Figure("Median to start", "1 h 30 min", ""),
            new Figure("Median to finish", "1 min", "")),
        figures.apply(inquiries));
    assertEquals(new Figure("Median to start", "\u2013", ""), figures.apply(List.of()).get(4));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "3, 1", "4, 2", "7, 5", "16, 10", "100, 50", "1000000, 500000"})
  void theMarksOfAnAxisAreRoundAndFew(int most, int step) {
    assertEquals(step, CountAxis.step(most));
  }
}
