package dev.linkdesk.ui.news;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of news: what comes within a second in one notification, and at most one every few seconds;
 * in the window while it is looked at, else by the system. What nobody could be told waits until
 * the window is looked at. On the FX thread.
 */
final class Announcer {
  static final Duration COLLECTING = Duration.ofSeconds(1);
  static final Duration PAUSE = Duration.ofSeconds(6);

  private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

  /**
   * Where notifications appear and where pressing them leads.
   *
   * @param lookedAt whether the window is in front of somebody now
   * @param inWindow shows one in the window
   * @param pressed goes to what one tells of, when the system's was pressed
   */
  record Places(
      BooleanSupplier lookedAt,
      Consumer<Telling> inWindow,
      SystemNotifier bySystem,
      Consumer<Telling> pressed) {}

  private final NewsSettings settings;
  private final Predicate<NewsItem> own;
  private final NewsWords words;
  private final Places places;
  private final Background background;
  private final Ticker ticker;
  private final InstantSource clock;
  private final List<NewsItem> collected = new ArrayList<>();
  private Instant notBefore = Instant.EPOCH;
  private @Nullable Telling waiting;
  private @Nullable Telling last;
  private Ticker.@Nullable Tick next;
  private final Set<Showing> shown = new HashSet<>();

  Announcer(
      NewsSettings settings,
      Predicate<NewsItem> own,
      NewsWords words,
      Places places,
      Background background,
      Ticker ticker,
      InstantSource clock) {
    this.settings = settings;
    this.own = own;
    this.words = words;
    this.places = places;
    this.background = background;
    this.ticker = ticker;
    this.clock = clock;
  }

  void add(List<NewsItem> fresh) {
    collected.addAll(fresh);
    if (next == null) {
      next = ticker.after(pause(), this::tell);
    }
  }

  /** The window is in front of somebody again: what waited for that is told. */
  void lookedAt() {
    Telling held = waiting;
    waiting = null;
    if (held != null && settings.isInWindow() && !settings.isMuted()) {
      showInWindow(held);
    }
  }

  /** What was told of last; null before anything was. */
  @Nullable Telling last() {
    return last;
  }

  /** Tells nothing more. */
  void stop() {
    collected.clear();
    waiting = null;
    if (next != null) {
      next.cancel();
    }
    shown.forEach(Showing::cancel);
    shown.clear();
  }

  private void tell() {
    next = null;
    collected.removeIf(own);
    if (collected.isEmpty()) {
      return;
    }
    Telling telling = Telling.of(collected);
    collected.clear();
    if (settings.isMuted()) {
      return;
    }
    notBefore = clock.instant().plus(PAUSE);
    if (places.lookedAt().getAsBoolean()) {
      if (settings.isInWindow()) {
        showInWindow(telling);
      }
    } else if (settings.isBySystem()) {
      showBySystem(telling);
    } else {
      keep(telling);
    }
  }

  private void showInWindow(Telling telling) {
    last = telling;
    places.inWindow().accept(telling);
  }

  private void showBySystem(Telling telling) {
    last = telling;
    Showing showing = new Showing(telling);
    shown.add(showing);
    showing.begin();
  }

  /** Waits for the window to be looked at; when it is by now, for nothing. */
  private void keep(Telling telling) {
    Telling held = waiting;
    waiting = held == null ? telling : held.and(telling);
    if (places.lookedAt().getAsBoolean()) {
      lookedAt();
    }
  }

  /** Until the next may be told: never longer than a whole pause, even if the clock is set back. */
  private Duration pause() {
    Duration left = Duration.between(clock.instant(), notBefore);
    Duration least = left.compareTo(COLLECTING) > 0 ? left : COLLECTING;
    return least.compareTo(PAUSE) > 0 ? PAUSE : least;
  }

  /** A notification of the system's, which may be pressed until it goes. */
  private final class Showing {
    private final Telling telling;
    private Background.@Nullable Running running;

    Showing(Telling telling) {
      this.telling = telling;
    }

    void begin() {
      String title = words.title(telling);
      String text = words.text(telling);
      String show = words.show();
      running =
          background.run(
              () -> places.bySystem().show(title, text, show),
              this::became,
              failure -> {
                LOG.info("The system showed no notification: {}", failure.getMessage());
                became(SystemNotifier.Outcome.NOT_SHOWN);
              });
    }

    void cancel() {
      if (running != null) {
        running.cancel();
      }
    }

    private void became(SystemNotifier.Outcome outcome) {
      shown.remove(this);
      switch (outcome) {
        case PRESSED -> places.pressed().accept(telling);
        case SHOWN -> {}
        case NOT_SHOWN -> keep(telling);
      }
    }
  }
}
