package dev.linkdesk.ui.export;

import dev.linkdesk.ui.shared.Said;
import org.jspecify.annotations.Nullable;

/** How far an export is. */
sealed interface ExportState {
  /**
   * Nothing is under way.
   *
   * @param said why the last try came to nothing; null before the first
   */
  record Choosing(@Nullable Said said) implements ExportState {}

  /**
   * Lines are being written.
   *
   * @param isStopping whether it was asked to end
   */
  record Writing(int done, int all, boolean isStopping) implements ExportState {}

  /** The file is there. */
  record Saved(Said said) implements ExportState {}

  default boolean isBusy() {
    return this instanceof Writing;
  }
}
