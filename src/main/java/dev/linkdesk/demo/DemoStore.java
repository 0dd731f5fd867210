package dev.linkdesk.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the demo knows. Reads take no lock and give immutable snapshots; every change goes
 * through {@link #change}, one at a time. What has run out is expired before each change and by
 * {@link #settle}, which every read path calls first.
 */
final class DemoStore {
  private final InstantSource clock;
  private final Ids ids;
  private final DemoTemplates templates = new DemoTemplates();
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong sequence = new AtomicLong();
  private final DueTimes due = new DueTimes();

  private final InquiryIndex inquiries = new InquiryIndex(templates);
  private final ConcurrentHashMap<String, DemoSession> sessions = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, String> sessionsBySecret = new ConcurrentHashMap<>();
  private final LabelIndex<String> sessionsNewestFirst = new LabelIndex<>();
  private final ConcurrentHashMap<String, OneTimeLink> links = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, DemoVerification> verifications =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, DemoWebhook> webhooks = new ConcurrentHashMap<>();
  private final DemoAccounts accounts = new DemoAccounts();
  private final DemoEvents events = new DemoEvents();
  private final DemoTags tags = new DemoTags();

  private volatile Runnable changed = () -> {};

  DemoStore(InstantSource clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Runs the work alone, after expiring what is due; nested calls are fine. */
  <T> T change(Supplier<T> work) {
    lock.lock();
    try {
      expireDue();
      T result = work.get();
      return result;
    } finally {
      lock.unlock();
      if (!lock.isHeldByCurrentThread()) {
        changed.run();
      }
    }
  }

  /** Reads several things of one moment: nothing changes meanwhile. */
  <T> T still(Supplier<T> reading) {
    lock.lock();
    try {
      return reading.get();
    } finally {
      lock.unlock();
    }
  }

  /** Expires what has run out by now. Cheap when nothing has. */
  void settle() {
    if (due.anyBy(clock.instant())) {
      change(() -> true);
    }
  }

  /** Called after each change, without the lock; must return at once. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  private void expireDue() {
    Instant now = clock.instant();
    for (DueTimes.Due next = due.takeBy(now); next != null; next = due.takeBy(now)) {
      LifeCycle.runOut(this, next.id(), next.at());
    }
  }

  /** The time in whole seconds, as stamped on everything but events. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Instant preciseNow() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Ids ids() {
    return ids;
  }

  DemoTemplates templates() {
    return templates;
  }

  long nextSequence() {
    return sequence.incrementAndGet();
  }

  InquiryIndex inquiries() {
    return inquiries;
  }

  DemoAccounts accounts() {
    return accounts;
  }

  DemoEvents events() {
    return events;
  }

  DemoTags tags() {
    return tags;
  }

  Optional<DemoInquiry> findInquiry(String id) {
    return Optional.ofNullable(inquiries.find(id));
  }

  /**
   * @throws Refusal 404 when there is no such inquiry
   */
  DemoInquiry inquiry(String id) {
    DemoInquiry inquiry = inquiries.find(id);
    if (inquiry == null) {
      throw Refusal.notFound("Inquiry not found");
    }
    return inquiry;
  }

  DemoTemplate templateOf(DemoInquiry inquiry) {
    return templates.byId(inquiry.templateId()).orElseThrow();
  }

  /** Adds or replaces an inquiry and plans its expiry. Only inside {@link #change}. */
  void put(DemoInquiry inquiry) {
    DemoInquiry before = inquiries.put(inquiry);
    Instant planned = before == null ? null : dueTime(before);
    Instant wanted = dueTime(inquiry);
    if (planned != null && !planned.equals(wanted)) {
      due.remove(planned, inquiry.id());
    }
    if (wanted != null && !wanted.equals(planned)) {
      due.add(wanted, inquiry.id());
    }
  }

  private static @Nullable Instant dueTime(DemoInquiry inquiry) {
    return inquiry.status().isLive() && !inquiry.isRedacted() ? inquiry.times().expiresAt() : null;
  }

  Optional<DemoSession> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  Optional<DemoSession> sessionBySecret(String secret) {
    return Optional.ofNullable(sessionsBySecret.get(secret)).map(sessions::get);
  }

  List<DemoSession> sessionsOf(DemoInquiry inquiry) {
    return inquiry.sessions().stream().map(sessions::get).toList();
  }

  LabelIndex<String> sessionsNewestFirst() {
    return sessionsNewestFirst;
  }

  /** Adds or replaces a session and plans its expiry. Only inside {@link #change}. */
  void put(DemoSession session) {
    boolean isNew = sessions.put(session.id(), session) == null;
    if (isNew) {
      sessionsBySecret.put(session.secret(), session.id());
      sessionsNewestFirst.put("", session.position(), session.id());
    }
    if (session.status() == DemoSession.Status.EXPIRED) {
      due.remove(session.expiresAt(), session.id());
    } else {
      due.add(session.expiresAt(), session.id());
    }
  }

  Collection<DemoSession> sessions() {
    return sessions.values();
  }

  Optional<OneTimeLink> link(String code) {
    return Optional.ofNullable(links.get(code));
  }

  void put(OneTimeLink link) {
    links.put(link.code(), link);
  }

  Collection<OneTimeLink> links() {
    return links.values();
  }

  Optional<DemoVerification> verification(String id) {
    return Optional.ofNullable(verifications.get(id));
  }

  void put(DemoVerification verification) {
    verifications.put(verification.id(), verification);
  }

  Collection<DemoVerification> verifications() {
    return verifications.values();
  }

  Optional<DemoWebhook> webhook(String id) {
    return Optional.ofNullable(webhooks.get(id));
  }

  void put(DemoWebhook webhook) {
    webhooks.put(webhook.id(), webhook);
  }

  Collection<DemoWebhook> webhooks() {
    return webhooks.values();
  }

  void record(String eventName, Snapshot object) {
    record(eventName, object, preciseNow());
  }

  void record(String eventName, Snapshot object, Instant at) {
    events.add(new DemoEvent(ids.next("evt_"), nextSequence(), eventName, at, object));
  }

  /** Continues counting after what was read from a file. */
  void continueFrom(long lastSequence) {
    sequence.accumulateAndGet(lastSequence, Math::max);
  }
}
