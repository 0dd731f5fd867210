package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.demo.DemoLife;
import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.faults.Fault;
import dev.linkdesk.faults.FaultScript;
import dev.linkdesk.faults.FaultServer;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.ForwardingInquiries;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.Urgency;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.persona.PersonaAddress;
import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.watch.ChangeFeed;
import dev.linkdesk.watch.PollState;
import dev.linkdesk.watch.SetClock;
import dev.linkdesk.watch.StatusPoller;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two thousand inquiries live a day on the demo server, whose clock is wound by hand together with
 * the program's, and are followed there over HTTP: those that were made here by the poller, and all
 * of them by the feed of changes.
 */
class SimulatedDayTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");
  private static final int INQUIRIES = 2_000;
  private static final long SEED = 20_260_302;

  /** Somebody looks now and then, and each time sixty rounds long: hours would only be slower. */
  private static final Duration LOOK = Duration.ofMinutes(5);

  /** A few of each, so that the day is not spent with the client's pauses between its tries. */
  private static final List<Fault> FAULTS =
      List.of(
          Fault.CUT_MIDWAY,
          Fault.DENIED,
          Fault.LATE_ANSWER,
          Fault.BROKEN_BODY,
          Fault.CUT_AFTER,
          Fault.BROKEN_HEAD,
          Fault.UNAVAILABLE,
          Fault.TWICE,
          Fault.REDIRECTED);

  private final HandTicker ticker = new HandTicker(MORNING);
  private final SetClock clock = new SetClock(ticker);
  private final FollowedInquiries followed = new FollowedInquiries();
  private final Map<InquiryId, InquiryRow> browsed = new HashMap<>();
  private DemoServer server;
  private FaultServer network;
  private PersonaClient client;
  private PersonaClient clientOverNetwork;
  private Road road;
  private StatusPoller poller;
  private ChangeFeed feed;
  private DemoLife life;

  /**
   * The way to Persona, which is closed for a while; every so often it leads over a bad network.
   */
  private static final class Road implements InquiryLists {
    private static final int GOOD = 8;
    private final Persona good;
    private final Persona bad;
    private boolean closed;
    private int polls;
    private int searches;

    Road(PersonaClient good, PersonaClient bad) {
      this.good = good.at(Urgency.POLLING);
      this.bad = bad.at(Urgency.POLLING);
    }

    Inquiries inquiries() {
      return new ForwardingInquiries(good) {
        @Override
        public List<Inquiry> list(Collection<InquiryId> ids) {
          polls++;
          return way().list(ids);
        }
      };
    }

    @Override
    public Page<Inquiry> list(InquiryFilter filter, PageRequest page) {
      searches++;
      return way().list(filter, page);
    }

    @Override
    public Page<Inquiry> search(InquirySearch search, PageRequest page) {
      searches++;
      return way().search(search, page);
    }

    private Persona way() {
      if (closed) {
        throw new Failure.Unreachable(new IOException("closed"));
      }
      return (polls + searches) % GOOD == 0 ? bad : good;
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = DemoServer.start(DemoOptions.defaults().withClock(ticker));
    Fault[] script = new Fault[400];
    Arrays.setAll(script, at -> at % 20 == 10 ? FAULTS.get(at / 20 % FAULTS.size()) : Fault.PASS);
    network = FaultServer.before(server.apiUrl(), FaultScript.of(script));
    client = client(server.apiUrl());
    clientOverNetwork = client(network.url());
    road = new Road(client, clientOverNetwork);
    Inquiries inquiries = road.inquiries();
    InlineBackground background = new InlineBackground();
    poller =
        new StatusPoller(
            inquiries,
            new PollerTarget(followed, lost -> {}),
            background,
            ticker,
            clock,
            () -> 0L,
            state -> {});
    feed =
        new ChangeFeed(
            road, inquiries, Set::of, background, ticker, clock, () -> 0L, this::told, state -> {});
    life = new DemoLife(server, ticker, SEED);
  }

  private PersonaClient client(URI api) {
    return new PersonaClient(
        new PersonaAddress(api, new ApiKey(server.apiKey()), "Linkdesk/test"),
        clock,
        new EnvironmentProof(null),
        () -> {});
  }

  @AfterEach
  void stop() throws IOException {
    poller.stop();
    feed.stop();
    client.close();
    clientOverNetwork.close();
    network.close();
    server.close();
  }

  /** About five thousand requests over HTTP. */
  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void aDayEndsWithEveryRowAsTheServerHasIt() {
    life.begin(INQUIRIES, Duration.ofHours(23), this::made);
    poller.askNow();
    feed.start();
    look(Duration.ZERO, LOOK);
    look(Duration.ofHours(3), LOOK);
    look(Duration.ofHours(5).minus(LOOK), Duration.ofHours(1).plus(LOOK).plus(LOOK));
    look(Duration.ofHours(10).minus(LOOK.dividedBy(2)), LOOK);
    look(Duration.ofHours(15), LOOK);
    look(Duration.ofHours(22), LOOK);
    at(5, () -> road.closed = true);
    at(6, () -> road.closed = false);
    at(9, () -> clock.set(Duration.ofHours(7)));
    at(10, () -> clock.set(Duration.ofHours(-4)));
    at(24, life::end);
    ticker.advance(Duration.ofHours(24));
    // Whoever changed last was asked for within an hour.
    ticker.advance(Duration.ofMinutes(75));

    assertEquals(PollState.Activity.WAITING, poller.state().activity());
    assertEquals(PollState.Activity.WAITING, feed.state().activity());
    List<String> wrong =
        life.ids().stream()
            .flatMap(id ->
                Stream.of(
                        difference("followed", id, followed.find(new InquiryId(id))),
                        difference(
                            "browsed", id, Optional.ofNullable(browsed.get(new InquiryId(id)))))
                    .flatMap(Optional::stream))
            .toList();
    assertEquals(INQUIRIES, life.ids().size());
    assertEquals(List.of(), wrong, this::requests);
    assertTrue(road.polls < 8_000 && road.searches < 4_000, this::requests);
    assertTrue(statuses() >= 6, () -> "only " + statuses() + " statuses at the end of the day");
  }

  private void at(int hour, Runnable action) {
    ticker.after(Duration.ofHours(hour), action);
  }

  /** Somebody looks at the window for a while, which is hidden else. */
  private void look(Duration from, Duration howLong) {
    ticker.after(from, () -> seen(true));
    ticker.after(from.plus(howLong), () -> seen(false));
  }

  private void seen(boolean seen) {
    poller.hidden(!seen);
    feed.hidden(!seen);
  }

  private void made(String id) {
    InquiryId made = new InquiryId(id);
    followed.merge(
        List.of(Inquiry.known(made, InquiryStatus.CREATED)), FollowedInquiries.UNNUMBERED);
    poller.created(made);
  }

  private void told(List<Inquiry> inquiries) {
    for (Inquiry inquiry : inquiries) {
      InquiryRow row = browsed.get(inquiry.id());
      if (row == null) {
        browsed.put(inquiry.id(), new InquiryRow(inquiry));
      } else {
        row.take(inquiry);
      }
    }
  }

  private long statuses() {
    return followed.rows().stream().map(row -> row.inquiry().status()).distinct().count();
  }

  private String requests() {
    return road.polls + " polls, " + road.searches + " searches";
  }

  private Optional<String> difference(String list, String id, Optional<InquiryRow> row) {
    DemoLife.Truth truth = life.truth(id);
    Optional<DemoLife.Truth> shown = row.map(InquiryRow::inquiry).map(SimulatedDayTest::shown);
    return shown.equals(Optional.of(truth))
        ? Optional.empty()
        : Optional.of(list + " " + id + ": " + shown + ", but it is " + truth);
  }

  private static DemoLife.Truth shown(Inquiry inquiry) {
    Instant updated = inquiry.times().updated();
    return new DemoLife.Truth(
        inquiry.status().value(),
        updated == null ? Instant.EPOCH : updated,
        inquiry.tags(),
        inquiry.times().redacted());
  }
}
