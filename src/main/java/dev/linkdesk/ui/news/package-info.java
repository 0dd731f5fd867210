/**
 * What changed: notifications in the window or the system's, and the list of what happened while
 * nobody looked.
 */
@NullMarked
package dev.linkdesk.ui.news;

import org.jspecify.annotations.NullMarked;
