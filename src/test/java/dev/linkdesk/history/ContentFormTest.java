package dev.linkdesk.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.NewInquiry;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentFormTest {
  private static final long SEED = 20_261_122;
  private static final int INQUIRIES = 3_000;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "usr_ABC123",
          "Zoë Ångström",
          "👩‍👩‍👧‍👦🏳️‍🌈",
          "مرحبا بالعالم",
          "\u202eשלום\u200f",
          "e\u0301 \u0000 \t \r\n \u2028",
          "\ud800 alone \udc00",
          "long ".repeat(30_000));

  @Test
  void givesBackWhateverAnInquiryHolds() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < INQUIRIES; i++) {
      NewInquiry inquiry = inquiry(random);
      NewInquiry back = ContentForm.read(ContentForm.write(inquiry));
      assertEquals(inquiry, back, "seed " + SEED + ", inquiry " + i);
      assertEquals(
          List.copyOf(inquiry.fields().keySet()),
          List.copyOf(back.fields().keySet()),
          "the order of the fields, seed " + SEED + ", inquiry " + i);
    }
  }

  @Test
  void tellsAWholeNumberFromAReal() throws IOException {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("int", 5);
    numbers.put("long", 5L);
    numbers.put("double", 5.0);
    numbers.put("decimal", new BigDecimal("5.00"));
    NewInquiry back = ContentForm.read(ContentForm.write(withFields(numbers)));
    assertEquals("{int=5, long=5, double=5.0, decimal=5.00}", back.fields().toString());
    assertEquals(Long.class, value(back, "long").getClass());
  }

  @Test
  void refusesWhatItCannotHoldWithoutQuotingIt() {
    NewInquiry inquiry = withFields(Map.of("count", new AtomicInteger(4711)));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ContentForm.write(inquiry));
    assertFalse(String.valueOf(refused.getMessage()).contains("4711"));
  }

  @Test
  void refusesValuesNestedWithoutEnd() {
    List<Object> loop = new ArrayList<>();
    loop.add(loop);
    NewInquiry inquiry = withFields(Map.of("loop", loop));
    assertThrows(IllegalArgumentException.class, () -> ContentForm.write(inquiry));
  }

  @Test
  void refusesEveryCutOffAndEveryLaterVersion() {
    byte[] whole = ContentForm.write(withFields(Map.of("name", List.of("Jane", "Doe"))));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> ContentForm.read(part));
    }
    whole[0] = 2;
    assertThrows(IOException.class, () -> ContentForm.read(whole));
  }

  @Test
  void answersChangedBytesWithAnInquiryOrAnIoException() {
    Random random = new Random(SEED);
    byte[] whole = ContentForm.write(inquiry(random));
    for (int i = 0; i < INQUIRIES; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(Math.min(200, changed.length))] = (byte) random.nextInt();
      try {
        ContentForm.read(changed);
      } catch (IOException senseless) {
        assertEquals(null, senseless.getCause());
      }
    }
    assertArrayEquals(whole, whole.clone());
  }

  private static NewInquiry withFields(Map<String, Object> fields) {
    return new NewInquiry("itmpl_A", null, fields, List.of(), null, null, null);
  }

  private static NewInquiry inquiry(Random random) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Object value = value(random, 3);
      if (value != null || random.nextBoolean()) {
        putMaybeNull(fields, text(random) + i, value);
      }
    }
    return new NewInquiry(
        "itmpl_" + random.nextInt(),
        random.nextBoolean() ? text(random) : null,
        fields,
        random.nextBoolean() ? List.of(text(random), text(random)) : List.of(),
        random.nextBoolean() ? text(random) : null,
        random.nextBoolean() ? URI.create("https://example.org/done?x=%F0%9F%91%8D#a") : null,
        expiry(random));
  }

  private static @Nullable Expiry expiry(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> new Expiry.After(Duration.ofSeconds(random.nextInt(), random.nextInt(1000)));
      default -> new Expiry.At(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000)));
    };
  }

  @SuppressWarnings("NullAway") // A map of the form may hold null, whatever its type says.
  private static void putMaybeNull(Map<String, Object> fields, String key, @Nullable Object value) {
    fields.put(key, value);
  }

  private static @Nullable Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 11 : 13)) {
      case 0 -> null;
      case 1 -> true;
      case 2 -> false;
      case 3 -> (byte) random.nextInt();
      case 4 -> (short) random.nextInt();
      case 5 -> random.nextInt();
      case 6 -> random.nextLong();
      case 7 -> random.nextBoolean() ? random.nextFloat() : Float.NaN;
      case 8 -> random.nextBoolean() ? random.nextGaussian() : -0.0;
      case 9 -> new BigInteger(200, random);
      case 10 -> random.nextBoolean() ? new BigDecimal("-1.230E+40") : text(random);
      case 11 -> {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(value(random, depth - 1));
        }
        yield items;
      }
      default -> {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          entries.put(text(random), value(random, depth - 1));
        }
        yield entries;
      }
    };
  }

  private static Object value(NewInquiry inquiry, String field) {
    Object value = inquiry.fields().get(field);
    if (value == null) {
      throw new AssertionError("no field " + field);
    }
    return value;
  }

  /** Mostly short, now and then the long one. */
  private static String text(Random random) {
    int last = random.nextInt(50) == 0 ? TEXTS.size() : TEXTS.size() - 1;
    return TEXTS.get(random.nextInt(last));
  }
}
