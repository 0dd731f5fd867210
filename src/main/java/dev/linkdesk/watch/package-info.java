/**
 * Following inquiries: when to ask Persona again for each, what changed in all of an environment,
 * and which inquiries were followed when the program ended. Knows the core and the seams of {@code
 * background}; knows no window.
 */
@NullMarked
package dev.linkdesk.watch;

import org.jspecify.annotations.NullMarked;
