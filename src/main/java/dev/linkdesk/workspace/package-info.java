/** A workspace: which Persona account and environment Linkdesk works in. Knows the core alone. */
@NullMarked
package dev.linkdesk.workspace;

import org.jspecify.annotations.NullMarked;
