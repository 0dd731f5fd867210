package dev.linkdesk.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Made-up visits: of people with their phones, and of the scanners that mail programs send. */
final class MadeUpVisits {
  private static final List<DemoNetwork> HOMES =
      List.of(
          new DemoNetwork("US", "United States of America", "Example Mobile", false),
          new DemoNetwork("DE", "Germany", "Example Telekom", false),
          new DemoNetwork("FR", "France", "Example Fibre", false),
          new DemoNetwork("BR", "Brazil", "Example Banda Larga", false));

  private static final List<DemoNetwork> CLOUDS =
      List.of(
          new DemoNetwork("US", "United States of America", "Example Cloud", true),
          new DemoNetwork("IE", "Ireland", "Example Mail Protection", true));

  private static final List<String> BROWSERS =
      List.of(
          "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
              + " Chrome/126.0.0.0 Mobile Safari/537.36",
          "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
              + " like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0",
          "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like"
              + " Gecko) Version/17.4 Safari/605.1.15");

  private final DemoCore core;
  private final WoundClock clock;
  private final Random random;

  MadeUpVisits(DemoCore core, WoundClock clock, Random random) {
    this.core = core;
    this.clock = clock;
    this.random = random;
  }

  /** Lets a scanner open one link in four, a few seconds after it was made. */
  void mayBeScanned(String inquiryId, Instant created) {
    if (random.nextInt(4) == 0) {
      visit(inquiryId, created.plusSeconds(2 + random.nextInt(9)), null, one(CLOUDS));
    }
  }

  /** Lets a person open the link and leave it at that, one in three. */
  void mayBeOpened(String inquiryId, Instant at) {
    if (random.nextInt(3) == 0) {
      person(inquiryId, at);
    }
  }

  void person(String inquiryId, Instant at) {
    visit(inquiryId, at, one(BROWSERS), one(HOMES));
  }

  private void visit(
      String inquiryId, Instant at, @Nullable String userAgent, DemoNetwork network) {
    clock.hold(at);
    DemoStore store = core.store();
    DemoSession session = core.sessions().create(inquiryId);
    store.change(() -> {
      DemoSession started = session.started(at, userAgent, network);
      store.put(started);
      store.record("inquiry-session.started", started);
      return started;
    });
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
