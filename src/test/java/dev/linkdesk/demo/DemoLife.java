package dev.linkdesk.demo;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * People and staff who do things to the inquiries of a demo server: by chance, but with the same
 * seed the same. Two changes often fall into the same second.
 */
public final class DemoLife {
  /** Short, so that many run out within a day. */
  private static final ExpiryIntervals LIVES =
      new ExpiryIntervals(
          Duration.ofMinutes(150).toSeconds(),
          Duration.ofMinutes(60).toSeconds(),
          Duration.ofMinutes(30).toSeconds());

  private final DemoCore core;
  private final Ticker ticker;
  private final SplittableRandom random;
  private final List<String> ids = new ArrayList<>();
  private boolean over;

  public DemoLife(DemoServer server, Ticker ticker, long seed) {
    core = server.core();
    this.ticker = ticker;
    random = new SplittableRandom(seed);
  }

  /** What the server knows of an inquiry. */
  public record Truth(
      String status, Instant updated, List<String> tags, @Nullable Instant redacted) {}

  /**
   * So many inquiries are made, one by one, within a time.
   *
   * @param made is told of the id of each
   */
  public void begin(int count, Duration within, Consumer<String> made) {
    for (int i = 0; i < count; i++) {
      int number = i;
      ticker.after(Duration.ofMillis(random.nextLong(within.toMillis())), () -> make(number, made));
    }
  }

  /** Nothing more is done to any of them. */
  public void end() {
    over = true;
  }

  public List<String> ids() {
    return List.copyOf(ids);
  }

  public Truth truth(String id) {
    core.store().settle();
    DemoInquiry inquiry = core.store().inquiry(id);
    return new Truth(
        inquiry.status().wire(),
        inquiry.times().updatedAt(),
        inquiry.tags(),
        inquiry.times().redactedAt());
  }

  private void make(int number, Consumer<String> made) {
    List<DemoTemplate> templates = core.store().templates().all();
    DemoTemplate template = templates.get(random.nextInt(templates.size()));
    DemoInquiry inquiry =
        core.inquiries()
            .create(
                new NewDemoInquiry(
                    template,
                    "day-" + number,
                    null,
                    null,
                    false,
                    NewDemoInquiry.API_CREATOR,
                    null,
                    null,
                    List.of(),
                    Map.of(),
                    LIVES,
                    NewDemoInquiry.FIRST_STEP));
    ids.add(inquiry.id());
    made.accept(inquiry.id());
    live(inquiry.id(), minutes(2, 60));
  }

  private void live(String id, Duration later) {
    ticker.after(
        later,
        () -> {
          if (!over && isAlive(id)) {
            step(id);
          }
        });
  }

  private boolean isAlive(String id) {
    core.store().settle();
    return !core.store().inquiry(id).isRedacted();
  }

  private void step(String id) {
    switch (core.store().inquiry(id).status()) {
      case CREATED -> created(id);
      case PENDING -> pending(id);
      case COMPLETED, FAILED, NEEDS_REVIEW -> decide(id);
      case EXPIRED -> expired(id);
      case APPROVED, DECLINED -> ended(id);
    }
  }

  private void created(String id) {
    int chance = random.nextInt(100);
    if (chance < 70) {
      move(id, Transition.START);
      live(id, minutes(1, 10));
    } else if (chance < 75) {
      core.inquiries().expire(id);
      live(id, minutes(10, 200));
    } else if (chance < 85) {
      core.inquiries().addTag(id, "reminded");
      live(id, minutes(20, 100));
    } else {
      // Forgotten until it runs out.
      live(id, minutes(151, 250));
    }
  }

  private void pending(String id) {
    int chance = random.nextInt(100);
    if (chance < 40) {
      core.simulation()
          .perform(
              id,
              List.of(
                  new Simulation.Action(
                      Simulation.Kind.CREATE_PASSED_VERIFICATION, "vtmpl_demoGovernmentId")));
      live(id, minutes(1, 6));
    } else if (chance < 75) {
      move(id, Transition.COMPLETE);
      workflow(id);
    } else if (chance < 85) {
      move(id, Transition.FAIL);
      workflow(id);
    } else {
      // Went away in the middle.
      live(id, minutes(61, 140));
    }
  }

  /** Decides within seconds, at times within the same one. */
  private void workflow(String id) {
    ticker.after(
        Duration.ofMillis(random.nextInt(4_000)),
        () -> {
          if (!over && isAlive(id)) {
            var _ =
                core.store()
                    .change(() -> LifeCycle.runWorkflow(core.store(), core.store().inquiry(id)));
          }
        });
    live(id, minutes(5, 90));
  }

  private void decide(String id) {
    if (random.nextBoolean()) {
      core.inquiries().approve(id, null);
    } else {
      core.inquiries().decline(id, null);
    }
    live(id, minutes(1, 600));
  }

  private void expired(String id) {
    if (random.nextInt(100) < 30) {
      move(id, Transition.RESUME);
      live(id, minutes(1, 10));
    } else {
      ended(id);
    }
  }

  private void ended(String id) {
    int chance = random.nextInt(100);
    if (chance < 15) {
      core.inquiries().redact(id);
    } else if (chance < 45) {
      core.inquiries().setTags(id, List.of("filed", "day-" + random.nextInt(9)));
      ticker.after(
          Duration.ofMillis(random.nextInt(1_200)),
          () -> {
            if (!over && isAlive(id)) {
              core.inquiries().setTags(id, List.of("checked"));
            }
          });
      live(id, minutes(10, 600));
    }
  }

  private void move(String id, Transition transition) {
    var _ =
        core.store()
            .change(() -> LifeCycle.move(core.store(), core.store().inquiry(id), transition));
  }

  private Duration minutes(int from, int to) {
    return Duration.ofMillis(
        random.nextLong(Duration.ofMinutes(from).toMillis(), Duration.ofMinutes(to).toMillis()));
  }
}
