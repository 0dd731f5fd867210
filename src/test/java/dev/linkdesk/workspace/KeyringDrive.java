package dev.linkdesk.workspace;

import ch.qos.logback.classic.Level;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program that does to the system's key store what its arguments say and tells how each went. It
 * logs all there is to log.
 */
final class KeyringDrive {
  static final String SECRET = "persona_sandbox_Sécret👍OfTheDrive";

  private KeyringDrive() {}

  /**
   * Keeps, reads and forgets a secret, and prints what came of it.
   *
   * @param args how many seconds to wait, then what to do
   */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.DEBUG);
      root.iteratorForAppenders().forEachRemaining(each -> each.clearAllFilters());
    }
    Duration patience = Duration.ofSeconds(Long.parseLong(args[0]));
    SystemKeyring keyring = new SystemKeyring(JavaKeyring::open, patience);
    for (int i = 1; i < args.length; i++) {
      long start = System.nanoTime();
      String outcome = outcome(keyring, args[i]);
      long millis = (System.nanoTime() - start) / 1_000_000;
      out.println("DRIVE " + args[i] + ": " + outcome + " (" + millis + " ms)");
    }
    keyring.close();
    out.println("DRIVE end");
    // As Linkdesk does: where there is no key store, the library's threads would go on for ever.
    System.exit(0);
  }

  private static String outcome(SystemKeyring keyring, String what) throws Exception {
    try {
      return switch (what) {
        case "put" -> {
          keyring.put("drive", SECRET);
          yield "done";
        }
        case "put-other" -> {
          keyring.put("drive", "other");
          yield "done";
        }
        case "get" -> name(keyring.get("drive"));
        case "get-missing" -> name(keyring.get("missing"));
        case "remove" -> {
          keyring.remove("drive");
          yield "done";
        }
        case "obstacle" -> keyring.obstacle().map(Enum::name).orElse("none");
        case "threads" -> threads();
        default -> run(what);
      };
    } catch (KeyStoreFailure failure) {
      return failure.reason().name();
    }
  }

  private static String name(Optional<String> secret) {
    return secret.map(text -> text.equals(SECRET) ? "secret" : "another").orElse("nothing");
  }

  private static String run(String command) throws Exception {
    return "exit " + new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
  }

  /** Waits until no thread is in the midst of a question any more. */
  private static String threads() {
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !isAsking());
    return "idle";
  }

  private static boolean isAsking() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().startsWith("com.github.javakeyring"));
  }
}
