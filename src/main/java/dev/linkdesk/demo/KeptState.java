package dev.linkdesk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the demo keeps between two runs, as it stands in the file.
 *
 * @param webhooks null in files from before there were any
 */
record KeptState(
    int format,
    int port,
    long sequence,
    List<DemoInquiry> inquiries,
    List<DemoSession> sessions,
    List<OneTimeLink> links,
    List<DemoVerification> verifications,
    List<DemoAccount> accounts,
    Map<String, String> tags,
    List<KeptEvent> events,
    @Nullable List<DemoWebhook> webhooks) {

  static final int FORMAT = 1;

  /** Older events are let go; a demo's timeline needs no more. */
  private static final int MOST_EVENTS = 2_000;

  /** An event with its object in the one component that fits it. */
  record KeptEvent(
      String id,
      long sequence,
      String name,
      Instant createdAt,
      @Nullable DemoInquiry inquiry,
      @Nullable DemoSession session,
      @Nullable DemoVerification verification,
      @Nullable DemoAccount account) {

    static KeptEvent of(DemoEvent event) {
      return new KeptEvent(
          event.id(),
          event.sequence(),
          event.name(),
          event.createdAt(),
          event.payload() instanceof DemoInquiry one ? one : null,
          event.payload() instanceof DemoSession one ? one : null,
          event.payload() instanceof DemoVerification one ? one : null,
          event.payload() instanceof DemoAccount one ? one : null);
    }

    DemoEvent event() {
      Snapshot payload =
          Stream.<@Nullable Snapshot>of(inquiry, session, verification, account)
              .filter(one -> one != null)
              .findFirst()
              .orElseThrow();
      return new DemoEvent(id, sequence, name, createdAt, payload);
    }
  }

  /** Takes everything out of the store at one moment. */
  static KeptState of(DemoStore store, int port) {
    return store.still(() -> {
      List<KeptEvent> events = new ArrayList<>();
      Iterator<DemoEvent> newest = store.events().newestFirst();
      while (newest.hasNext() && events.size() < MOST_EVENTS) {
        events.add(KeptEvent.of(newest.next()));
      }
      return new KeptState(
          FORMAT,
          port,
          store.nextSequence(),
          store.inquiries().slots().stream().map(InquiryIndex.Slot::now).toList(),
          List.copyOf(store.sessions()),
          List.copyOf(store.links()),
          List.copyOf(store.verifications()),
          List.copyOf(store.accounts().all()),
          store.tags().idsByName(),
          events,
          List.copyOf(store.webhooks()));
    });
  }

  /**
   * Puts everything into an empty store.
   *
   * @throws IllegalArgumentException when something in it refers to what is not there; the store is
   *     untouched then
   */
  void into(DemoStore store) {
    requireSound(store.templates());
    store.change(() -> {
      store.continueFrom(sequence);
      accounts.forEach(store.accounts()::put);
      sessions.forEach(store::put);
      links.forEach(store::put);
      verifications.forEach(store::put);
      tags.forEach(store.tags()::put);
      inquiries.forEach(store::put);
      if (webhooks != null) {
        webhooks.forEach(store::put);
      }
      events.reversed().forEach(event -> store.events().add(event.event()));
      return true;
    });
  }

  private void requireSound(DemoTemplates templates) {
    require(format == FORMAT, "format");
    Set<String> known = new HashSet<>();
    inquiries.forEach(one -> known.add(one.id()));
    sessions.forEach(one -> known.add(one.id()));
    verifications.forEach(one -> known.add(one.id()));
    for (DemoInquiry inquiry : inquiries) {
      require(templates.byId(inquiry.templateId()).isPresent(), "template");
      require(known.containsAll(inquiry.sessions()), "session");
      require(
          inquiry.verifications().stream().allMatch(one -> known.contains(one.id())),
          "verification");
    }
    sessions.forEach(one -> require(known.contains(one.inquiryId()), "inquiry of a session"));
    links.forEach(one -> require(known.contains(one.sessionId()), "session of a link"));
    for (DemoVerification one : verifications) {
      require(known.contains(one.inquiryId()), "inquiry of a verification");
      require(
          templates.verification(one.verificationTemplateId()).isPresent(),
          "verification template");
    }
    events.forEach(KeptEvent::event);
  }

  private static void require(boolean sound, String what) {
    if (!sound) {
      throw new IllegalArgumentException("unknown " + what);
    }
  }
}
