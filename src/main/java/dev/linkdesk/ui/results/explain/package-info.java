/**
 * What an inquiry's state means and what to tell the applicant, in plain words. Knows the core and
 * the words, no control.
 */
@NullMarked
package dev.linkdesk.ui.results.explain;

import org.jspecify.annotations.NullMarked;
