package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
final class MadeUpVisitsTest {
  private static RunningDemo demo;
  private static List<JsonObject> sessions;

  @BeforeAll
  static void aDemoWithMadeUpInquiries() {
    demo = new RunningDemo(RunningDemo.roomy().withInquiries(40));
    sessions =
        StreamSupport.stream(
                demo.client
                    .get("/inquiry-sessions")
                    .json()
                    .getAsJsonArray("data")
                    .spliterator(),
                false)
            .map(JsonElement::getAsJsonObject)
            .map(session -> session.getAsJsonObject("attributes"))
            .toList();
  }

  @AfterAll
  static void close() {
    demo.close();
  }

  @Test
  void scannersComeFromDataCentresSecondsAfterTheLinkWasMade() {
    List<JsonObject> scanners =
        sessions.stream().filter(session -> session.get("is-datacenter").getAsBoolean()).toList();
    assertFalse(scanners.isEmpty());
    for (JsonObject scanner : scanners) {
      assertTrue(scanner.get("browser-name").isJsonNull());
      assertEquals("datacenter", scanner.get("ip-connection-type").getAsString());
      assertFalse(scanner.get("network-organization").getAsString().isBlank());
    }
  }

  @Test
  void peopleComeWithABrowserFromACountry() {
    List<JsonObject> people =
        sessions.stream().filter(session -> !session.get("is-datacenter").getAsBoolean()).toList();
    assertTrue(people.size() > 20, people.size() + " people");
    for (JsonObject person : people) {
      assertFalse(person.get("browser-name").getAsString().isBlank());
      assertFalse(person.get("os-name").getAsString().isBlank());
      assertEquals(2, person.get("country-code").getAsString().length());
      assertTrue(
          Duration.between(
                  Instant.parse(person.get("created-at").getAsString()), demo.clock.instant())
              .isPositive());
    }
  }

  @Test
  void failuresHaveMoreThanOneReason() {
    Set<String> reasons = new HashSet<>();
    for (JsonElement inquiry :
        demo.client
            .get("/inquiries?page[size]=100&filter[status]=failed,declined")
            .json()
            .getAsJsonArray("data")) {
      String id = inquiry.getAsJsonObject().get("id").getAsString();
      for (JsonElement included :
          demo.client
              .get("/inquiries/" + id + "?include=verifications")
              .json()
              .getAsJsonArray("included")) {
        included
            .getAsJsonObject()
            .getAsJsonObject("attributes")
            .getAsJsonArray("checks")
            .forEach(check ->
                check
                    .getAsJsonObject()
                    .getAsJsonArray("reasons")
                    .forEach(reason -> reasons.add(reason.getAsString())));
      }
    }
    assertTrue(reasons.size() > 1, reasons.toString());
  }
}
