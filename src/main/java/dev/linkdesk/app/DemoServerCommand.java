package dev.linkdesk.app;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The demo server without the window, to point curl, scripts or another Linkdesk at. */
@Command(
    name = "demo-server",
    description = {
      "Answers like Persona's API, with Hosted Flow pages, on this computer alone.",
      "Starts empty and forgets everything when it ends."
    },
    mixinStandardHelpOptions = true,
    versionProvider = LinkdeskCommand.VersionLine.class,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class DemoServerCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;
  private static final int MINUTE_MILLIS = 60_000;
  private static final int MOST = 1_000_000;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8787",
      description = "Listen on this port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      description = "Take this key alone; may be given more than once. Without it any key will do.")
  private List<String> apiKeys = new ArrayList<>();

  @Option(
      names = "--rate-limit",
      paramLabel = "N",
      defaultValue = "300",
      description = "Requests a minute (default: ${DEFAULT-VALUE}).")
  private int rateLimit;

  @Option(
      names = "--latency-ms",
      paramLabel = "N",
      defaultValue = "0",
      description = "Wait this long before each answer (default: ${DEFAULT-VALUE}).")
  private int latencyMillis;

  @Option(
      names = "--inquiries",
      paramLabel = "N",
      defaultValue = "0",
      description = "Start with this many made-up inquiries in all statuses.")
  private int inquiries;

  @Option(
      names = "--sandbox-rules",
      description = "Refuse templates to sandbox keys, as Persona does.")
  private boolean sandboxRules;

  @Option(
      names = "--without-permission",
      paramLabel = "NAME",
      completionCandidates = Permissions.class,
      description = {
        "Refuse what needs this permission, as if the key lacked it; may be given more than once.",
        "One of: ${COMPLETION-CANDIDATES}."
      })
  private List<String> withoutPermissions = new ArrayList<>();

  @Override
  public Integer call() throws StartFailure, InterruptedException {
    check("--port", port, 0, HIGHEST_PORT);
    check("--rate-limit", rateLimit, 1, MOST);
    check("--latency-ms", latencyMillis, 0, MINUTE_MILLIS);
    check("--inquiries", inquiries, 0, MOST);
    for (String permission : withoutPermissions) {
      if (!DemoOptions.permissions().contains(permission)) {
        throw new ParameterException(
            command().commandLine(),
            "--without-permission takes one of: " + String.join(", ", new Permissions()) + ".");
      }
    }
    PrintWriter out = command().commandLine().getOut();
    try (DemoServer server = DemoServer.start(options())) {
      out.println("Demo server, on this computer alone");
      out.println("API          " + server.apiUrl());
      out.println("Hosted Flow  " + server.linkHost() + "/verify?inquiry-id=…");
      out.println("Templates    itmpl_demoKYC and two more (GET /inquiry-templates)");
      out.println("Ends with Ctrl+C.");
      out.flush();
      new CountDownLatch(1).await();
    } catch (IOException portTaken) {
      throw new StartFailure(
          "The demo server cannot listen on port "
              + port
              + " ("
              + portTaken.getMessage()
              + "): end what listens there, or take another with --port.",
          portTaken);
    }
    return 0;
  }

  private DemoOptions options() {
    return DemoOptions.defaults()
        .withPort(port)
        .withApiKeys(Set.copyOf(apiKeys))
        .withRateLimit(rateLimit)
        .withLatency(Duration.ofMillis(latencyMillis))
        .withInquiries(inquiries)
        .withSandboxRules(sandboxRules)
        .withoutPermissions(Set.copyOf(withoutPermissions));
  }

  private void check(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          command().commandLine(), option + " takes a number from " + least + " to " + most + ".");
    }
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    return spec;
  }

  /** In the order of the alphabet, for the help. */
  static final class Permissions implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return DemoOptions.permissions().stream().sorted().iterator();
    }
  }
}
