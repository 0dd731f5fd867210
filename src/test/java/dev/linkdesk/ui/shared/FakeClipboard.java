package dev.linkdesk.ui.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clipboard in memory, which another program can hold on to. */
public final class FakeClipboard implements TextClipboard {
  private @Nullable String text;
  private boolean heldByAnother;

  /** From now on nothing that is put stays. */
  public void holdByAnother() {
    heldByAnother = true;
  }

  @Override
  public void put(String newText) {
    if (!heldByAnother) {
      text = newText;
    }
  }

  @Override
  public Optional<String> read() {
    return Optional.ofNullable(text);
  }
}
