package dev.linkdesk.inquiry;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The person at this computer, who writes what they do with links into the ledger. */
public final class Issuer {
  private final Ledger ledger;
  private final String name;
  private final InstantSource clock;

  /**
   * @param name that the operating system knows the person by
   */
  public Issuer(Ledger ledger, String name, InstantSource clock) {
    this.ledger = ledger;
    this.name = name;
    this.clock = clock;
  }

  /** Who does things here: the name that the operating system knows the person by. */
  public String name() {
    return name;
  }

  public Ledger ledger() {
    return ledger;
  }

  /**
   * Writes that something was done. Waits for the disk. A ledger that cannot be written stops
   * nobody from helping an applicant, so that is told and not thrown.
   *
   * @return whether it was written
   */
  public boolean did(LedgerLine.Act act, Inquiry inquiry, @Nullable String note) {
    try {
      ledger.add(
          new LedgerLine(clock.instant(), name, act, inquiry.id(), inquiry.referenceId(), note));
      return true;
    } catch (Failure.NotKept notWritten) {
      return false;
    }
  }
}
