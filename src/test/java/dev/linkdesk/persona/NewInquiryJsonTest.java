package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.NewInquiry;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NewInquiryJsonTest {
  @Test
  void writesAllThatIsGiven() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name_first", "Zoë");
    fields.put("income", 1200L);
    fields.put("share", 0.5);
    fields.put("consent", true);
    fields.put("plans", List.of("a", "b"));

    String json =
        write(
            new NewInquiry(
                "itmpl_1",
                "cust-1",
                fields,
                List.of("vip"),
                "a \"note\"",
                URI.create("https://example.org/done?a=b"),
                new Expiry.After(Duration.ofDays(7))));

    assertEquals(
        "{\"data\":{\"attributes\":{\"inquiry-template-id\":\"itmpl_1\",\"reference-id\":\"cust-1\","
            + "\"fields\":{\"name_first\":\"Zoë\",\"income\":1200,\"share\":0.5,\"consent\":true,"
            + "\"plans\":[\"a\",\"b\"]},\"tags\":[\"vip\"],\"note\":\"a \\\"note\\\"\","
            + "\"redirect-uri\":\"https://example.org/done?a=b\"}},"
            + "\"meta\":{\"expiration-after-create-interval-seconds\":604800}}",
        json);
  }

  @Test
  void leavesOutWhatIsNotGiven() {
    assertEquals(
        "{\"data\":{\"attributes\":{\"inquiry-template-id\":\"itmpl_1\"}}}",
        write(new NewInquiry("itmpl_1", null, Map.of(), List.of(), null, null, null)));
  }

  @Test
  void namesAVersionOfATemplateAsOne() {
    assertEquals(
        "{\"data\":{\"attributes\":{\"inquiry-template-version-id\":\"itmplv_1\"}}}",
        write(new NewInquiry("itmplv_1", null, Map.of(), List.of(), null, null, null)));
  }

  static Stream<Object> unfit() {
    return Stream.of(LocalDate.EPOCH, Double.NaN, List.of(1), Map.of("Jane", 1), 'c');
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void refusesValuesThatAreNotPlainWithoutQuotingThem(Object value) {
    NewInquiry inquiry =
        new NewInquiry("itmpl_1", null, Map.of("key_1", value), List.of(), null, null, null);

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> NewInquiryJson.write(inquiry));

    assertTrue(refusal.toString().contains("key_1"), refusal.toString());
    assertFalse(refusal.toString().contains("Jane"), refusal.toString());
  }

  private static String write(NewInquiry inquiry) {
    return Json.write(NewInquiryJson.write(inquiry));
  }
}
