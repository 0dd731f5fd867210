package dev.linkdesk.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workspaces of a data folder: for each a folder named by its id, with {@code workspace.json}
 * and whatever else belongs to it. No key is in there. For the owner's eyes alone. Waits for the
 * disk, so it is not used on the FX thread.
 */
public final class WorkspaceFiles {
  private static final String FILE = "workspace.json";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int ID_LENGTH = 8;
  private static final long LARGEST = 64 * 1024;

  private final Path root;
  private final RandomGenerator random;

  /**
   * @param dataFolder must be there; {@code workspaces} is made in it
   */
  public WorkspaceFiles(Path dataFolder, RandomGenerator random) {
    root = dataFolder.resolve("workspaces");
    this.random = random;
  }

  /**
   * What is kept: the workspaces, by name, and what could not be read, which stays where it is.
   *
   * @throws IOException when not even the folder can be read
   */
  public synchronized Kept all() throws IOException {
    List<Workspace> workspaces = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (Path folder : folders()) {
      Path file = folder.resolve(FILE);
      try {
        workspaces.add(read(file));
      } catch (WorkspaceJson.Newer _) {
        troubles.add(new Trouble(file, Trouble.Reason.NEWER, "a newer Linkdesk wrote it"));
      } catch (CharacterCodingException _) {
        troubles.add(new Trouble(file, Trouble.Reason.NOT_UNDERSTOOD, "no text"));
      } catch (IOException notRead) {
        troubles.add(new Trouble(file, Trouble.Reason.NOT_READ, notRead.toString()));
      } catch (IllegalArgumentException senseless) {
        String what = String.valueOf(senseless.getMessage());
        troubles.add(new Trouble(file, Trouble.Reason.NOT_UNDERSTOOD, what));
      }
    }
    workspaces.sort(Comparator.comparing(Workspace::name, String.CASE_INSENSITIVE_ORDER));
    return new Kept(List.copyOf(workspaces), List.copyOf(troubles));
  }

  /**
   * Keeps a workspace, in place of the one with its id. When another has its name already, it gets
   * a number behind it.
   *
   * @return the workspace as it was kept
   * @throws IOException when it could not be written; the one before is there still
   * @throws IllegalArgumentException when it could not be read again, or when a newer Linkdesk
   *     wrote what is there
   */
  public synchronized Workspace save(Workspace workspace) throws IOException {
    WorkspaceJson.check(workspace);
    Kept kept = all();
    Path file = folder(workspace.id()).resolve(FILE);
    if (kept.troubles().stream().anyMatch(trouble -> trouble.isNewerAt(file))) {
      throw new IllegalArgumentException("a newer Linkdesk wrote what is there");
    }
    Workspace named = named(workspace, freeName(workspace, kept.workspaces()));
    OwnerFiles.makeFolder(folder(named.id()));
    OwnerFiles.write(file, WorkspaceJson.write(named).getBytes(StandardCharsets.UTF_8));
    return named;
  }

  /**
   * Deletes a workspace with all that is in its folder, for good; does nothing when there is none.
   * Its key is not here. The caller asks first, and looks whether its journal is empty.
   *
   * @throws IOException when some of it may be there still
   */
  public synchronized void remove(String id) throws IOException {
    Path folder = folder(id);
    // First: from here on it is no workspace any more, whatever happens.
    Files.deleteIfExists(folder.resolve(FILE));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (UncheckedIOException notListed) {
        throw notListed.getCause();
      }
    }
  }

  /** An id that no workspace has: 8 letters or digits of chance. */
  public String newId() {
    String id;
    do {
      id =
          random
              .ints(ID_LENGTH, 0, LETTERS.length())
              .mapToObj(LETTERS::charAt)
              .map(String::valueOf)
              .collect(Collectors.joining());
    } while (Files.exists(folder(id)));
    return id;
  }

  /**
   * Where the other files of a workspace belong; it is there once the workspace was saved.
   *
   * @throws IllegalArgumentException when it is no id of a kept workspace's shape
   */
  public Path folder(String id) {
    if (!WorkspaceJson.ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of a workspace that is kept");
    }
    return root.resolve(id);
  }

  /** What {@link #all()} found. */
  public record Kept(List<Workspace> workspaces, List<Trouble> troubles) {}

  /**
   * A workspace that could not be read.
   *
   * @param detail for the log; quotes nothing of the file
   */
  public record Trouble(Path file, Reason reason, String detail) {

    /** What people can do something about. */
    public enum Reason {
      /** A newer Linkdesk wrote it. */
      NEWER,
      /** The system does not let it be read. */
      NOT_READ,
      /** It is damaged, or was changed by hand into something that cannot be. */
      NOT_UNDERSTOOD
    }

    private boolean isNewerAt(Path other) {
      return reason == Reason.NEWER && file.equals(other);
    }
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(WorkspaceFiles::isWorkspace).sorted().toList();
    }
  }

  /** An empty folder is what a crash leaves between making the folder and writing the file. */
  private static boolean isWorkspace(Path folder) {
    String[] names = folder.toFile().list();
    return names != null
        && names.length > 0
        && WorkspaceJson.ID.matcher(folder.getFileName().toString()).matches();
  }

  private static Workspace read(Path file) throws IOException, WorkspaceJson.Newer {
    if (Files.size(file) > LARGEST) {
      throw new IllegalArgumentException("too large");
    }
    Workspace workspace = WorkspaceJson.read(Files.readString(file));
    Path folder = file.getParent();
    if (folder == null || !folder.endsWith(workspace.id())) {
      throw new IllegalArgumentException("id is not the folder's name");
    }
    return workspace;
  }

  private static String freeName(Workspace workspace, List<Workspace> kept) {
    Set<String> taken =
        kept.stream()
            .filter(other -> !other.id().equals(workspace.id()))
            .map(other -> other.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    String name = workspace.name();
    for (int next = 2; taken.contains(name.toLowerCase(Locale.ROOT)); next++) {
      name = WorkspaceJson.cut(workspace.name(), " " + next);
    }
    return name;
  }

  private static Workspace named(Workspace workspace, String name) {
    return new Workspace(
        workspace.id(),
        name,
        workspace.environment(),
        workspace.apiUrl(),
        workspace.linkHost(),
        workspace.bound(),
        workspace.keyPlace(),
        workspace.defaults());
  }
}
