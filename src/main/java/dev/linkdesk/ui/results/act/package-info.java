/**
 * What can be done with inquiries from the results: one or many, held for a moment where it cannot
 * be undone. Knows the core and the shared parts, not the table.
 */
@NullMarked
package dev.linkdesk.ui.results.act;

import org.jspecify.annotations.NullMarked;
