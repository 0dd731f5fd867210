/**
 * The windows in which a link is handed over or taken back: the desk, the message, the question
 * before a link is taken back. Classes named {@code …Model} know no control. Uses the core, {@code
 * message}, {@code background} and {@code ui.shared} only.
 */
@NullMarked
package dev.linkdesk.ui.handover;

import org.jspecify.annotations.NullMarked;
