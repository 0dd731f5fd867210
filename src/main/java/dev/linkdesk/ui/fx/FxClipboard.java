package dev.linkdesk.ui.fx;

import dev.linkdesk.ui.shared.TextClipboard;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** The system's clipboard by way of JavaFX. */
public final class FxClipboard implements TextClipboard {
  @Override
  public void put(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  @Override
  public void put(String text, String html) {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, text, DataFormat.HTML, html));
  }

  @Override
  public Optional<String> read() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
  }
}
