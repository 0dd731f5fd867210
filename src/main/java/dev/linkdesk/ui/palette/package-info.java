/** Finding any command, view, workspace or inquiry by typing, and the sheet of all keys. */
@NullMarked
package dev.linkdesk.ui.palette;

import org.jspecify.annotations.NullMarked;
