/** Views of the results: which rows a tab shows, and the tabs a person made. */
@NullMarked
package dev.linkdesk.ui.results.views;

import org.jspecify.annotations.NullMarked;
