package dev.linkdesk.demo;

/**
 * How long an inquiry lives after being created, started and resumed, in seconds. Persona's own
 * default is 24 hours each.
 */
record ExpiryIntervals(long afterCreate, long afterStart, long afterResume) {
  static final long DAY = 24L * 60 * 60;
  static final ExpiryIntervals DEFAULT = new ExpiryIntervals(DAY, DAY, DAY);
}
