package dev.linkdesk.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands on a loopback port of its own between a client and a server and does to each exchange what
 * the script says. One connection may carry many exchanges; what ends one, ends the connection,
 * with a FIN or a reset.
 */
public final class FaultServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FaultServer.class);
  private static final int BACKLOG = 128;

  private final URI upstream;
  private final FaultScript script;
  private final ServerSocket front;
  private final ServerSocket elsewhere;
  private final Exchanges exchanges;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicInteger strays = new AtomicInteger();
  private final Queue<Met> met = new ConcurrentLinkedQueue<>();

  private record Met(int index, Fault fault, HttpMessage request) {
    @Override
    public String toString() {
      String key = request.header("Idempotency-Key").orElse("-");
      return "#%d %s: %s, key %s".formatted(index, fault, request.firstLine(), key);
    }
  }

  private interface Service {
    void serve(Socket socket) throws IOException, InterruptedException;
  }

  private FaultServer(URI upstream, FaultScript script) throws IOException {
    this.upstream = upstream;
    this.script = script;
    front = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    elsewhere = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    exchanges =
        new Exchanges(
            new Upstream(upstream),
            URI.create("http://localhost:" + elsewhere.getLocalPort() + upstream.getRawPath()));
    LOG.info("Faults by {}", script);
  }

  /**
   * Listens at once.
   *
   * @param upstream a plain HTTP address with a port on this machine
   */
  public static FaultServer before(URI upstream, FaultScript script) throws IOException {
    FaultServer server = new FaultServer(upstream, script);
    server.listen(server.front, server::serve);
    server.listen(server.elsewhere, stray -> server.strays.incrementAndGet());
    return server;
  }

  /** The upstream's address by way of this server. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + front.getLocalPort() + upstream.getRawPath());
  }

  /** How many requests have come. */
  public int arrived() {
    return arrived.get();
  }

  /** How often each fault has really happened. */
  public Map<Fault, Integer> counts() {
    Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      counts.put(fault, 0);
    }
    met.forEach(one -> counts.merge(one.fault(), 1, Integer::sum));
    return counts;
  }

  /** How many connections went where the redirects lead. */
  public int strays() {
    return strays.get();
  }

  /** What the requests that mention a text have met, in the order of their answers. */
  public List<String> trace(String text) {
    return met.stream().filter(one -> one.request().mentions(text)).map(Met::toString).toList();
  }

  private void listen(ServerSocket listener, Service service) {
    threads.execute(() -> {
      while (!listener.isClosed()) {
        try {
          Socket socket = listener.accept();
          sockets.add(socket);
          threads.execute(() -> attend(socket, service));
        } catch (IOException e) {
          LOG.debug("No longer listening: {}", e.getMessage());
        }
      }
    });
  }

  private void attend(Socket socket, Service service) {
    try (socket) {
      service.serve(socket);
    } catch (IOException e) {
      LOG.debug("An exchange broke off: {}", e.getMessage());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.remove(socket);
    }
  }

  private void serve(Socket client) throws IOException, InterruptedException {
    client.setTcpNoDelay(true);
    InputStream in = new BufferedInputStream(client.getInputStream());
    for (Optional<HttpMessage> request = HttpMessage.read(in);
        request.isPresent();
        request = HttpMessage.read(in)) {
      int index = arrived.getAndIncrement();
      RandomGenerator random = script.details(index);
      Delivery delivery = exchanges.carryOut(index, script.at(index), random, request.get());
      met.add(new Met(index, delivery.fault(), request.get()));
      client.getOutputStream().write(delivery.bytes());
      if (!delivery.isOpen()) {
        client.setSoLinger(random.nextBoolean(), 0);
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    exchanges.close();
    front.close();
    elsewhere.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
