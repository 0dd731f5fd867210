package dev.linkdesk.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions, resuming and one-time links. */
final class Sessions {
  /** Persona's default number of sessions an inquiry may have in all. */
  static final int LIMIT = 25;

  private static final Duration LIFE = Duration.ofHours(24);

  private final DemoStore store;

  Sessions(DemoStore store) {
    this.store = store;
  }

  /** A one-time link and the session it will open. */
  record Granted(DemoInquiry inquiry, DemoSession session, OneTimeLink link) {}

  /** An inquiry and the session whose secret lets the person go on. */
  record Resumed(DemoInquiry inquiry, DemoSession session) {}

  /**
   * @throws Refusal 404; 409 when the inquiry is over or has all its sessions
   */
  DemoSession create(String inquiryId) {
    return store.change(() -> create(store.inquiry(inquiryId), LIFE));
  }

  private DemoSession create(DemoInquiry inquiry, Duration life) {
    LifeCycle.requireNotRedacted(inquiry);
    if (!inquiry.status().isLive()) {
      throw Refusal.conflict(
          inquiry.status() == DemoStatus.EXPIRED
              ? "Inquiry is expired; resume it first"
              : "Inquiry is " + inquiry.status().wire() + " and takes no more sessions");
    }
    if (inquiry.sessions().size() >= LIMIT) {
      throw Refusal.conflict("Inquiry has reached its limit of " + LIMIT + " sessions");
    }
    Instant now = store.now();
    DemoSession session =
        new DemoSession(
            store.ids().next("iqse_"),
            store.nextSequence(),
            inquiry.id(),
            token(inquiry),
            DemoSession.Status.NEW,
            now,
            now.plus(life),
            null,
            null,
            null,
            null);
    store.put(session);
    InquiryDraft draft = inquiry.change();
    draft.sessions.add(session.id());
    store.put(draft.done());
    return session;
  }

  /** Shaped like the JSON web tokens Persona gives out; only the random last part counts. */
  private String token(DemoInquiry inquiry) {
    return base64("{\"alg\":\"HS256\"}")
        + "."
        + base64("{\"inq\":\"" + inquiry.id() + "\"}")
        + "."
        + store.ids().secret("", 43);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Takes up an inquiry again: expired becomes pending, and an unused session is used again before
   * a new one is made.
   *
   * @throws Refusal 404; 409 when it is redacted, neither pending nor expired, or out of sessions
   */
  Resumed resume(String inquiryId) {
    return store.change(() -> {
      DemoInquiry before = store.inquiry(inquiryId);
      Optional<DemoSession> unused = unused(before);
      if (unused.isEmpty() && before.sessions().size() >= LIMIT) {
        throw Refusal.conflict("Inquiry has reached its limit of " + LIMIT + " sessions");
      }
      DemoInquiry after = LifeCycle.move(store, before, Transition.RESUME);
      DemoSession session = unused.orElseGet(() -> create(after, LIFE));
      return new Resumed(store.inquiry(inquiryId), session);
    });
  }

  private Optional<DemoSession> unused(DemoInquiry inquiry) {
    return store.sessionsOf(inquiry).stream()
        .filter(session -> session.status() == DemoSession.Status.NEW)
        .findFirst();
  }

  /**
   * @param seconds how long the link works; null means 24 hours
   * @throws Refusal 404; 409 when the inquiry is over or has all its sessions
   */
  Granted oneTimeLink(String inquiryId, @Nullable Long seconds) {
    return store.change(() -> {
      Duration life = seconds == null ? LIFE : Duration.ofSeconds(seconds);
      DemoSession session = create(store.inquiry(inquiryId), longer(life, LIFE));
      return grant(session, life);
    });
  }

  /** A one-time link to a session that was not opened yet. */
  Granted oneTimeLinkTo(String sessionId) {
    return store.change(() -> {
      DemoSession session = session(sessionId);
      if (session.status() != DemoSession.Status.NEW) {
        throw Refusal.conflict("Inquiry session was opened before or is expired");
      }
      return grant(session, LIFE);
    });
  }

  private Granted grant(DemoSession session, Duration life) {
    OneTimeLink link =
        new OneTimeLink(store.ids().secret("us1-", 40), session.id(), store.now().plus(life), null);
    store.put(link);
    return new Granted(store.inquiry(session.inquiryId()), session, link);
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /**
   * @throws Refusal 404
   */
  DemoSession session(String id) {
    return store.session(id).orElseThrow(() -> Refusal.notFound("Inquiry session not found"));
  }

  /**
   * @throws Refusal 404; 409 when it has expired already
   */
  DemoSession expire(String id) {
    return store.change(() -> {
      DemoSession session = session(id);
      if (session.status() == DemoSession.Status.EXPIRED) {
        throw Refusal.conflict("Inquiry session is expired already");
      }
      LifeCycle.endSession(store, session, store.now());
      return session(id);
    });
  }

  /**
   * Expires every session of these inquiries; the expired ones, all or none when an id is wrong.
   */
  List<DemoSession> expireAll(List<String> inquiryIds) {
    return store.change(() -> {
      List<DemoInquiry> inquiries = new ArrayList<>();
      for (String id : inquiryIds) {
        inquiries.add(
            store
                .findInquiry(id)
                .orElseThrow(
                    () -> Refusal.invalid("/meta/inquiry-ids", "names an unknown inquiry")));
      }
      List<DemoSession> ended = new ArrayList<>();
      for (DemoInquiry inquiry : inquiries) {
        LifeCycle.endSessions(store, inquiry, store.now());
        ended.addAll(store.sessionsOf(inquiry));
      }
      return List.copyOf(ended);
    });
  }
}
