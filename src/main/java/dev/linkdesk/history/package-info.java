/**
 * What must survive a crash: the journal of intentions to create, the ledger of what was done with
 * links, drafts and chosen languages, on SQLite. Knows the core alone; JDBC is used nowhere else.
 */
@NullMarked
package dev.linkdesk.history;

import org.jspecify.annotations.NullMarked;
