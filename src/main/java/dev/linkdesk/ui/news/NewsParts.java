package dev.linkdesk.ui.news;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * What the news are made from.
 *
 * @param followed whose changes are news
 * @param choices where and whether a person wants to be told
 * @param system shows notifications while nobody looks at the window
 * @param comeForward brings the window to the front, on this workspace
 * @param show goes to an inquiry
 */
public record NewsParts(
    Texts texts,
    RelativeTimes times,
    ZoneId zone,
    FollowedInquiries followed,
    TemplateCatalog templates,
    Choices choices,
    Background background,
    Ticker ticker,
    InstantSource clock,
    SystemNotifier system,
    Runnable comeForward,
    Consumer<InquiryId> show) {}
