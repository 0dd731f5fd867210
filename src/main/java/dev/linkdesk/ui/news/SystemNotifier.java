package dev.linkdesk.ui.news;

import java.util.Locale;

/** The system's own notifications, for when nobody looks at the window. */
public interface SystemNotifier {
  /** What became of a notification. */
  enum Outcome {
    PRESSED,
    SHOWN,
    /** This system has none, or did not take it. */
    NOT_SHOWN
  }

  /**
   * Shows it and waits until it is pressed or has gone. Not on the FX thread. Other programs may
   * read what is given, so it holds nothing secret or personal.
   *
   * @param show the words for what pressing does
   * @throws InterruptedException when the wait is given up; the notification may stay
   */
  Outcome show(String title, String text, String show) throws InterruptedException;

  /** The one that the system has on which this runs. */
  static SystemNotifier ofThisSystem() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return new TrayNotifier();
    }
    return name.contains("mac") ? CommandNotifier.ofMac() : CommandNotifier.ofLinux();
  }
}
