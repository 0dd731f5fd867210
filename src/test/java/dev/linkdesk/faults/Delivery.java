package dev.linkdesk.faults;

/**
 * What the client gets in the end.
 *
 * @param fault what has really happened
 * @param bytes all that goes over the wire
 * @param open whether the connection stays open for a further exchange
 */
record Delivery(Fault fault, byte[] bytes, boolean open) {
  static Delivery of(Fault fault, HttpMessage answer) {
    return new Delivery(fault, answer.bytes(), true);
  }

  static Delivery ending(Fault fault, HttpMessage answer) {
    return new Delivery(fault, answer.bytes(), false);
  }

  static Delivery nothing(Fault fault) {
    return new Delivery(fault, new byte[0], false);
  }
}
