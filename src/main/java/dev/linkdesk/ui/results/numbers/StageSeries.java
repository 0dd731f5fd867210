package dev.linkdesk.ui.results.numbers;

import java.util.function.ToIntFunction;

/** The parts that a bar is made of, from its foot on; all of them together are what was made. */
enum StageSeries {
  APPROVED("numbers.series.approved", Reached::approved),
  COMPLETED("numbers.series.completed", Reached::completedOnly),
  STARTED("numbers.series.started", Reached::startedOnly),
  NOT_STARTED("numbers.series.notStarted", Reached::notStarted);

  private final String textKey;
  private final ToIntFunction<Reached> part;

  StageSeries(String textKey, ToIntFunction<Reached> part) {
    this.textKey = textKey;
    this.part = part;
  }

  String textKey() {
    return textKey;
  }

  int of(Reached reached) {
    return part.applyAsInt(reached);
  }
}
