package dev.linkdesk.ui.shared;

import java.util.Optional;

/** The system's clipboard, for plain text. Used on the FX thread only. */
public interface TextClipboard {
  /** Puts the text there and nothing else: what was on the clipboard before is gone, HTML too. */
  void put(String text);

  /** Puts the same words there as text and as HTML; each program takes what it knows. */
  void put(String text, String html);

  /** What text is on the clipboard now, whoever put it there. */
  Optional<String> read();
}
