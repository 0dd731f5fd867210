package dev.linkdesk.ui.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows notifications by a program that the system brings. */
final class CommandNotifier implements SystemNotifier {
  /** How long a press on a notification that lies about still leads somewhere. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String PRESS = "default";
  private static final Logger LOG = LoggerFactory.getLogger(CommandNotifier.class);

  /** The arguments that show a notification. */
  interface Command {
    List<String> showing(String title, String text, String show);
  }

  private final List<Command> commands;

  /**
   * @param commands tried in this order, until one is taken; one that says {@code default} tells
   *     that the notification was pressed
   */
  CommandNotifier(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /** By {@code notify-send}, which tells of a press since version 0.7.10. */
  static CommandNotifier ofLinux() {
    return ofLinux("notify-send");
  }

  static CommandNotifier ofLinux(String program) {
    return new CommandNotifier(
        List.of(
            (title, text, show) ->
                List.of(
                    program,
                    "--app-name=Linkdesk",
                    "--action=" + PRESS + "=" + show,
                    "--",
                    title,
                    withoutMarkup(text)),
            (title, text, show) ->
                List.of(program, "--app-name=Linkdesk", "--", title, withoutMarkup(text))));
  }

  /** By AppleScript, which gets the words as arguments and so takes none for a command. */
  static CommandNotifier ofMac() {
    return new CommandNotifier(
        List.of((title, text, show) ->
            List.of(
                "osascript",
                "-e",
                "on run argv",
                "-e",
                "display notification (item 1 of argv) with title (item 2 of argv)",
                "-e",
                "end run",
                text,
                title)));
  }

  @Override
  public Outcome show(String title, String text, String show) throws InterruptedException {
    for (Command command : commands) {
      try {
        Outcome outcome = run(command.showing(title, text, show));
        if (outcome != Outcome.NOT_SHOWN) {
          return outcome;
        }
      } catch (IOException noSuchProgram) {
        LOG.debug("The system has no program that shows notifications");
        return Outcome.NOT_SHOWN;
      }
    }
    return Outcome.NOT_SHOWN;
  }

  private static Outcome run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return Outcome.SHOWN;
      }
      if (process.exitValue() != 0) {
        return Outcome.NOT_SHOWN;
      }
      return said(process.getInputStream()).strip().equals(PRESS) ? Outcome.PRESSED : Outcome.SHOWN;
    } finally {
      process.destroy();
    }
  }

  /** Reads what has come only: a child that lives on may hold the stream open. */
  private static String said(InputStream output) throws IOException {
    return new String(output.readNBytes(output.available()), StandardCharsets.UTF_8);
  }

  /** The text of a notification may be read as markup; its title never is. */
  private static String withoutMarkup(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
