package dev.linkdesk.app;

import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageBookFile;
import dev.linkdesk.ui.settings.MessageKeeping;
import dev.linkdesk.workspace.OwnerFiles;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The messages of each workspace, in a file of its folder; those of a workspace that is for this
 * run only are forgotten with it. Not used on the FX thread.
 */
final class KeptMessages implements MessageKeeping {
  private static final String FILE = "messages.properties";

  /** The demo belongs to a company that does not exist, so that its messages are whole. */
  private static final MessageBook OF_THE_DEMO =
      MessageBook.SHIPPED.of("Acme Bank", "+1 202 555 0142");

  private final DataFolder folder;
  private final Function<Workspace, Path> folders;
  private final Map<String, MessageBookFile> files = new ConcurrentHashMap<>();
  private final Map<String, MessageBook> thisRun = new ConcurrentHashMap<>();

  /**
   * @param folders where the files of a workspace are that is kept
   */
  KeptMessages(DataFolder folder, Function<Workspace, Path> folders) {
    this.folder = folder;
    this.folders = folders;
  }

  @Override
  public MessageBook read(Workspace workspace) throws IOException {
    return switch (workspace.id()) {
      case Workspace.TYPED ->
          Objects.requireNonNullElse(thisRun.get(workspace.id()), MessageBook.SHIPPED);
      case Workspace.DEMO -> {
        MessageBook book = file(workspace).read();
        yield book.equals(MessageBook.SHIPPED) ? OF_THE_DEMO : book;
      }
      default -> file(workspace).read();
    };
  }

  @Override
  public void keep(Workspace workspace, MessageBook book) throws IOException {
    if (workspace.id().equals(Workspace.TYPED)) {
      thisRun.put(workspace.id(), book);
      return;
    }
    OwnerFiles.makeFolder(Objects.requireNonNull(path(workspace).toAbsolutePath().getParent()));
    file(workspace).write(book);
  }

  private MessageBookFile file(Workspace workspace) {
    return files.computeIfAbsent(workspace.id(), id -> new MessageBookFile(path(workspace)));
  }

  private Path path(Workspace workspace) {
    return workspace.id().equals(Workspace.DEMO)
        ? folder.demoMessages()
        : folders.apply(workspace).resolve(FILE);
  }
}
