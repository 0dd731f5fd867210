/**
 * The New link screen: the form, the card of the link just made, the links made lately. Classes
 * named {@code …Model} know no control. Uses the core, {@code background}, {@code ui.shared} and,
 * of {@code message}, the channels only.
 */
@NullMarked
package dev.linkdesk.ui.create;

import org.jspecify.annotations.NullMarked;
