package dev.linkdesk.ui.agenda;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Handover;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Consumer;

/**
 * What the screen works with.
 *
 * @param handover writes the reminder
 * @param giver copies the link that works
 * @param openInResults goes to the Results screen and shows the inquiry
 */
public record AgendaParts(
    Texts texts,
    RelativeTimes times,
    Ticker ticker,
    Handover handover,
    LinkGiver giver,
    Consumer<InquiryId> openInResults) {}
