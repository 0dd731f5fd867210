package dev.linkdesk.message;

/** The way by which a message reaches an applicant. */
public enum Channel {
  /** The only one with a subject, and with HTML beside the text. */
  EMAIL,
  /** Paid by the piece: see {@link SmsLength}. */
  SMS,
  /** Any program for short messages: text alone. */
  CHAT;

  public boolean hasSubject() {
    return this == EMAIL;
  }
}
