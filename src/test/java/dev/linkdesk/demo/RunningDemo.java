package dev.linkdesk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

/** An empty demo server with limits that no test reaches, a clock for it, and a client of it. */
final class RunningDemo implements AutoCloseable {
  final HandClock clock = new HandClock();
  final DemoServer server;
  final DemoClient client;

  RunningDemo() {
    this(roomy());
  }

  /** One with these options and a clock that is wound by hand. */
  RunningDemo(DemoOptions options) {
    try {
      server = DemoServer.start(options.withClock(clock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = new DemoClient(server);
  }

  static DemoOptions roomy() {
    return DemoOptions.defaults().withRateLimit(100_000).withCreateQuota(100_000);
  }

  @Override
  public void close() {
    server.close();
  }
}
