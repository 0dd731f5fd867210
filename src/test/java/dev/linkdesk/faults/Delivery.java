package dev.linkdesk.faults;

/** What the client gets in the end. */
final class Delivery {
  private final Fault fault;
  private final byte[] bytes;
  private final boolean open;

  private Delivery(Fault fault, byte[] bytes, boolean open) {
    this.fault = fault;
    this.bytes = bytes;
    this.open = open;
  }

  /** An answer on a connection that stays open for a further exchange. */
  static Delivery of(Fault fault, HttpMessage answer) {
    return new Delivery(fault, answer.bytes(), true);
  }

  /** These bytes and nothing after them. */
  static Delivery ending(Fault fault, byte... bytes) {
    return new Delivery(fault, bytes, false);
  }

  /** What has really happened. */
  Fault fault() {
    return fault;
  }

  /** All that goes over the wire; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  boolean isOpen() {
    return open;
  }
}
