package dev.linkdesk.message;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a workspace in a file of properties, in UTF-8, that people can read and change.
 * For its owner alone. Waits for the disk, so it is not used on the FX thread.
 */
public final class MessageBookFile {
  private static final long LARGEST = 1024 * 1024;

  private final Path file;

  /** What was found damaged and not yet written anew; null while all is well. */
  private @Nullable Path setAside;

  /**
   * @param file need not be there; its folder must be, before something is written
   */
  public MessageBookFile(Path file) {
    this.file = file;
  }

  /** The file could not be understood. It was put aside under another name, with all it holds. */
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    private final String keptAs;

    private Damaged(Path keptAs) {
      super("not understood; kept as " + keptAs.getFileName());
      this.keptAs = keptAs.toAbsolutePath().toString();
    }

    /** Where the file is now, with its folders. */
    public String keptAs() {
      return keptAs;
    }
  }

  /** A newer Linkdesk wrote the file. It stays as it is. */
  public static final class Newer extends IOException {
    private static final long serialVersionUID = 1L;

    private Newer() {
      super("a newer Linkdesk wrote it");
    }
  }

  /**
   * What is kept; what is shipped when nothing is.
   *
   * @throws Damaged when it cannot be understood; again each time, until something is written or
   *     somebody puts a file in its place, so that whoever asks is told
   * @throws Newer when a newer Linkdesk wrote it
   */
  public synchronized MessageBook read() throws IOException {
    try {
      if (Files.size(file) > LARGEST) {
        throw putAside();
      }
      return MessageBookText.read(new StringReader(Files.readString(file)));
    } catch (NoSuchFileException _) {
      if (setAside != null) {
        throw new Damaged(setAside);
      }
      return MessageBook.SHIPPED;
    } catch (MessageBookText.NewerVersion _) {
      throw new Newer();
    } catch (CharacterCodingException | IllegalArgumentException _) {
      throw putAside();
    }
  }

  /**
   * Writes the file whole: beside the old one, down to the disk, and then in its place. A crash or
   * a full disk leaves the old one as it was.
   *
   * @throws Newer when a newer Linkdesk wrote what is there
   */
  public synchronized void write(MessageBook book) throws IOException {
    try {
      read();
    } catch (Damaged _) {
      // It is kept beside the new one.
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownersAlone(fresh))) {
        ByteBuffer content =
            ByteBuffer.wrap(MessageBookText.write(book).getBytes(StandardCharsets.UTF_8));
        while (content.hasRemaining()) {
          channel.write(content);
        }
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      setAside = null;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Damaged putAside() throws IOException {
    Path aside = aside(1);
    for (int next = 2; Files.exists(aside); next++) {
      aside = aside(next);
    }
    Files.move(file, aside);
    setAside = aside;
    return new Damaged(aside);
  }

  private Path aside(int number) {
    return file.resolveSibling(file.getFileName() + ".damaged-" + number);
  }

  private static FileAttribute<?>[] ownersAlone(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
