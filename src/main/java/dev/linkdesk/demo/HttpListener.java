package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the JDK's HTTP server on the loopback interface. */
final class HttpListener {
  private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);
  private static final int BACKLOG = 128;
  private static final int ANY = 0;

  private HttpListener() {}

  /**
   * Listens on the port that is asked for and on no other; with none asked for on the one of the
   * last run when it is free, else on any.
   *
   * @param asked 0 asks for none
   * @param last 0 when there was none
   * @throws IOException when the port that is asked for is taken, or none can be had
   */
  static HttpServer open(int asked, int last) throws IOException {
    tune();
    if (asked != ANY || last == ANY) {
      return bind(asked);
    }
    try {
      return bind(last);
    } catch (BindException taken) {
      LOG.info("Port {} of the last run is taken, trying another", last);
      return bind(ANY);
    }
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
  }

  /**
   * The JDK's server knows these as system properties only and reads them once: answers leave
   * without Nagle's delay, and a request that never ends is cut off.
   */
  private static void tune() {
    setIfAbsent("sun.net.httpserver.nodelay", "true");
    setIfAbsent("sun.net.httpserver.maxReqTime", "30");
    setIfAbsent("jdk.httpserver.maxConnections", "512");
  }

  private static void setIfAbsent(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
