package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeepFileTest {
  private final HandClock clock = new HandClock();

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("sub").resolve("demo.json");
  }

  private DemoServer start() throws IOException {
    return DemoServer.start(
        DemoOptions.defaults().withClock(clock).withKeepFile(file()).withInquiries(3));
  }

  @Test
  void everythingIsThereAgainAfterARestart() throws IOException {
    String id;
    String before;
    String events;
    String code;
    int port;
    try (DemoServer first = start()) {
      DemoClient client = new DemoClient(first);
      port = first.linkHost().getPort();
      id =
          client
              .create("'reference-id':'r','note':'n','tags':['t'],'fields':{'name_first':'Žofie'}")
              .id();
      client.simulate(
          id,
          "{'type':'create_failed_verification','data':{'verification-template-id':'vtmpl_demoSelfie'}}");
      code = first.core().sessions().oneTimeLink(id, null).link().code();
      before = client.get("/inquiries/" + id + "?include=account,sessions,verifications").text();
      events = client.get("/events?page%5Bsize%5D=100").text();
    }

    try (DemoServer second = start()) {
      DemoClient client = new DemoClient(second);
      assertEquals(port, second.linkHost().getPort());
      assertEquals(
          before,
          client.get("/inquiries/" + id + "?include=account,sessions,verifications").text());
      assertEquals(events, client.get("/events?page%5Bsize%5D=100").text());
      assertEquals(4, client.get("/inquiries").list().size());
      assertInstanceOf(
          FlowVisits.Opened.class, second.core().visits().openCode(code, null, "Browser"));
      String newer = client.createdId();
      assertEquals(
          newer, client.get("/inquiries").list().get(0).getAsJsonObject().get("id").getAsString());
    }
  }

  @Test
  void fieldsOfEveryTypeComeBackAsTheyWere() throws IOException {
    String id;
    String before;
    try (DemoServer first = start()) {
      DemoClient client = new DemoClient(first);
      id =
          client
              .post(
                  "/inquiries",
                  "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoMerchant','fields':"
                      + "{'sells':['goods','food'],'employees':12,'yearly_turnover':1.25,"
                      + "'accepts_terms':false,'websites':[]}}}}")
              .id();
      before = client.get("/inquiries/" + id).text();
    }

    try (DemoServer second = start()) {
      assertEquals(before, new DemoClient(second).get("/inquiries/" + id).text());
    }
  }

  @Test
  void whatRanOutWhileTheProgramWasClosedIsExpiredAtTheNextStart() throws IOException {
    String id;
    try (DemoServer first = start()) {
      id = new DemoClient(first).createdId();
    }
    clock.advance(Duration.ofDays(2));

    try (DemoServer second = start()) {
      assertEquals("expired", new DemoClient(second).get("/inquiries/" + id).inquiryStatus());
    }
  }

  @Test
  void aChangeReachesTheFileSoonWithoutClosing() throws IOException {
    try (DemoServer server = start()) {
      String id = new DemoClient(server).createdId();

      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> Files.exists(file()) && Files.readString(file()).contains(id));
    }
  }

  @Test
  void aBrokenFileIsSetAsideAndNotLost() throws IOException {
    for (String broken :
        new String[] {
          "{\"format\":1,\"inqui", "", "[]", "{}", "{\"format\":99}", "\u0000\u0001", "null"
        }) {
      Files.createDirectories(folder.resolve("sub"));
      Files.writeString(file(), broken);

      try (DemoServer server = start()) {
        assertEquals(3, new DemoClient(server).get("/inquiries").list().size(), broken);
      }

      Path aside = file().resolveSibling("demo.json.broken");
      assertEquals(broken, Files.readString(aside));
      Files.delete(aside);
      Files.delete(file());
    }
  }

  @Test
  void aFileThatRefersToWhatIsNotThereIsSetAside() throws IOException {
    try (DemoServer first = start()) {
      new DemoClient(first).createdId();
    }
    Files.writeString(
        file(), Files.readString(file()).replace("\"itmpl_demoKYC\"", "\"itmpl_gone\""));

    try (DemoServer second = start()) {
      assertEquals(3, second.core().store().inquiries().size());
    }
    assertTrue(Files.exists(file().resolveSibling("demo.json.broken")));
  }

  @Test
  void anotherPortIsTakenWhenTheKeptOneIsInUse() throws IOException {
    int port;
    try (DemoServer first = start()) {
      port = first.linkHost().getPort();
    }
    try (ServerSocket other =
            new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        DemoServer second = start()) {
      assertFalse(other.getLocalPort() == second.linkHost().getPort());
      assertEquals(200, new DemoClient(second).get("/inquiries").status());
    }
  }

  @Test
  void aFileFromBeforeThereWereWebhooksIsReadAllTheSame() throws IOException {
    String id;
    try (DemoServer first = start()) {
      id = new DemoClient(first).createdId();
    }
    JsonObject kept = JsonParser.parseString(Files.readString(file())).getAsJsonObject();
    kept.remove("webhooks");
    Files.writeString(file(), kept.toString());

    try (DemoServer second = start()) {
      assertEquals(200, new DemoClient(second).get("/inquiries/" + id).status());
      assertEquals(0, new DemoClient(second).get("/webhooks").list().size());
    }
  }
}
