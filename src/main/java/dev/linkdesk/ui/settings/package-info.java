/**
 * Workspaces and their keys: adding, changing and removing them, unlocking, how a key fares; and
 * what messages say. Knows {@code workspace} and {@code message} beside the core and the shared
 * parts; knows no other screen.
 */
@NullMarked
package dev.linkdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
