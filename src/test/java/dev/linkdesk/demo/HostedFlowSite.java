package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The Hosted Flow alone on a loopback port, with a clock set by hand. */
final class HostedFlowSite implements AutoCloseable {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
  final DemoCore core = DemoCore.over(new DemoStore(now::get, new Ids()));
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  HostedFlowSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(HostedFlow.PATH, new HostedFlow(core));
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  DemoInquiry kyc() {
    return make(
        DemoTemplates.KYC_ID,
        Map.of("name_first", "Alexander", "name_last", "Sample", "birthdate", "1977-08-31"),
        null);
  }

  DemoInquiry make(String template, Map<String, Object> fields, @Nullable String redirect) {
    NewDemoInquiry order =
        new NewDemoInquiry(
            core.store().templates().byId(template).orElseThrow(),
            "usr_ABC123",
            null,
            null,
            true,
            NewDemoInquiry.API_CREATOR,
            null,
            redirect,
            List.of(),
            fields,
            ExpiryIntervals.DEFAULT,
            NewDemoInquiry.FIRST_STEP);
    return core.inquiries().create(order);
  }

  String link(DemoInquiry inquiry) {
    return url("/verify?inquiry-id=" + inquiry.id());
  }

  String oneTimeLink(DemoInquiry inquiry) {
    return url("/verify?code=" + core.sessions().oneTimeLink(inquiry.id(), null).link().code());
  }

  DemoInquiry now(DemoInquiry inquiry) {
    core.store().settle();
    return core.store().inquiry(inquiry.id());
  }

  String status(DemoInquiry inquiry) {
    return now(inquiry).status().wire();
  }

  List<DemoVerification> verifications(DemoInquiry inquiry) {
    return now(inquiry).verifications().stream()
        .map(ref -> core.store().verification(ref.id()).orElseThrow())
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
