/** The way in: {@link dev.linkdesk.Launcher} reads the arguments and starts what they name. */
@NullMarked
package dev.linkdesk;

import org.jspecify.annotations.NullMarked;
