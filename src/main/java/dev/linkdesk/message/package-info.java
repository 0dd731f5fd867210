/**
 * The words that bring a link to an applicant: templates, what fills them, checks before they are
 * handed over, and the addresses that open a mail or message program. Knows the core alone.
 */
@NullMarked
package dev.linkdesk.message;

import org.jspecify.annotations.NullMarked;
