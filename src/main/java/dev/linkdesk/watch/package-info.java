/**
 * Following inquiries: when to ask Persona again, and which inquiries were followed when the
 * program ended. Knows the core and the seams of {@code background}; knows no window.
 */
@NullMarked
package dev.linkdesk.watch;

import org.jspecify.annotations.NullMarked;
