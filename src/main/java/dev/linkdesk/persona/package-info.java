/**
 * Asks Persona's REST API, version 2025-10-27, and puts what it answers into the words of {@code
 * inquiry}. Of ours it imports {@code inquiry} only; OkHttp is used nowhere else, Gson in {@code
 * demo} and {@code workspace} too.
 */
@NullMarked
package dev.linkdesk.persona;

import org.jspecify.annotations.NullMarked;
