package dev.linkdesk.ui.results;

import java.util.Locale;
import java.util.Optional;

/** The columns of the table, in the order in which they first stand. */
enum ResultsColumn {
  STATUS(146, 146),
  OPENED(96, 75),
  REFERENCE(112, 92),
  APPLICANT(186, 92),
  TEMPLATE(104, 72),
  CREATED(104, 92),
  UPDATED(104, 92),
  EXPIRES(82, 70),
  BY(72, 56),
  TAGS(120, 64, false),
  VERIFICATIONS(116, 106, false);

  private final double width;
  private final double least;
  private final boolean shownFirst;

  ResultsColumn(double width, double least) {
    this(width, least, true);
  }

  ResultsColumn(double width, double least, boolean shownFirst) {
    this.width = width;
    this.least = least;
    this.shownFirst = shownFirst;
  }

  /** Preferred width in pixels. */
  double width() {
    return width;
  }

  /** Smallest width in pixels at which its usual content can still be read. */
  double least() {
    return least;
  }

  /** Whether it shows until somebody chooses otherwise. */
  boolean isShownFirst() {
    return shownFirst;
  }

  /** The word by which choices and texts know it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ResultsColumn> of(String word) {
    for (ResultsColumn column : values()) {
      if (column.word().equals(word)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
