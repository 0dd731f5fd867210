package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages a person walks through, to be mounted at {@code /verify}.
 *
 * <p>{@code /verify?inquiry-id=…}, {@code ?code=…} and {@code ?inquiry-template-id=…} open a visit,
 * which one cookie per inquiry continues at {@code /verify/{inquiry}/{welcome|details|picture|
 * done}}. Pages need no script and fetch nothing from elsewhere.
 */
final class HostedFlow implements HttpHandler {
  static final String PATH = "/verify";

  private static final Logger LOG = LoggerFactory.getLogger(HostedFlow.class);

  private final HostedFlowLanguages languages = new HostedFlowLanguages();
  private final HostedFlowPages pages = new HostedFlowPages(languages);
  private final HostedFlowEntry entry;
  private final HostedFlowWalk walk;
  private final HostedFlowDeadEnds deadEnds;

  HostedFlow(DemoCore core) {
    HostedFlowMemory memory = new HostedFlowMemory();
    deadEnds = new HostedFlowDeadEnds(pages, languages);
    entry = new HostedFlowEntry(core, pages, languages, memory, deadEnds);
    walk = new HostedFlowWalk(core, pages, languages, memory, deadEnds, entry);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HostedFlowRequest request = new HostedFlowRequest(exchange);
      HostedFlowAnswer answer = answer(request);
      answer.send(exchange, pages.contentSecurityPolicy());
    }
  }

  private HostedFlowAnswer answer(HostedFlowRequest request) throws IOException {
    try {
      return route(request);
    } catch (HostedFlowBadForm e) {
      return deadEnds.badForm(request, e);
    } catch (RuntimeException e) {
      LOG.error("A Hosted Flow page could not be shown", e);
      return deadEnds.show(request, 500, "broken");
    }
  }

  private HostedFlowAnswer route(HostedFlowRequest request) throws IOException, HostedFlowBadForm {
    List<String> path = request.path();
    boolean isEntry = path.isEmpty();
    if (!isEntry && path.size() != 2) {
      return deadEnds.show(request, 404, "unknown");
    }
    return switch (request.method()) {
      // Link previews and mail scanners ask with HEAD: it opens and uses up nothing.
      case "HEAD" -> HostedFlowAnswer.page(200, "");
      case "GET" -> isEntry ? entry.open(request) : walk.show(request, path.get(0), path.get(1));
      case "POST" ->
          isEntry
              ? deadEnds.method(request, "GET, HEAD")
              : walk.submit(request, path.get(0), path.get(1));
      default -> deadEnds.method(request, isEntry ? "GET, HEAD" : "GET, HEAD, POST");
    };
  }
}
