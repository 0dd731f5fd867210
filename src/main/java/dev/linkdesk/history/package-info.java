/**
 * What must survive a crash: the journal of intentions to create, on SQLite. Knows the core alone;
 * JDBC is used nowhere else.
 */
@NullMarked
package dev.linkdesk.history;

import org.jspecify.annotations.NullMarked;
