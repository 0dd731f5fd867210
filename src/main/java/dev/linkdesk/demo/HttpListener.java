package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the JDK's HTTP server on the loopback interface. */
final class HttpListener {
  private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);
  private static final int BACKLOG = 128;
  private static final int ANY = 0;

  private HttpListener() {}

  /**
   * Tries the ports in turn and takes any free one when all are taken.
   *
   * @throws IOException when not even a free port can be had
   */
  static HttpServer open(List<Integer> ports) throws IOException {
    tune();
    for (int port : ports) {
      if (port != ANY) {
        try {
          return bind(port);
        } catch (BindException e) {
          LOG.info("Port {} is taken, trying another", port);
        }
      }
    }
    return bind(ANY);
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
