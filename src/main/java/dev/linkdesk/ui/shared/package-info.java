/**
 * What the screens share: the followed inquiries, words, small controls. Knows the core and the two
 * seams of {@code background}; knows no screen, no network and no disk.
 */
@NullMarked
package dev.linkdesk.ui.shared;

import org.jspecify.annotations.NullMarked;
