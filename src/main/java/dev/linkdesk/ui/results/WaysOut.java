package dev.linkdesk.ui.results;

/**
 * Where the Results screen leads to outside itself.
 *
 * @param refresh asks Persona now how far all followed inquiries are
 * @param newLink goes to the New link screen
 */
public record WaysOut(Runnable refresh, Runnable newLink) {}
