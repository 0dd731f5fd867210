package dev.linkdesk.ui.shared;

import dev.linkdesk.background.Background;
import dev.linkdesk.history.ThisRunLanguages;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.WorkingLinks;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Makes a giver of links for a screen that is tested. */
public final class Givers {
  private Givers() {}

  public static LinkGiver giver(
      Inquiries persona,
      HostedFlow flow,
      FollowedInquiries followed,
      Background background,
      TextClipboard clipboard,
      WebBrowser browser,
      FailureReports reports,
      Handover handover,
      Ledger ledger,
      Texts texts,
      InstantSource clock) {
    return new LinkGiver(
        new LinkGiver.Parts(
            new WorkingLinks(persona, flow, new ThisRunLanguages(), ledger, clock),
            new Issuer(ledger, "ada", clock),
            background,
            new CopyShelf(clipboard, clock),
            browser,
            reports,
            new LinkWords(texts, new RelativeTimes(texts, ZoneOffset.UTC), clock),
            clock,
            told -> followed.update(List.of(told)),
            handover::newLinkFor));
  }
}
