package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.ui.results.act.ActDesk;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.explain.OpenedModel;
import dev.linkdesk.ui.results.views.ViewsParts;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Handover;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.TextClipboard;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WebBrowser;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the screen works with.
 *
 * @param environment where the inquiries live; things can be simulated outside production only
 * @param place where Persona's API is, for whoever looks closer
 * @param ledger who did what with the link
 * @param issuer writes into it what is done from here
 * @param codes the call-back codes; empty when their key could not be had
 * @param zone times are shown in
 * @param ways where the screen leads to
 * @param openings whether links were opened; closed by whoever made it
 * @param acts by which inquiries are acted on
 */
public record ResultsParts(
    Texts texts,
    ZoneId zone,
    Environment environment,
    CloserLook.Place place,
    PersonaPorts persona,
    FollowedInquiries followed,
    TemplateCatalog templates,
    LinkGiver giver,
    Handover handover,
    Ledger ledger,
    Issuer issuer,
    Optional<CallBackCodes> codes,
    TextClipboard clipboard,
    WebBrowser browser,
    FailureReports reports,
    Background background,
    Ticker ticker,
    InstantSource clock,
    Choices choices,
    WaysOut ways,
    OpenedModel openings,
    ActDesk acts,
    ViewsParts views) {}
