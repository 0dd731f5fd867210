package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import java.util.BitSet;

/** What stands in one line of the palette. */
sealed interface PaletteEntry {
  /** The title of a group. */
  record Heading(String title) implements PaletteEntry {}

  /**
   * Something to go to.
   *
   * @param hits which letters of its words were typed
   */
  record Line(Command command, BitSet hits) implements PaletteEntry {}
}
