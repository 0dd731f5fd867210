/**
 * A bad network for tests: a server between a client and the demo server that harms exchanges by a
 * script. Knows plain HTTP/1.1 and nothing of Linkdesk.
 */
@NullMarked
package dev.linkdesk.faults;

import org.jspecify.annotations.NullMarked;
