package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.ui.shared.WebBrowser;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What messages are written from and handed over to.
 *
 * @param book reads the words of the workspace; waits for the disk
 * @param codes makes the call-back codes; empty when its key could not be had
 * @param linkHost where links of the workspace lead
 * @param zone in which applicants are told times
 * @param opener opens the mail program or the one for SMS
 * @param settings goes to the settings of messages
 * @param handed is told after each message that was handed over
 */
public record MessageParts(
    Callable<MessageBook> book,
    Optional<CallBackCodes> codes,
    FlowLanguages languages,
    URI linkHost,
    ZoneId zone,
    WebBrowser opener,
    Runnable settings,
    Runnable handed) {}
