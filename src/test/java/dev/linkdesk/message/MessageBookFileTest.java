package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageBookFileTest {
  private static final TemplateKey SMS = Sample.key(Channel.SMS, MessageLanguage.GERMAN);
  private static final TemplateKey MAIL = Sample.key(Channel.EMAIL, MessageLanguage.FRENCH);

  @TempDir Path folder;
  private Path path;
  private MessageBookFile file;

  @BeforeEach
  void setUp() {
    path = folder.resolve("messages.properties");
    file = new MessageBookFile(path);
  }

  private static MessageBook book() {
    return new MessageBook(
        "Acme & S\u00F6hne = \u2192 #1",
        "+49 30 5550123",
        Map.of(
            SMS,
            new MessageTemplate("", "  Guten Tag\\n {{first_name}}\n\n {{link}}\n# ! : =\nEnde\n"),
            MAIL,
            new MessageTemplate(" d\u00E9j\u00E0 vu\t", "Voil\u00E0 \uD83D\uDE00:\n{{link}}")));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingIsKeptAtFirst() throws IOException {
    assertEquals(MessageBook.SHIPPED, file.read());
    assertEquals(List.of(), files());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    file.write(book());
    assertEquals(book(), new MessageBookFile(path).read());
  }

  @Test
  void everyTemplateCanBeKept() throws IOException {
    Map<TemplateKey, MessageTemplate> own = new HashMap<>();
    for (TemplateKey key : Sample.keys()) {
      MessageTemplate shipped = MessageBook.shipped(key);
      String subject = key.channel().hasSubject() ? shipped.subject() + "!" : "";
      own.put(key, new MessageTemplate(subject, shipped.body() + "\nPS \u00E9"));
    }
    MessageBook all = new MessageBook("Acme", "1", own);
    file.write(all);
    assertEquals(all, file.read());
  }

  @Test
  void aLineOfABodyIsALineOfTheFile() throws IOException {
    MessageTemplate template = new MessageTemplate("", "Gr\u00FC\u00DF Gott\n\n{{link}}");
    file.write(new MessageBook("Acme", "+49 30 1", Map.of(SMS, template)));
    assertEquals(
        """
        # What the messages of this workspace say, in UTF-8.
        # Linkdesk writes this file anew when something is saved under Settings.
        version=1
        company=Acme
        support_contact=+49 30 1

        invitation.sms.de.body=\\
            Gr\u00FC\u00DF Gott\\n\\
            \\n\\
            {{link}}
        """,
        Files.readString(path));
  }

  @Test
  void whatIsTheSameAsShippedIsNotWritten() throws IOException {
    file.write(MessageBook.SHIPPED.with(SMS, MessageBook.shipped(SMS)).of("Acme", "1"));
    assertFalse(Files.readString(path).contains("sms"));
  }

  @Test
  void itIsForItsOwnerAlone() throws IOException {
    file.write(book());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
  }

  @Test
  void aWriteLeavesNothingElse() throws IOException {
    Files.writeString(folder.resolve("messages.properties.new"), "left by a crash");
    file.write(book());
    file.write(MessageBook.SHIPPED);
    assertEquals(List.of("messages.properties"), files());
  }

  @Test
  void aWriteThatFailsLeavesTheOldOne() throws IOException {
    file.write(book());
    Path inTheWay = folder.resolve("messages.properties.new");
    Files.createDirectories(inTheWay.resolve("full"));
    assertThrows(IOException.class, () -> file.write(MessageBook.SHIPPED));
    assertEquals(book(), file.read());
  }

  @Test
  void withoutItsFolderItCannotBeWritten() {
    MessageBookFile nowhere = new MessageBookFile(folder.resolve("none").resolve("m.properties"));
    assertThrows(IOException.class, () -> nowhere.write(book()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "company=Acme\n",
        "version=x\ncompany=Acme\n",
        "version=0\ncompany=Acme\n",
        "version=1\ncompnay=Acme\n",
        "version=1\ninvitation.email.xx.body=Hi\n",
        "version=1\ninvitation.email.de.subject=Hi\n",
        "version=1\ncompany=\\u12\n"
      })
  void aDamagedFileIsPutAsideWithAllItHolds(String content) throws IOException {
    Files.writeString(path, content);
    MessageBookFile.Damaged damaged =
        assertThrows(MessageBookFile.Damaged.class, () -> file.read());
    assertEquals(
        folder.resolve("messages.properties.damaged-1").toAbsolutePath().toString(),
        damaged.keptAs());
    assertEquals(content, Files.readString(Path.of(damaged.keptAs())));
  }

  @Test
  void whoeverReadsAfterwardsIsToldOfADamagedFileToo() throws IOException {
    Files.writeString(path, "damaged");
    String keptAs = assertThrows(MessageBookFile.Damaged.class, () -> file.read()).keptAs();
    for (int reader = 0; reader < 2; reader++) {
      assertEquals(keptAs, assertThrows(MessageBookFile.Damaged.class, () -> file.read()).keptAs());
    }
    assertEquals(List.of("messages.properties.damaged-1"), files());
  }

  @Test
  void nobodyIsToldAnyMoreOnceSomethingIsWritten() throws IOException {
    Files.writeString(path, "damaged");
    assertThrows(MessageBookFile.Damaged.class, () -> file.read());
    file.write(book());
    assertEquals(book(), file.read());
    Files.delete(path);
    assertEquals(MessageBook.SHIPPED, file.read());
  }

  @Test
  void aWriteThatFailsLeavesItToBeTold() throws IOException {
    Files.writeString(path, "damaged");
    assertThrows(MessageBookFile.Damaged.class, () -> file.read());
    Files.createDirectories(folder.resolve("messages.properties.new/in-the-way"));
    assertThrows(IOException.class, () -> file.write(book()));
    assertThrows(MessageBookFile.Damaged.class, () -> file.read());
  }

  @Test
  void aFileThatIsPutInItsPlaceIsRead() throws IOException {
    Files.writeString(path, "damaged");
    assertThrows(MessageBookFile.Damaged.class, () -> file.read());
    new MessageBookFile(path).write(book());
    assertEquals(book(), file.read());
  }

  @Test
  void bytesThatAreNoUtf8ArePutAside() throws IOException {
    Files.write(path, new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
    assertThrows(MessageBookFile.Damaged.class, () -> file.read());
  }

  @Test
  void aFileTooLargeIsPutAside() throws IOException {
    Files.writeString(path, "#".repeat(1024 * 1024 + 1));
    assertThrows(MessageBookFile.Damaged.class, () -> file.read());
  }

  @Test
  void whatWasPutAsideBeforeStays() throws IOException {
    for (String content : List.of("first", "second")) {
      Files.writeString(path, content);
      assertThrows(MessageBookFile.Damaged.class, () -> file.read());
    }
    assertEquals("first", Files.readString(folder.resolve("messages.properties.damaged-1")));
    assertEquals("second", Files.readString(folder.resolve("messages.properties.damaged-2")));
  }

  @Test
  void writingOverADamagedFileKeepsIt() throws IOException {
    Files.writeString(path, "damaged");
    file.write(book());
    assertEquals(book(), file.read());
    assertEquals("damaged", Files.readString(folder.resolve("messages.properties.damaged-1")));
  }

  @Test
  void whatANewerLinkdeskWroteIsLeftAlone() throws IOException {
    Files.writeString(path, "version=2\nlayout=other\n");
    assertThrows(MessageBookFile.Newer.class, () -> file.read());
    assertThrows(MessageBookFile.Newer.class, () -> file.write(book()));
    assertEquals("version=2\nlayout=other\n", Files.readString(path));
  }

  @Test
  void whatItSaysOfItselfQuotesNothing() throws IOException {
    Files.writeString(path, "version=1\nsecret=Acme\n");
    MessageBookFile.Damaged damaged =
        assertThrows(MessageBookFile.Damaged.class, () -> file.read());
    assertTrue(String.valueOf(damaged.getMessage()).startsWith("not understood; kept as "));
    assertFalse(damaged.toString().contains("Acme"));
  }
}
