package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Failure;

/** Something that is read beside the details: it comes when it comes, or not at all. */
sealed interface Part<T> {
  record Waiting<T>() implements Part<T> {}

  record Told<T>(T value) implements Part<T> {}

  record Missing<T>(Failure failure) implements Part<T> {}

  /** What was told, or the other while nothing was. */
  static <T> T valueOr(Part<T> part, T otherwise) {
    return part instanceof Told<T>(T value) ? value : otherwise;
  }
}
