package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.LedgerLine.Act;

/** What the form writes into the ledger. Waits for the disk. */
final class LedgerNotes {
  private final Issuer issuer;

  LedgerNotes(Issuer issuer) {
    this.issuer = issuer;
  }

  /** Whether all of it was written. */
  boolean created(Inquiry made, Because because) {
    boolean written = issuer.did(Act.CREATED, made, null);
    return switch (because) {
      case Because.Wanted wanted -> written;
      case Because.NeededAllTheSame(String reason) ->
          issuer.did(Act.CREATED_ALL_THE_SAME, made, reason) && written;
      case Because.InPlaceOf(var ended) ->
          ended.stream().filter(old -> issuer.did(Act.REPLACEMENT, made, old.id().value())).count()
                  == ended.size()
              && written;
    };
  }

  boolean ended(Inquiry inquiry) {
    return issuer.did(Act.REVOKED, inquiry, null);
  }
}
