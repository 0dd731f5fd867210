package dev.linkdesk.app;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Revocation;
import dev.linkdesk.inquiry.WorkingLinks;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.handover.HandoverParts;
import dev.linkdesk.ui.handover.HandoverWindows;
import dev.linkdesk.ui.handover.MessageParts;
import dev.linkdesk.ui.shared.CopyShelf;
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
  private final HandoverWindows windows;

  HandingOver(DeskParts parts, Ways ways) {
    OpenWorkspace opened = parts.opened();
    ledger = new WatchedLedger(opened.ledger(), ways.ledgerFull(), ways.acted());
    shelf = new CopyShelf(new FxClipboard(), parts.clock());
    issuer = new Issuer(ledger, System.getProperty("user.name", ""), parts.clock());
    giver =
        new LinkGiver(
            new LinkGiver.Parts(
                new WorkingLinks(
                    opened.client(), parts.hostedFlow(), opened.languages(), ledger, parts.clock()),
                issuer,
                parts.background(),
                shelf,
                parts.frame().browser(),
                parts.reports(),
                new LinkWords(parts.texts(), parts.times(), parts.clock()),
                parts.clock(),
                told -> parts.followed().update(List.of(told)),
                ways.newLinkFor()));
    windows = windows(parts, ways);
  }

  /**
   * Where it leads.
   *
   * @param ledgerFull is told when the ledger can be written no longer, and when it can be again;
   *     not on the FX thread
   * @param acted is told of each line of the ledger that was written; not on the FX thread
   * @param newLinkFor goes to the form for another inquiry of the same person
   * @param refresh asks Persona now how far all followed inquiries are
   * @param handed is told after each message that was handed over
   */
  record Ways(
      Consumer<Boolean> ledgerFull,
      Consumer<LedgerLine> acted,
      Consumer<Inquiry> newLinkFor,
      Runnable refresh,
      Runnable handed) {}

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

  HandoverWindows windows() {
    return windows;
  }

  private HandoverWindows windows(DeskParts parts, Ways ways) {
    OpenWorkspace opened = parts.opened();
    Frame frame = parts.frame();
    return new HandoverWindows(
        frame.owner(),
        new HandoverParts(
            parts.texts(),
            parts.times(),
            parts.clock(),
            parts.ticker(),
            parts.background(),
            parts.workspace().environment(),
            parts.followed(),
            giver::get,
            shelf,
            issuer,
            opened.choices(),
            parts.reports()),
        new MessageParts(
            () -> frame.messages().read(parts.workspace()),
            opened.callBackCodes(),
            opened.languages(),
            parts.workspace().linkHost(),
            parts.clock().getZone(),
            frame.browser(),
            frame.messageSettings(),
            ways.handed()),
        new HandoverWindows.DeskWatch(opened.client(), ways.refresh()),
        new Revocation(
            opened.client(),
            opened.client(),
            opened.client(),
            opened.submissions(),
            opened.languages(),
            issuer),
        ways.newLinkFor());
  }
}
