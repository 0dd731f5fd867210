package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.LedgerLine.Act;
import java.util.Set;

/** What the form writes into the ledger, and reads from it. Waits for the disk. */
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

  /** Those that were taken back; none where the ledger cannot be read. */
  Set<InquiryId> takenBack() {
    try {
      return issuer.ledger().last(Act.REVOKED).keySet();
    } catch (Failure.NotKept cannotRead) {
      return Set.of();
    }
  }
}
