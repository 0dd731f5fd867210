package dev.linkdesk.ui.export;

import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, and what to do. */
final class FileTroubles {
  private final Texts texts;

  FileTroubles(Texts texts) {
    this.texts = texts;
  }

  /** The sentence; none of them leaves a half-written file behind. */
  Said said(SaveAs.Place place, IOException trouble) {
    String name = place.name();
    String sentence =
        switch (trouble) {
          case FileAlreadyExistsException taken -> texts.get("export.trouble.taken", name);
          case NoSuchFileException gone -> texts.get("export.trouble.folderGone", name);
          case FileSystemException held when isMove(held) ->
              texts.get("export.trouble.inUse", name);
          case AccessDeniedException denied -> texts.get("export.trouble.notAllowed", name);
          default -> texts.get("export.trouble.disk", name);
        };
    return Said.notDone(Notice.Kind.DANGER, sentence);
  }

  /** Whether the file was written and could not be put in the place of another. */
  private static boolean isMove(FileSystemException trouble) {
    return trouble.getOtherFile() != null;
  }
}
