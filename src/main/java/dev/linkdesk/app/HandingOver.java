package dev.linkdesk.app;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.WorkingLinks;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.Handover;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.LinkWords;
import java.util.List;
import java.util.function.Consumer;

/** What hands links over at one desk: the giver of links, the shelf, the windows, the ledger. */
final class HandingOver {
  private final Ledger ledger;
  private final CopyShelf shelf;
  private final Issuer issuer;
  private final LinkGiver giver;
  private final Handover windows;

  /**
   * @param ledgerFull is told when the ledger can be written no longer, and when it can be again;
   *     not on the FX thread
   * @param newLinkFor goes to the form for another inquiry of the same person
   */
  HandingOver(DeskParts parts, Consumer<Boolean> ledgerFull, Consumer<Inquiry> newLinkFor) {
    OpenWorkspace opened = parts.opened();
    ledger = new WatchedLedger(opened.ledger(), ledgerFull);
    shelf = new CopyShelf(new FxClipboard(), parts.clock());
    issuer = new Issuer(ledger, System.getProperty("user.name", ""), parts.clock());
    giver =
        new LinkGiver(
            new LinkGiver.Parts(
                new WorkingLinks(
                    opened.client(), parts.hostedFlow(), opened.languages(), parts.clock()),
                issuer,
                parts.background(),
                shelf,
                parts.frame().browser(),
                parts.reports(),
                new LinkWords(parts.texts(), parts.times(), parts.clock()),
                parts.clock(),
                told -> parts.followed().update(List.of(told)),
                newLinkFor));
    windows = new INTERIMHandover();
  }

  Ledger ledger() {
    return ledger;
  }

  CopyShelf shelf() {
    return shelf;
  }

  Issuer issuer() {
    return issuer;
  }

  LinkGiver giver() {
    return giver;
  }

  Handover windows() {
    return windows;
  }
}
