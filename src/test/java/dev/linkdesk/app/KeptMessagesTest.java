package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptMessagesTest {
  private static final MessageBook BOOK = MessageBook.SHIPPED.of("Example Ltd", "help desk");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private KeptMessages messages;

  @BeforeEach
  void setUp() {
    messages = fresh();
  }

  private KeptMessages fresh() {
    return new KeptMessages(new DataFolder(folder), each -> folder.resolve(each.id()));
  }

  private static Workspace workspace(String id) {
    return new Workspace(
        id,
        "Example",
        Environment.SANDBOX,
        Workspace.PERSONA_API,
        Workspace.PERSONA_LINKS,
        null,
        KeyPlace.SYSTEM,
        Workspace.Defaults.NONE);
  }

  private static Workspace demo() {
    return Workspace.demo(Workspace.PERSONA_API, Workspace.PERSONA_LINKS);
  }

  @Test
  void eachWorkspaceHasItsOwn() throws IOException {
    messages.keep(workspace("one"), BOOK);
    assertEquals(BOOK, fresh().read(workspace("one")));
    assertEquals(MessageBook.SHIPPED, fresh().read(workspace("two")));
    assertTrue(Files.exists(folder.resolve("one").resolve("messages.properties")));
  }

  @Test
  void theDemoHasACompanyFromTheStart() throws IOException {
    assertFalse(messages.read(demo()).company().isEmpty());
    assertFalse(messages.read(demo()).supportContact().isEmpty());
  }

  @Test
  void theDemoKeepsItsOwnBesideItsOtherFiles() throws IOException {
    messages.keep(demo(), BOOK);
    assertEquals(BOOK, fresh().read(demo()));
    assertTrue(Files.exists(folder.resolve("demo").resolve("messages.properties")));
  }

  @Test
  void aWorkspaceForThisRunLeavesNothingOnTheDisk() throws IOException {
    messages.keep(workspace(Workspace.TYPED), BOOK);
    assertEquals(BOOK, messages.read(workspace(Workspace.TYPED)));
    assertEquals(MessageBook.SHIPPED, fresh().read(workspace(Workspace.TYPED)));
    assertFalse(Files.exists(folder.resolve(Workspace.TYPED)));
  }
}
