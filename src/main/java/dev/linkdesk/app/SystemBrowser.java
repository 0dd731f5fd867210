package dev.linkdesk.app;

import dev.linkdesk.ui.shared.WebBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The browser that the system opens addresses with. It gets to see where mail and SMS go by way of
 * the browser, whose success says nothing of the program behind; so where the system can tell that
 * there is none, it is asked first.
 */
final class SystemBrowser implements WebBrowser, AutoCloseable {
  private static final long PATIENCE_SECONDS = 3;

  /** Kinds of addresses that another program than the browser handles. */
  private static final Set<String> FOR_OTHER_PROGRAMS = Set.of("mailto", "sms");

  private static final Logger LOG = LoggerFactory.getLogger(SystemBrowser.class);

  private final OneUseAddress oneUse = new OneUseAddress();
  private final List<String> opener;
  private final List<String> handlers;

  SystemBrowser() {
    this(opener(System.getProperty("os.name", "")), handlers(System.getProperty("os.name", "")));
  }

  /**
   * @param opener the command that the address is put behind
   * @param handlers the command that prints which program handles the type that is put behind it,
   *     and nothing when none does; empty where there is no such command
   */
  SystemBrowser(List<String> opener, List<String> handlers) {
    this.opener = List.copyOf(opener);
    this.handlers = List.copyOf(handlers);
  }

  @Override
  public void open(String address) throws IOException {
    String scheme = address.substring(0, Math.max(0, address.indexOf(':')));
    if (FOR_OTHER_PROGRAMS.contains(scheme) && !isHandled(scheme)) {
      throw new IOException("no program handles " + scheme);
    }
    List<String> command = new ArrayList<>(opener);
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

  /** False only when the system says that no program handles it. */
  private boolean isHandled(String scheme) throws InterruptedIOException {
    if (handlers.isEmpty()) {
      return true;
    }
    List<String> command = new ArrayList<>(handlers);
    command.add("x-scheme-handler/" + scheme);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
            || process.exitValue() != 0
            || isSaid(process.getInputStream());
      } finally {
        process.destroy();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while a program was being looked for");
    } catch (IOException noSuchCommand) {
      LOG.debug("The system cannot be asked which program handles {}", scheme);
      return true;
    }
  }

  /** Reads what has come only: a child that lives on may hold the stream open. */
  private static boolean isSaid(InputStream output) throws IOException {
    byte[] said = output.readNBytes(output.available());
    return !new String(said, StandardCharsets.UTF_8).isBlank();
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

  private static List<String> handlers(String system) {
    return system.toLowerCase(Locale.ROOT).contains("linux")
        ? List.of("xdg-mime", "query", "default")
        : List.of();
  }
}
