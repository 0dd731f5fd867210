package dev.linkdesk.inquiry;

import java.util.Map;
import java.util.Optional;

/**
 * What was typed and not sent yet, by the name of the form. Survives a crash where the workspace
 * keeps secrets, encrypted; else it lives as long as the program. Waits for the disk, so it is not
 * used on the FX thread; may be used from any number of threads.
 */
public interface Drafts {
  /**
   * Keeps what a form holds now in place of what it held before; nothing at all is forgotten.
   *
   * @throws Failure.NotKept when it cannot be written
   */
  void keep(String form, Map<String, String> typed);

  /** What a form held; empty when it held nothing or that cannot be read any more. */
  Optional<Map<String, String>> kept(String form);
}
