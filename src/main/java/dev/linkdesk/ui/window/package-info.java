/** The frame around the screens: header with environment and tabs, banner, status line. */
@NullMarked
package dev.linkdesk.ui.window;

import org.jspecify.annotations.NullMarked;
