package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @Test
  void readsEachKindOfValue() {
    Node node =
        Json.read(
            """
            {"text":"ü","whole":41,"broken":1.5,"big":1e3,"yes":true,"none":null,"list":[1,"a",null]}
            """);

    assertEquals("ü", node.at("text").value());
    assertEquals(41L, node.at("whole").value());
    assertEquals(1.5, node.at("broken").value());
    assertEquals(1000.0, node.at("big").value());
    assertEquals(true, node.at("yes").value());
    assertTrue(node.at("none").isAbsent());
    assertEquals(3, node.at("list").items().size());
    assertEquals(List.of("a"), node.at("list").texts());
  }

  @Test
  void aNameThatComesTwiceIsAsIfAbsent() {
    Node node = Json.read("{\"a\":1,\"b\":2,\"a\":1}");

    assertTrue(node.at("a").isAbsent());
    assertEquals(2L, node.at("b").value());
  }

  @Test
  void keepsTheOrderOfNames() {
    List<String> names =
        Json.read("{\"z\":1,\"a\":2,\"m\":3}").members().map(Node.Member::name).toList();

    assertEquals(List.of("z", "a", "m"), names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "<html>",
        "{",
        "{\"a\":",
        "{\"a\":1,}",
        "{'a':1}",
        "{a:1}",
        "[1;2]",
        "nul",
        "NaN",
        "{\"a\":1} {\"b\":2}",
        "{\"a\":1}]",
        "\"cut",
        "\u0000"
      })
  void whatIsNotJsonIsUnreadable(String text) {
    assertThrows(Unreadable.class, () -> Json.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNestingEndsWithoutOverflowingTheStack(String opening) {
    assertThrows(Unreadable.class, () -> Json.read(opening.repeat(1_000_000)));
  }

  @Test
  void nestingUpToTheBoundIsRead() {
    String text = "[".repeat(Json.DEEPEST) + "]".repeat(Json.DEEPEST);

    assertTrue(Json.read(text).isList());
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "0, 0"
  })
  void wholeNumbersAreExact(String text, long expected) {
    assertEquals(expected, Json.read(text).value());
  }

  @Test
  void aWholeNumberTooLargeForALongIsNearlyExact() {
    assertEquals(0x1p63, Json.read("9223372036854775808").value());
  }

  @Test
  void aNumberBeyondAllBoundsIsAbsent() {
    assertTrue(Json.read("1e999999999").isAbsent());
    assertTrue(Json.read("1".repeat(1_000)).isAbsent());
  }

  @Test
  void whatIsOfAnotherTypeIsAbsent() {
    Node node = Json.read("{\"number\":1,\"text\":\"a\",\"list\":[],\"object\":{}}");

    assertNull(node.at("number").text());
    assertEquals("", node.at("list").text(""));
    assertNull(node.at("text").number());
    assertNull(node.at("text").integer());
    assertFalse(node.at("text").isTrue());
    assertNull(node.at("number").instant());
    assertEquals(List.of(), node.at("object").items());
    assertEquals(0, node.at("list").members().count());
    assertTrue(node.at("text", "deeper").isAbsent());
    assertTrue(node.at("not", "there", "at", "all").isAbsent());
  }

  @ParameterizedTest
  @CsvSource({"255, 255", "255.0, 255", "1.5,", "1e20,", "-3, -3"})
  void aWholeNumberFitsIntoAnInt(String text, Integer expected) {
    assertEquals(expected, Json.read(text).integer());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-29T19:06:45.000Z, 2023-03-29T19:06:45Z",
    "2023-03-29T21:06:45+02:00, 2023-03-29T19:06:45Z",
    "2023-03-29T19:06:45.123+00:00, 2023-03-29T19:06:45.123Z",
    "2023-03-29,",
    "yesterday,",
    "'',",
    "2023-02-30T00:00:00Z,"
  })
  void readsTimesWithAnyOffset(String text, Instant expected) {
    assertEquals(expected, Json.read('"' + text + '"').instant());
  }

  @Test
  void writesWhatIsThereAndLeavesNullsOut() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("a", "<ü&'>");
    object.put("b", null);
    object.put("c", List.of("x"));
    object.put("d", 12L);
    object.put("e", 1.5);
    object.put("f", true);

    assertEquals(
        "{\"a\":\"<ü&'>\",\"c\":[\"x\"],\"d\":12,\"e\":1.5,\"f\":true}", Json.write(object));
  }

  @Test
  void aNodeShowsNothingOfWhatItHolds() {
    assertEquals("Node[…]", Json.read("\"Jane\"").toString());
  }
}
