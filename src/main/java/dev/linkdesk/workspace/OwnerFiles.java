package dev.linkdesk.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Files and folders that their owner alone can read, from the moment they are there. On Windows
 * they take the rights of the folder they are made in, which in a person's own folder comes to the
 * same.
 */
public final class OwnerFiles {
  private OwnerFiles() {}

  /** Makes the folder, and those above it, when it is not there. */
  public static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, rights(folder, "rwx------"));
  }

  /**
   * Writes a file whole: beside the old one, down to the disk, and then in its place. A crash or a
   * full disk leaves the old one as it was.
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      try (FileChannel channel =
              FileChannel.open(
                  fresh,
                  EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  rights(file, "rw-------"));
          OutputStream out = Channels.newOutputStream(channel)) {
        out.write(content);
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException notWritten) {
      Files.deleteIfExists(fresh);
      throw notWritten;
    }
    synchronize(Objects.requireNonNull(file.toAbsolutePath().getParent()));
  }

  /** Makes sure that a new name is on the disk; Windows neither needs nor allows it. */
  private static void synchronize(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
        channel.force(true);
      }
    }
  }

  private static FileAttribute<?>[] rights(Path path, String rights) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
