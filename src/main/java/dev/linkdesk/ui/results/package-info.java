/**
 * The Results screen: the table of followed inquiries and the pane with the details of one. Asks
 * Persona by way of {@code inquiry} alone; knows no other screen, no network and no disk.
 */
@NullMarked
package dev.linkdesk.ui.results;

import org.jspecify.annotations.NullMarked;
