package dev.linkdesk.demo;

/** What an event carries as its payload: the object as it was at that moment. */
sealed interface Snapshot permits DemoInquiry, DemoSession, DemoVerification, DemoAccount {
  String id();
}
