package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lists and creates over real HTTP with 100,000 inquiries in memory. The peers answer the same bytes
 * from memory through a bare handler of the same server: what is above them is our own cost.
 *
 * <p>All run in one JVM over one store, since making up 100,000 inquiries for each of them would take
 * most of the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DemoServerBenchmark {
  private static final int INQUIRIES = 100_000;
  private static final String BODY =
      """
      {"data":{"attributes":{"inquiry-template-id":"itmpl_demoKYC","reference-id":"usr_000007",
      "fields":{"name_first":"Jane","name_last":"Doe","birthdate":"1995-09-08"}}}}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private DemoServer server;
  private HttpServer peer;
  private ExecutorService peerThreads;

  /** Started with the first benchmark, ended with the JVM. */
  private static final class Filled {
    static final DemoServer SERVER = start();

    private static DemoServer start() {
      try {
        return DemoServer.start(
            DemoOptions.defaults()
                .withInquiries(INQUIRIES)
                .withRateLimit(Integer.MAX_VALUE)
                .withCreateQuota(Integer.MAX_VALUE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private HttpRequest list;
  private HttpRequest filtered;
  private HttpRequest create;
  private HttpRequest peerList;
  private HttpRequest peerCreate;

  @Setup(Level.Trial)
  public void start() throws IOException, InterruptedException {
    server = Filled.SERVER;
    list = request("/inquiries?page%5Bsize%5D=100").build();
    filtered =
        request(
                "/inquiries?page%5Bsize%5D=100&filter%5Bstatus%5D=declined,needs_review"
                    + "&filter%5Binquiry-template-id%5D=itmpl_demoMerchant"
                    + "&filter%5Bcreated-at-end%5D=2100-01-01T00:00:00Z")
            .build();
    create = request("/inquiries").POST(HttpRequest.BodyPublishers.ofString(BODY)).build();
    startPeer();
  }

  private void startPeer() throws IOException, InterruptedException {
    byte[] page = send(list);
    byte[] created = send(create);
    peer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
    peerThreads = Executors.newVirtualThreadPerTaskExecutor();
    peer.setExecutor(peerThreads);
    answer("/list", page);
    answer("/create", created);
    peer.start();
    URI base = URI.create("http://127.0.0.1:" + peer.getAddress().getPort());
    peerList = HttpRequest.newBuilder(base.resolve("/list")).build();
    peerCreate =
        HttpRequest.newBuilder(base.resolve("/create"))
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build();
  }

  private void answer(String path, byte[] body) {
    peer.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.apiUrl() + path))
        .header("Authorization", "Bearer " + server.apiKey())
        .header("Persona-Version", "2025-10-27");
  }

  private byte[] send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() >= 300) {
      throw new IOException("answered " + response.statusCode());
    }
    return response.body();
  }

  @TearDown(Level.Trial)
  public void stop() {
    peer.stop(0);
    peerThreads.shutdownNow();
  }

  @Benchmark
  public byte[] list() throws IOException, InterruptedException {
    return send(list);
  }

  @Benchmark
  public byte[] listFiltered() throws IOException, InterruptedException {
    return send(filtered);
  }

  @Benchmark
  public byte[] listPeer() throws IOException, InterruptedException {
    return send(peerList);
  }

  @Benchmark
  public byte[] create() throws IOException, InterruptedException {
    return send(create);
  }

  @Benchmark
  public byte[] createPeer() throws IOException, InterruptedException {
    return send(peerCreate);
  }
}
