package dev.linkdesk.ui.results.numbers;

/** The parts that a bar is made of, from its foot on; all of them together are what was made. */
enum StageSeries {
  APPROVED("numbers.series.approved"),
  COMPLETED("numbers.series.completed"),
  STARTED("numbers.series.started"),
  NOT_STARTED("numbers.series.notStarted");

  private final String textKey;

  StageSeries(String textKey) {
    this.textKey = textKey;
  }

  String textKey() {
    return textKey;
  }

  int of(Reached reached) {
    return switch (this) {
      case APPROVED -> reached.approved();
      case COMPLETED -> reached.completedOnly();
      case STARTED -> reached.startedOnly();
      case NOT_STARTED -> reached.notStarted();
    };
  }
}
