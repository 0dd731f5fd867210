package dev.linkdesk.inquiry;

/**
 * Who waits for a request. All requests of a workspace share one limit with everybody else in the
 * environment: the more urgent go first, and only a person may use up the last of it.
 */
public enum Urgency {
  /** Somebody pressed something and waits. */
  PERSON,
  /** A long list is worked off. */
  BULK,
  /** Linkdesk looks by itself what has changed. */
  POLLING;

  /**
   * The share of a window that background work leaves to others: Persona asks to slow down when 15
   * % are left.
   */
  public static final double SHARE_LEFT_TO_OTHERS = 0.15;
}
