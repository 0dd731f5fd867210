/**
 * Persona's API and its Hosted Flow in process, for trying Linkdesk without an account and for
 * tests.
 *
 * <p>Built from Persona's published description alone and shares no code with {@code
 * dev.linkdesk.persona}, so that a misunderstanding is not made twice: uses the JDK, Gson, slf4j
 * and JSpecify, and nothing else of ours. Domain first ({@link dev.linkdesk.demo.DemoStore} and the
 * operations on it), the HTTP side on top of it. All state lives behind one lock; what is read are
 * immutable snapshots.
 */
@NullMarked
package dev.linkdesk.demo;

import org.jspecify.annotations.NullMarked;
