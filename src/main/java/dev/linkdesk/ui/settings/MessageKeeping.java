package dev.linkdesk.ui.settings;

import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageBookFile;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;

/** Where the messages of workspaces are kept. Waits for the disk: not used on the FX thread. */
public interface MessageKeeping {
  /**
   * What the messages of a workspace say.
   *
   * @throws MessageBookFile.Damaged when it was not understood and was put aside; again each time,
   *     until something is kept
   * @throws MessageBookFile.Newer when a newer Linkdesk wrote it
   */
  MessageBook read(Workspace workspace) throws IOException;

  /**
   * Keeps what the messages of a workspace say, in place of what was kept.
   *
   * @throws MessageBookFile.Newer when a newer Linkdesk wrote what is there
   */
  void keep(Workspace workspace, MessageBook book) throws IOException;
}
