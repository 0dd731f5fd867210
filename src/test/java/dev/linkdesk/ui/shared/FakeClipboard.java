package dev.linkdesk.ui.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clipboard in memory, which another program can hold on to. */
public final class FakeClipboard implements TextClipboard {
  private @Nullable String text;
  private @Nullable String html;
  private boolean heldByAnother;

  /** From now on nothing that is put stays. */
  public void holdByAnother() {
    heldByAnother = true;
  }

  @Override
  public void put(String newText) {
    if (!heldByAnother) {
      text = newText;
      html = null;
    }
  }

  @Override
  public void put(String newText, String newHtml) {
    if (!heldByAnother) {
      text = newText;
      html = newHtml;
    }
  }

  /** What was put there beside the text. */
  public Optional<String> html() {
    return Optional.ofNullable(html);
  }

  @Override
  public Optional<String> read() {
    return Optional.ofNullable(text);
  }
}
