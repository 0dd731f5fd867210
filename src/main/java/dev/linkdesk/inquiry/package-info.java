/**
 * The core: what an inquiry is, what may be asked of Persona and how that can fail. Imports {@code
 * java.*} only; every other package points here.
 */
@NullMarked
package dev.linkdesk.inquiry;

import org.jspecify.annotations.NullMarked;
