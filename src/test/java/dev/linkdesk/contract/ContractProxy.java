package dev.linkdesk.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Stands between a caller and a demo server, and keeps what the contract proxy found. */
public final class ContractProxy {
  private final Path folder;
  private final List<JsonObject> exchanges = new ArrayList<>();
  private int proxies;

  /**
   * @param folder holds the proxy, the description and its installed modules
   */
  public ContractProxy(Path folder) {
    this.folder = folder;
  }

  /** Asks a server by way of the proxy. */
  @FunctionalInterface
  public interface Drive {
    /**
     * Asks whatever is to be held against the description.
     *
     * @param api the address of the proxy, in place of the server's
     */
    void through(URI api);
  }

  /** Starts a server and a proxy before it, and lets it be driven. */
  public void drive(DemoOptions options, Drive drive) throws IOException, InterruptedException {
    Path report = folder.resolve("report-" + proxies++ + ".jsonl");
    Files.deleteIfExists(report);
    Files.createFile(report);
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (DemoServer server = DemoServer.start(options)) {
      Process proxy =
          new ProcessBuilder(
                  "node",
                  "contract-proxy.mjs",
                  "persona-openapi-2025-10-27.json",
                  Integer.toString(port),
                  server.apiUrl().toString(),
                  report.toString())
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader said = proxy.inputReader()) {
        if (said.readLine() == null) {
          throw new IOException("the contract proxy did not start");
        }
        drive.through(URI.create("http://127.0.0.1:" + port + "/api/v1"));
      } finally {
        proxy.destroy();
        proxy.waitFor();
      }
    }
    for (String line : Files.readAllLines(report)) {
      exchanges.add(JsonParser.parseString(line).getAsJsonObject());
    }
  }

  /**
   * Prints what was found.
   *
   * @param operations what should have been asked, for example {@code GET /inquiries}
   * @return whether there is no violation, and nothing was left out
   */
  public boolean report(Set<String> operations, PrintStream out) {
    Set<String> covered = new TreeSet<>();
    int violations = 0;
    for (JsonObject exchange : exchanges) {
      if (!exchange.get("operation").isJsonNull()) {
        covered.add(exchange.get("operation").getAsString());
      }
      for (JsonElement violation : exchange.getAsJsonArray("violations")) {
        violations++;
        out.println(
            exchange.get("method").getAsString()
                + " "
                + exchange.get("path").getAsString()
                + " "
                + exchange.get("status").getAsInt()
                + " "
                + violation);
      }
    }
    Set<String> missing = new TreeSet<>(operations);
    missing.removeAll(covered);
    missing.forEach(operation -> out.println("not covered: " + operation));
    out.printf(
        "%d exchanges, %d of %d operations, %d violations%n",
        exchanges.size(), covered.size(), operations.size(), violations);
    return violations == 0 && missing.isEmpty();
  }
}
