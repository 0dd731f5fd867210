package dev.linkdesk.ui.shared;

/** The system's web browser. */
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
