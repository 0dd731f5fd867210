package dev.linkdesk.faults;

/** What happens to one exchange. */
public enum Fault {
  /** Nothing. */
  PASS,
  /** The request waits before it is forwarded, and is forwarded even when the client gave up. */
  LATE_REQUEST,
  /** The answer waits before it is handed on. */
  LATE_ANSWER,
  /** The connection is cut and nothing is forwarded. */
  CUT_BEFORE,
  /** Forwarded, then the connection is cut without an answer. */
  CUT_AFTER,
  /** Forwarded, then the connection is cut in the middle of the answer. */
  CUT_MIDWAY,
  /**
   * Some bytes of the answer's body get their highest bit turned, which leaves no letter or digit
   * what it was, so that no id becomes another.
   */
  BROKEN_BODY,
  /** The head of the answer is damaged or tells lies about the body; its status never changes. */
  BROKEN_HEAD,
  /** Forwarded twice at the same time; either answer is handed on. */
  TWICE,
  /** Held until a later request was forwarded. When none comes in time, it was LATE_REQUEST. */
  OVERTAKEN,
  /** Answered with 408, 500, 502, 503 or 504; not forwarded. */
  UNAVAILABLE,
  /** Answered with 429; not forwarded. */
  OVER_LIMIT,
  /** Forwarded, but answered with 500, 503 or 504. */
  DENIED,
  /**
   * Forwarded or not, but answered with 500, and so is every later request with the same
   * idempotency key, as Persona keeps a 500 for the key. A request without a key: UNAVAILABLE.
   */
  KEPT_ERROR,
  /** Answered with 302 to another host; not forwarded. */
  REDIRECTED
}
