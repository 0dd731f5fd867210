package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Persona's API, version 2025-10-27, on the loopback interface, with nothing but made-up people in
 * it.
 */
public final class DemoServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DemoServer.class);
  private static final int SWEEP_SECONDS = 5;

  private final HttpServer http;
  private final ExecutorService requests;
  private final ScheduledExecutorService worker;
  private final @Nullable Keeper keeper;
  private final DemoCore core;
  private final String apiKey;
  private final URI host;

  private DemoServer(HttpServer http, DemoCore core, DemoOptions options) {
    this.http = http;
    this.core = core;
    host = URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    apiKey =
        options.apiKeys().stream()
            .sorted()
            .findFirst()
            .orElseGet(() -> core.store().ids().secret("persona_sandbox_", 36));
    requests =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("demo-request-", 0).factory());
    worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo-worker").factory());
    keeper =
        options.keepFile() == null
            ? null
            : new Keeper(
                new KeepFile(options.keepFile()),
                core.store(),
                http.getAddress().getPort(),
                worker);
    http.setExecutor(requests);
    ApiLog log = new ApiLog(options.clock());
    serve(ApiHandler.BASE, new ApiHandler(options, core.store(), routes(options, log), log));
    serve(HostedFlow.PATH, new HostedFlow(core));
    serve("/", DemoServer::welcome);
  }

  /**
   * Starts answering at once. A keep file is read first and its port tried again, so that links
   * given out before still lead here.
   *
   * @throws IOException when no port can be opened, or the keep file is there and cannot be read or
   *     set aside
   */
  public static DemoServer start(DemoOptions options) throws IOException {
    WoundClock clock = new WoundClock(options.clock());
    DemoCore core = DemoCore.over(new DemoStore(clock, new Ids()));
    Optional<KeptState> kept =
        options.keepFile() == null
            ? Optional.empty()
            : new KeepFile(options.keepFile()).restore(core.store());
    if (kept.isEmpty()) {
      MadeUp.fill(core, clock, options.inquiries());
    }
    HttpServer http = HttpListener.open(options.port(), kept.map(KeptState::port).orElse(0));
    DemoServer server = new DemoServer(http, core, options);
    http.start();
    server.planSweep();
    if (server.keeper != null) {
      server.keeper.start();
    }
    LOG.info("Demo server listens on port {}", http.getAddress().getPort());
    return server;
  }

  private void planSweep() {
    var _ =
        worker.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  private void sweep() {
    try {
      core.store().settle();
    } catch (RuntimeException e) {
      // Caught, or the executor would never sweep again.
      LOG.error("Sweeping out what has expired failed", e);
    }
  }

  private void serve(String path, HttpHandler handler) {
    http.createContext(path, handler).getFilters().add(new HostGuard());
  }

  private Router routes(DemoOptions options, ApiLog log) {
    DemoStore store = core.store();
    Documents documents = new Documents(store);
    LinkAddress links = new LinkAddress(host);
    Router router = new Router();
    new SearchRoutes(core, documents).addTo(router);
    new InquiryRoutes(core, documents, links, options.createQuota(), options.clock()).addTo(router);
    new InquiryActionRoutes(core, documents, links, options.sandboxRules()).addTo(router);
    new SessionRoutes(core, documents, links).addTo(router);
    new TemplateRoutes(store.templates(), documents, options.sandboxRules()).addTo(router);
    new EventRoutes(store, documents.snapshots()).addTo(router);
    new ApiLogRoutes(log).addTo(router);
    new WebhookRoutes(core.webhooks()).addTo(router);
    router.add("GET", "/rate-limits", (request, none) -> rateLimits(request));
    return router;
  }

  private static ApiAnswer rateLimits(ApiRequest request) {
    RateWindow.State rate = request.rate();
    return Documents.single(
        request,
        out ->
            out.beginList()
                .begin()
                .member("type", "rate-limit/api")
                .name("attributes")
                .begin()
                .member("limit", rate.limit())
                .member("remaining", rate.remaining())
                .member("seconds-to-reset", rate.secondsToReset())
                .end()
                .end()
                .endList());
  }

  private static void welcome(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream page = DemoServer.class.getResourceAsStream("welcome.html")) {
      boolean found = page != null && exchange.getRequestURI().getPath().equals("/");
      if (found && page != null) {
        byte[] body = page.readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  /** The base of the API: ends in {@code /api/v1}. */
  public URI apiUrl() {
    return host.resolve(ApiHandler.BASE);
  }

  /** Where the links lead: {@code /verify} is resolved against it. */
  public URI linkHost() {
    return host;
  }

  /** A key this server accepts. */
  public String apiKey() {
    return apiKey;
  }

  DemoCore core() {
    return core;
  }

  /** Stops at once; requests under way are cut off. Saves once more where a file is kept. */
  @Override
  public void close() {
    http.stop(0);
    requests.shutdownNow();
    worker.shutdownNow();
    if (keeper != null) {
      keeper.saveNow();
    }
  }
}
