/**
 * Two small seams: work away from the FX thread, and work after a while. The window implements them
 * with JavaFX, tests by hand.
 */
@NullMarked
package dev.linkdesk.background;

import org.jspecify.annotations.NullMarked;
