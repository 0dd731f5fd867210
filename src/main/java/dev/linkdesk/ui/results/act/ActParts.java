package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Handover;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.TextClipboard;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What inquiries are acted on with.
 *
 * @param persona asked while somebody waits
 * @param bulk the same with the urgency of long lists
 * @param latest the inquiry as the screens know it now, followed or only looked at
 * @param toldOf is told of each inquiry as Persona told it
 * @param stopped why nothing can be written at all just now; empty when something can
 */
public record ActParts(
    Environment environment,
    Texts texts,
    RelativeTimes times,
    PersonaPorts persona,
    PersonaPorts bulk,
    FollowedInquiries followed,
    Function<InquiryId, Optional<Inquiry>> latest,
    Consumer<Inquiry> toldOf,
    Issuer issuer,
    LinkGiver giver,
    Handover handover,
    TextClipboard clipboard,
    FailureReports reports,
    SaveAs saveAs,
    Background background,
    Ticker ticker,
    InstantSource clock,
    Supplier<Optional<Failure>> stopped) {}
