package dev.linkdesk.ui.settings;

import dev.linkdesk.message.MessageBook;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages in memory; fails when told to. */
final class FakeMessages implements MessageKeeping {
  final Map<String, MessageBook> books = new HashMap<>();
  @Nullable IOException failure;

  /** What a workspace has kept. */
  MessageBook of(String id) {
    return Objects.requireNonNull(books.get(id), id);
  }

  @Override
  public MessageBook read(Workspace workspace) throws IOException {
    failIfTold();
    return books.getOrDefault(workspace.id(), MessageBook.SHIPPED);
  }

  @Override
  public void keep(Workspace workspace, MessageBook book) throws IOException {
    failIfTold();
    books.put(workspace.id(), book);
  }

  private void failIfTold() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
