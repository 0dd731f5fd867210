package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import java.util.function.Consumer;

/**
 * Where the Results screen leads to outside itself.
 *
 * @param refresh asks Persona now how far all followed inquiries are
 * @param newLink goes to the New link screen
 * @param newLinkFor goes there to make another link for the person of a finished inquiry
 */
public record WaysOut(Runnable refresh, Runnable newLink, Consumer<Inquiry> newLinkFor) {}
