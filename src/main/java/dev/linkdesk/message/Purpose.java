package dev.linkdesk.message;

/** What a message is for. */
public enum Purpose {
  /** Asks a person to verify themselves. */
  INVITATION,
  /** Reminds them before the link stops working. */
  REMINDER,
  /** Tells that an earlier link went astray and no longer works. */
  APOLOGY
}
