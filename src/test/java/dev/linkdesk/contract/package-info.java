/** Holds exchanges against Persona's published description, by way of a proxy that knows it. */
@NullMarked
package dev.linkdesk.contract;

import org.jspecify.annotations.NullMarked;
