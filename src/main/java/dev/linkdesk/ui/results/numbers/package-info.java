/** The numbers at a glance: how many links came how far, and how long it took, as charts. */
@NullMarked
package dev.linkdesk.ui.results.numbers;

import org.jspecify.annotations.NullMarked;
