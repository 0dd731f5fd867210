package dev.linkdesk.ui.results.views;

import atlantafx.base.controls.CustomTextField;
import org.jspecify.annotations.Nullable;

/** A field of one line that keeps the lines of what is pasted apart. */
public final class SearchField extends CustomTextField {
  @Override
  public void replaceText(int start, int end, @Nullable String text) {
    super.replaceText(start, end, text == null ? "" : SearchText.oneLine(text));
  }

  @Override
  public void replaceSelection(@Nullable String replacement) {
    super.replaceSelection(replacement == null ? "" : SearchText.oneLine(replacement));
  }

  /** Puts a text into the search that may have several lines. */
  public void search(String text) {
    setText(SearchText.oneLine(text));
  }
}
