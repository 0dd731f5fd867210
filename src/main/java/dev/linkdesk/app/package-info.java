/**
 * Puts the program together: the command line, the files it keeps, and {@link Wiring}, the one
 * place where packages that do not know each other are joined.
 */
@NullMarked
package dev.linkdesk.app;

import org.jspecify.annotations.NullMarked;
