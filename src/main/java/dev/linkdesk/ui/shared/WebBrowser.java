package dev.linkdesk.ui.shared;

/**
 * The system's web browser. It also leads on to other programs: on {@code mailto:} and {@code sms:}
 * it asks the one that the system has for them. Their own command lines would show the address, and
 * a message holds the link, so Linkdesk never starts them itself.
 */
@FunctionalInterface
public interface WebBrowser {
  /**
   * Opens an address. Waits for the system's opener, so it is called off the FX thread. The address
   * shows in no process list.
   *
   * @throws java.io.IOException when no browser could be started
   */
  void open(String address) throws java.io.IOException;
}
