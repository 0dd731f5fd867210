package dev.linkdesk.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineSortTest {
  private static final long[] NUMBERS = {
    Long.MIN_VALUE,
    -1,
    0,
    1,
    2,
    1_700_000_000_000_000_000L,
    1_700_000_000_000_000_001L,
    Long.MAX_VALUE - 1,
    RowLine.MISSING
  };

  private final Random random = new Random(5);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sortsAsComparingWholeLinesDoes(boolean descending) {
    RowOrder order = new RowOrder(ResultsColumn.UPDATED, descending, Map.of());
    for (int round = 0; round < 200; round++) {
      RowLine[] lines =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(i -> line(NUMBERS[random.nextInt(NUMBERS.length)], "" + random.nextInt(3)))
              .toArray(RowLine[]::new);

      assertThat(LineSort.of(lines.clone(), order)).containsExactly(compared(lines, order));
    }
  }

  @Test
  void sortsNumbersTooManyAndTooFarApartToBePackedExactly() {
    RowOrder order = new RowOrder(ResultsColumn.UPDATED, false, Map.of());
    RowLine[] lines =
        IntStream.range(0, 3_000)
            .mapToObj(i -> line(i % 2 == 0 ? random.nextLong() : random.nextInt(50), null))
            .toArray(RowLine[]::new);

    assertThat(LineSort.of(lines.clone(), order)).containsExactly(compared(lines, order));
  }

  @Test
  void sortsByTextWhereNoNumberTellsAnything() {
    RowOrder order = new RowOrder(ResultsColumn.REFERENCE, false, Map.of());
    RowLine[] lines = {line(0, "c"), line(RowLine.MISSING, null), line(0, "a"), line(0, "b")};

    assertThat(LineSort.of(lines, order))
        .extracting(RowLine::text)
        .containsExactly("a", "b", "c", null);
  }

  private RowLine line(long number, @Nullable String text) {
    Inquiry inquiry =
        Sample.inquiry(
            "inq_" + random.nextInt(1_000_000),
            InquiryStatus.CREATED,
            null,
            null,
            Duration.ofMinutes(random.nextInt(3)),
            Duration.ZERO);
    return new RowLine(new InquiryRow(inquiry), inquiry, number, text);
  }

  private static RowLine[] compared(RowLine[] lines, RowOrder order) {
    RowLine[] sorted = lines.clone();
    Arrays.sort(sorted, order);
    return sorted;
  }
}
