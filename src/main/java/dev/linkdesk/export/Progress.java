package dev.linkdesk.export;

import java.io.IOException;

/** Hears how far writing has come, on the thread that writes. */
@FunctionalInterface
public interface Progress {
  /**
   * So many lines below the heading are written.
   *
   * @throws IOException to end it there
   */
  void at(int lines) throws IOException;
}
