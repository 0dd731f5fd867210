package dev.linkdesk.ui.shared;

import java.util.Optional;

/** The system's clipboard, for plain text. Used on the FX thread only. */
public interface TextClipboard {
  /** Puts the text there and nothing else: what was on the clipboard before is gone, HTML too. */
  void put(String text);

  /** What text is on the clipboard now, whoever put it there. */
  Optional<String> read();
}
