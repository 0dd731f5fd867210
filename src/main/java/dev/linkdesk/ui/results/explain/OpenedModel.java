package dev.linkdesk.ui.results.explain;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquirySessions;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Finds out of the rows in sight whether their links were opened, a few at a time, and remembers
 * it. Lives on the FX thread. A row costs one request when it first comes in sight, one more when
 * it changes, and one each {@link #AGAIN} while its link waits to be used. Once the key may not
 * read sessions nothing more is asked.
 */
public final class OpenedModel implements AutoCloseable {
  /** Opening a link changes nothing in the inquiry, so it is looked for anew after this long. */
  static final Duration AGAIN = Duration.ofMinutes(5);

  static final int AT_ONCE = 3;
  static final int REMEMBERED = 2_000;

  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  /** A row in sight and who looks at it. */
  private static final class Watched {
    private final InquiryRow row;
    private final List<Consumer<Opening>> lookers = new ArrayList<>();
    private Subscription changes = Subscription.EMPTY;
    private Background.@Nullable Running asking;
    private Ticker.@Nullable Tick again;

    Watched(InquiryRow row) {
      this.row = row;
    }
  }

  private final InquirySessions sessions;
  private final Ledger ledger;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final Map<InquiryId, Watched> inSight = new HashMap<>();
  private final Set<InquiryId> waiting = new LinkedHashSet<>();
  private final OpenedMemory memory = new OpenedMemory(REMEMBERED);
  private final ReadOnlyObjectWrapper<Failure.@Nullable NotAllowed> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal");
  private int running;
  private boolean starting;
  private Ticker.@Nullable Tick held;

  /**
   * @param sessions asked away from the FX thread; with an urgency that leaves people the limit
   * @param ledger tells when links were handed over
   */
  public OpenedModel(
      InquirySessions sessions,
      Ledger ledger,
      Background background,
      Ticker ticker,
      InstantSource clock) {
    this.sessions = sessions;
    this.ledger = ledger;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
  }

  /**
   * Tells at once what is known of a row, and again whenever more is, for as long as the row is
   * looked at: unsubscribe when it goes out of sight.
   */
  public Subscription watch(InquiryRow row, Consumer<Opening> looker) {
    Watched watched = inSight.computeIfAbsent(row.id(), id -> watched(row));
    watched.lookers.add(looker);
    looker.accept(known(row.inquiry()));
    askWhenWorth(watched);
    return () -> {
      watched.lookers.remove(looker);
      if (watched.lookers.isEmpty()) {
        letGo(watched);
      }
    };
  }

  /** What is known now; asks nothing. */
  public Opening known(Inquiry inquiry) {
    return memory.of(inquiry);
  }

  /** What is known at this moment of any inquiry; may be asked on any thread. */
  public Function<Inquiry, Opening> snapshot() {
    return memory.snapshot();
  }

  /** Takes what was read elsewhere, for example for the details. */
  public void learn(Inquiry inquiry, List<InquirySession> visits, List<LedgerLine> lines) {
    remember(inquiry, Opening.of(inquiry, visits, Handovers.times(lines)));
  }

  /** Why nothing more is asked: the key may not read sessions. Null while it may. */
  public ReadOnlyObjectProperty<Failure.@Nullable NotAllowed> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Ends what is under way and forgets who looked. */
  @Override
  public void close() {
    waiting.clear();
    List.copyOf(inSight.values()).forEach(this::letGo);
    if (held != null) {
      held.cancel();
      held = null;
    }
  }

  private Watched watched(InquiryRow row) {
    Watched watched = new Watched(row);
    watched.changes = row.inquiryProperty().subscribe((was, is) -> changed(watched));
    return watched;
  }

  private void letGo(Watched watched) {
    watched.changes.unsubscribe();
    waiting.remove(watched.row.id());
    stop(watched);
    if (watched.again != null) {
      watched.again.cancel();
      watched.again = null;
    }
    inSight.remove(watched.row.id(), watched);
    startNext();
  }

  private void stop(Watched watched) {
    if (watched.asking != null) {
      watched.asking.cancel();
      watched.asking = null;
      running--;
    }
  }

  private void changed(Watched watched) {
    tell(watched);
    askWhenWorth(watched);
  }

  private void askWhenWorth(Watched watched) {
    Inquiry inquiry = watched.row.inquiry();
    Duration holds = memory.holdsFor(inquiry, AGAIN, clock.instant());
    if (holds == null || refusal.get() != null) {
      return;
    }
    if (holds.isZero()) {
      ask(watched);
    } else if (watched.again == null) {
      watched.again =
          ticker.after(
              holds,
              () -> {
                watched.again = null;
                askWhenWorth(watched);
              });
    }
  }

  private void ask(Watched watched) {
    if (watched.asking == null) {
      waiting.add(watched.row.id());
      startNext();
    }
  }

  /** Work that ends where it begins comes back in here; what it adds is started by the loop. */
  private void startNext() {
    if (starting) {
      return;
    }
    starting = true;
    try {
      while (running < AT_ONCE && !waiting.isEmpty() && held == null) {
        InquiryId next = waiting.iterator().next();
        waiting.remove(next);
        Watched watched = inSight.get(next);
        if (watched != null) {
          start(watched);
        }
      }
    } finally {
      starting = false;
    }
  }

  private void start(Watched watched) {
    Inquiry inquiry = watched.row.inquiry();
    running++;
    boolean[] over = {false};
    Background.Running work =
        background.<Opening>run(
            () -> read(inquiry),
            opening -> {
              over[0] = true;
              done(watched);
              remember(inquiry, opening);
              startNext();
            },
            failure -> {
              over[0] = true;
              done(watched);
              failed(watched, inquiry, failure);
              startNext();
            });
    if (!over[0]) {
      watched.asking = work;
    }
  }

  private Opening read(Inquiry inquiry) {
    return Opening.of(
        inquiry, sessions.sessions(inquiry.id()), Handovers.times(linesOf(inquiry.id())));
  }

  private List<LedgerLine> linesOf(InquiryId id) {
    try {
      return ledger.of(id);
    } catch (Failure.NotKept unreadable) {
      return List.of();
    }
  }

  private void done(Watched watched) {
    watched.asking = null;
    running--;
  }

  private void failed(Watched watched, Inquiry inquiry, Failure failure) {
    switch (failure) {
      case Failure.NotAllowed refused -> {
        waiting.clear();
        refusal.set(refused);
      }
      case Failure.NotFound gone -> remember(inquiry, Opening.of(inquiry));
      case Failure.Cancelled ended -> {}
      case Failure.OverLimit later -> holdBack(watched, later.resetIn());
      case Failure other -> holdBack(watched, AFTER_FAILURE);
    }
  }

  /** Asks for nothing at all for a while: what one request met the next would meet too. */
  private void holdBack(Watched watched, Duration time) {
    waiting.add(watched.row.id());
    if (held != null) {
      held.cancel();
    }
    held =
        ticker.after(
            time,
            () -> {
              held = null;
              startNext();
            });
  }

  private void remember(Inquiry inquiry, Opening opening) {
    memory.put(inquiry, opening, clock.instant());
    Watched watched = inSight.get(inquiry.id());
    if (watched != null) {
      tell(watched);
      askWhenWorth(watched);
    }
  }

  private void tell(Watched watched) {
    Opening now = known(watched.row.inquiry());
    List.copyOf(watched.lookers).forEach(looker -> looker.accept(now));
  }
}
