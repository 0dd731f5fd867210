package dev.linkdesk.ui.handover;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;

/** What the windows share with each other and with the rest of the program. */
public record HandoverParts(
    Texts texts,
    RelativeTimes times,
    InstantSource clock,
    Ticker ticker,
    Background background,
    Environment environment,
    FollowedInquiries followed,
    LinkSource links,
    CopyShelf shelf,
    Issuer issuer,
    Choices choices,
    FailureReports reports) {}
