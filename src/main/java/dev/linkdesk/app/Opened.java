package dev.linkdesk.app;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was opened and must be closed, the last first. */
final class Opened implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  <T extends AutoCloseable> T keep(T opened) {
    open.push(opened);
    return opened;
  }

  /** Closes everything; what cannot be closed well is told to the log. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception notClosed) {
        LOG.warn("Something was not closed well", notClosed);
      }
    }
  }
}
