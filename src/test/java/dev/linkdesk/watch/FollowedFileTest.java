package dev.linkdesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFileTest {
  private static final Inquiry ONE = Inquiry.known(new InquiryId("inq_A1"), InquiryStatus.PENDING);
  private static final Inquiry TWO =
      Inquiry.known(new InquiryId("inq_B2"), new InquiryStatus("some_new_word"));

  @TempDir private Path folder;
  private Path path;
  private FollowedFile file;

  @BeforeEach
  void open() {
    path = folder.resolve("demo").resolve("followed.tsv");
    file = new FollowedFile(path);
  }

  @Test
  void readsWhatItWroteInTheSameOrder() throws IOException {
    file.write(List.of(ONE, TWO));
    assertEquals(List.of(ONE, TWO), file.read());
  }

  @Test
  void isEmptyBeforeTheFirstWrite() throws IOException {
    assertEquals(List.of(), file.read());
  }

  @Test
  void leavesOutLinesThatMakeNoSense() throws IOException {
    file.write(List.of(ONE));
    Files.writeString(path, "inq_A1\tpending\nrubbish\n\ninq_\tcreated\n");
    assertEquals(List.of(ONE), file.read());
  }

  @Test
  void setsAFileThatIsNoTextAside() throws IOException {
    file.write(List.of(ONE));
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertEquals(List.of(), file.read());
    assertTrue(Files.exists(folder.resolve("demo").resolve("followed.tsv.broken")));
  }

  @Test
  void keepsTheOldListWhenTheNewOneCannotBeWritten() throws IOException {
    file.write(List.of(ONE));
    Files.createDirectories(path.resolveSibling("followed.tsv.new"));
    assertThrows(IOException.class, () -> file.write(List.of(ONE, TWO)));
    assertEquals(List.of(ONE), file.read());
  }

  @Test
  void holdsNothingButIdsAndStatuses() throws IOException {
    file.write(List.of(ONE, TWO));
    assertEquals("inq_A1\tpending\ninq_B2\tsome_new_word\n", Files.readString(path));
  }
}
