/** The window that asks what to export, and the printed summary. */
@NullMarked
package dev.linkdesk.ui.export;

import org.jspecify.annotations.NullMarked;
