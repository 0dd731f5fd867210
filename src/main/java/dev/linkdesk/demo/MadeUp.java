package dev.linkdesk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Made-up inquiries of invented people, in all statuses, over the past days. They come about by the
 * same operations as real ones, so sessions, verifications and events fit; the same seed gives the
 * same people and ids.
 */
final class MadeUp {
  private static final long SEED = 20_251_027L;
  private static final Duration PAST = Duration.ofDays(9);
  private static final Duration LONGEST_VISIT = Duration.ofHours(6);

  /** Long enough that none of the open ones has run out today. */
  private static final ExpiryIntervals PATIENT =
      new ExpiryIntervals(
          30 * ExpiryIntervals.DAY, 30 * ExpiryIntervals.DAY, 30 * ExpiryIntervals.DAY);

  private static final List<String> FIRST =
      List.of(
          "Alma", "Björn", "Chloé", "Dmitri", "Élodie", "Fatima", "Grace", "Håkon", "Inés",
          "Jürgen", "Khadija", "Łukasz", "María", "Nguyễn", "Ömer", "Priya", "Renée", "Søren",
          "Taro", "Yuki", "Zoë", "李娜", "Олена", "محمد");
  private static final List<String> LAST =
      List.of(
          "Ångström",
          "Brøgger",
          "Çelik",
          "Dvořák",
          "Eriksen",
          "Fernández",
          "García",
          "Hoffmann",
          "Ivanova",
          "Jóhannsson",
          "Kowalski",
          "Lefèvre",
          "Müller",
          "Nakamura",
          "O’Connor",
          "Papadopoulos",
          "Rossi",
          "Šimek",
          "Tanaka",
          "Van der Berg",
          "Wójcik",
          "Żak",
          "王",
          "Шевченко");
  private static final List<String> TAGS = List.of("vip", "walk-in", "second-try", "newsletter");

  private final DemoCore core;
  private final WoundClock clock;
  private final Random random = new Random(SEED);
  private final MadeUpVisits visits;

  private MadeUp(DemoCore core, WoundClock clock) {
    this.core = core;
    this.clock = clock;
    visits = new MadeUpVisits(core, clock, new Random(SEED + 1));
  }

  /** Fills the store; the clock runs again when this returns. */
  static void fill(DemoCore core, WoundClock clock, int count) {
    Ids ids = core.store().ids();
    Instant now = clock.instant();
    ids.drawFrom(new Random(SEED));
    try {
      new MadeUp(core, clock).fill(now, count);
    } finally {
      clock.release();
      ids.drawFrom(null);
    }
  }

  private void fill(Instant now, int count) {
    DemoStatus[] statuses = DemoStatus.values();
    for (int i = 0; i < count; i++) {
      Duration age = PAST.multipliedBy(count - i).dividedBy(count);
      Instant created = now.minus(age);
      Duration visit = age.dividedBy(2);
      if (visit.compareTo(LONGEST_VISIT) > 0) {
        visit = LONGEST_VISIT;
      }
      // Each status comes at least once in the first eight; after that by chance.
      int which = i < statuses.length ? i : random.nextInt(statuses.length);
      make(statuses[which], i, created, created.plus(visit));
    }
  }

  private void make(DemoStatus status, int number, Instant created, Instant finished) {
    clock.hold(created);
    DemoTemplate template = core.store().templates().byId(template(status)).orElseThrow();
    DemoInquiry inquiry = core.inquiries().create(order(template, number));
    String id = inquiry.id();
    visits.mayBeScanned(id, created);
    Instant opened = finished.minus(Duration.between(created, finished).dividedBy(3));
    if (status == DemoStatus.CREATED || status == DemoStatus.EXPIRED) {
      visits.mayBeOpened(id, opened);
    } else {
      visits.person(id, opened);
    }
    if (status == DemoStatus.CREATED) {
      return;
    }
    clock.hold(finished);
    switch (status) {
      case CREATED -> throw new IllegalStateException("handled above");
      case PENDING -> simulate(id, Simulation.Kind.START_INQUIRY);
      case EXPIRED -> core.inquiries().expire(id);
      case COMPLETED, APPROVED, NEEDS_REVIEW -> pass(id, template);
      case FAILED, DECLINED -> fail(id, template);
    }
  }

  private String template(DemoStatus status) {
    return switch (status) {
      case COMPLETED, FAILED -> DemoTemplates.ADDRESS_ID;
      case NEEDS_REVIEW -> DemoTemplates.MERCHANT_ID;
      case APPROVED, DECLINED -> DemoTemplates.KYC_ID;
      case CREATED, PENDING, EXPIRED ->
          switch (random.nextInt(4)) {
            case 0 -> DemoTemplates.ADDRESS_ID;
            case 1 -> DemoTemplates.MERCHANT_ID;
            default -> DemoTemplates.KYC_ID;
          };
    };
  }

  private NewDemoInquiry order(DemoTemplate template, int number) {
    String first = FIRST.get(random.nextInt(FIRST.size()));
    String last = LAST.get(random.nextInt(LAST.size()));
    Map<String, Object> fields = new HashMap<>();
    fields.put("name_first", first);
    fields.put("name_last", last);
    fields.put("birthdate", LocalDate.of(1945, 1, 1).plusDays(random.nextInt(22_000)).toString());
    String reference = String.format(Locale.ROOT, "usr_%06d", number + 1);
    boolean tagged = random.nextInt(5) == 0;
    return new NewDemoInquiry(
        template,
        reference,
        null,
        null,
        true,
        NewDemoInquiry.API_CREATOR,
        random.nextInt(12) == 0 ? "Called on the phone" : null,
        null,
        tagged ? List.of(TAGS.get(random.nextInt(TAGS.size()))) : List.of(),
        fields,
        PATIENT,
        NewDemoInquiry.FIRST_STEP);
  }

  private void pass(String id, DemoTemplate template) {
    List<Simulation.Action> actions = new ArrayList<>();
    for (VerificationTemplate step : template.steps()) {
      actions.add(new Simulation.Action(Simulation.Kind.CREATE_PASSED_VERIFICATION, step.id()));
    }
    actions.add(new Simulation.Action(Simulation.Kind.COMPLETE_INQUIRY, null));
    core.simulation().perform(id, actions);
  }

  /** Both attempts fail by the same check, as they do for people: the ID has expired still. */
  private void fail(String id, DemoTemplate template) {
    VerificationTemplate step = template.steps().getFirst();
    VerificationTemplate.CheckName failing =
        step.checks().get(random.nextInt(step.checks().size()));
    DemoStore store = core.store();
    for (int attempt = 0; attempt < 2; attempt++) {
      store.change(() -> Verifications.submit(store, store.inquiry(id), step, failing));
    }
    simulate(id, Simulation.Kind.FAIL_INQUIRY);
  }

  private void simulate(String id, Simulation.Kind kind) {
    core.simulation().perform(id, List.of(new Simulation.Action(kind, null)));
  }
}
