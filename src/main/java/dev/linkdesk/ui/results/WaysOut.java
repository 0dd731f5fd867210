package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the Results screen leads to outside itself.
 *
 * @param refresh asks Persona now how far all followed inquiries are
 * @param newLink goes to the New link screen
 * @param export writes inquiries to a file; null where that cannot be had
 */
public record WaysOut(
    Runnable refresh, Runnable newLink, @Nullable Consumer<List<Inquiry>> export) {}
