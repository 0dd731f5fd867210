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

  void created(Inquiry made, Because because) {
    issuer.did(Act.CREATED, made, null);
    switch (because) {
      case Because.Wanted wanted -> {}
      case Because.NeededAllTheSame(String reason) ->
          issuer.did(Act.CREATED_ALL_THE_SAME, made, reason);
      case Because.InPlaceOf(var ended) ->
          ended.forEach(old -> issuer.did(Act.REPLACEMENT, made, old.id().value()));
    }
  }

  void ended(Inquiry inquiry) {
    issuer.did(Act.REVOKED, inquiry, null);
  }
}
