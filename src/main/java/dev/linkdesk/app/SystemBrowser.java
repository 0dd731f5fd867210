package dev.linkdesk.app;

import dev.linkdesk.ui.shared.WebBrowser;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The browser that the system opens addresses with. */
final class SystemBrowser implements WebBrowser, AutoCloseable {
  private static final long PATIENCE_SECONDS = 3;

  private final OneUseAddress oneUse = new OneUseAddress();
  private final List<String> opener;

  SystemBrowser() {
    this(opener(System.getProperty("os.name", "")));
  }

  /**
   * @param opener the command that the address is put behind
   */
  SystemBrowser(List<String> opener) {
    this.opener = List.copyOf(opener);
  }

  @Override
  public void open(String address) throws IOException {
    List<String> command = new java.util.ArrayList<>(opener);
    command.add(oneUse.leadingTo(address));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      // An opener that is still running has become the browser itself.
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
        throw new IOException("the opener ended with " + process.exitValue());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while the browser was being started");
    }
  }

  @Override
  public void close() {
    oneUse.close();
  }

  private static List<String> opener(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open");
  }
}
