/**
 * The Agenda screen: links by when they die, each with its reminder one key away. Sends nothing by
 * itself. Asks by way of {@code inquiry} alone; knows no other screen, no network and no disk.
 */
@NullMarked
package dev.linkdesk.ui.agenda;

import org.jspecify.annotations.NullMarked;
