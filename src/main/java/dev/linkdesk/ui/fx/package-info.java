/** The only code of the screens that knows {@code Platform} and the system's clipboard. */
@NullMarked
package dev.linkdesk.ui.fx;

import org.jspecify.annotations.NullMarked;
