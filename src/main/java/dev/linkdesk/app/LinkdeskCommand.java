package dev.linkdesk.app;

import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the window. */
@Command(
    name = "linkdesk",
    description = {
      "Creates Persona verification links, hands them over and follows them.",
      "Without an API address it opens on the built-in demo: nothing leaves this computer."
    },
    versionProvider = LinkdeskCommand.VersionLine.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class LinkdeskCommand implements Callable<Integer> {
  /** The exit code of a command line that cannot be understood. */
  private static final int USAGE = 2;

  /** Letters; longer than any link. */
  private static final int LONGEST_SHOWN = 2_000;

  private final Map<String, String> environment;
  private final Redactor redactor = new Redactor();
  private final WindowStarter window;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Keep files here instead of the system's usual folder.")
  private @Nullable Path dataDir;

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      description = {
        "Work with this API, for this run only, for example",
        "https://api.withpersona.com/api/v1. Needs --api-key-env."
      })
  private @Nullable String apiUrl;

  @Option(
      names = "--api-key-env",
      paramLabel = "VAR",
      description = "The environment variable that holds the API key.")
  private @Nullable String apiKeyEnv;

  @Option(
      names = "--link-host",
      paramLabel = "URL",
      description = "Where links lead, when not https://inquiry.withpersona.com.")
  private @Nullable String linkHost;

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      description = "An inquiry ID or a reference ID to look for.")
  private @Nullable String show;

  LinkdeskCommand(Map<String, String> environment, @Nullable WindowStarter window) {
    this.environment = environment;
    this.window = window == null ? this::open : window;
  }

  /** Does what the arguments say and gives the exit code: 0 well, 1 could not, 2 not understood. */
  public static int run(
      String[] args, Map<String, String> environment, PrintWriter out, PrintWriter err) {
    return run(args, environment, out, err, null);
  }

  static int run(
      String[] args,
      Map<String, String> environment,
      PrintWriter out,
      PrintWriter err,
      @Nullable WindowStarter window) {
    CommandLine line = new CommandLine(new LinkdeskCommand(environment, window));
    line.addSubcommand(new DemoServerCommand());
    line.setOut(out);
    line.setErr(err);
    line.setParameterExceptionHandler((wrong, given) -> {
      err.println(wrong.getMessage());
      err.println("linkdesk --help lists what there is.");
      err.flush();
      return USAGE;
    });
    line.setExecutionExceptionHandler((failed, command, parsed) -> {
      err.println(
          failed instanceof StartFailure
              ? failed.getMessage()
              : "Linkdesk made a mistake and ended; the log in its data folder says more.");
      err.flush();
      return 1;
    });
    return line.execute(args);
  }

  @Override
  public Integer call() throws StartFailure {
    Settings settings =
        new Settings(
            dataDir == null ? DataFolder.usual() : dataDir, account().orElse(null), shown());
    return window.start(settings);
  }

  private int open(Settings settings) throws StartFailure {
    Display.check(environment);
    try {
      LinkdeskApp.run(settings, redactor);
    } catch (AlreadyOpen first) {
      new HandOver(first).of(settings);
      out().println("Handed to the Linkdesk that is open.");
    }
    return 0;
  }

  private @Nullable String shown() {
    if (show == null) {
      return null;
    }
    String text = show.strip();
    if (text.isEmpty()
        || text.length() > LONGEST_SHOWN
        || text.codePoints().anyMatch(Character::isISOControl)) {
      throw wrong("What to show is an inquiry ID, a link or a reference ID.");
    }
    return text;
  }

  private Optional<Settings.Account> account() {
    if (apiUrl == null && apiKeyEnv == null && linkHost == null) {
      return Optional.empty();
    }
    if (apiUrl == null || apiKeyEnv == null) {
      throw wrong("--api-url and --api-key-env go together.");
    }
    String key = environment.get(apiKeyEnv);
    if (key == null || key.isBlank()) {
      throw wrong("The environment variable " + apiKeyEnv + " holds no API key.");
    }
    redactor.add(key.strip());
    try {
      Workspace workspace = Workspace.typed(apiUrl, key.strip(), linkHost);
      return Optional.of(new Settings.Account(workspace, new ApiKey(key)));
    } catch (IllegalArgumentException refused) {
      throw wrong(String.valueOf(refused.getMessage()));
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(line(), sentence);
  }

  private PrintWriter out() {
    return line().getOut();
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    return spec.commandLine();
  }

  /** Opens the window and stays until it is closed. */
  @FunctionalInterface
  interface WindowStarter {
    int start(Settings settings) throws StartFailure;
  }

  /** The line that {@code --version} prints. */
  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Linkdesk " + Version.text()};
    }
  }
}
