package dev.linkdesk.app;

import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window opens on: the account that the command line names, else the workspace that was
 * shown last, else the demo.
 *
 * @param known the workspaces that are kept
 * @param opened null when the key of {@code locked} must be had first
 */
record First(List<Workspace> known, @Nullable OpenWorkspace opened, @Nullable Workspace locked) {
  private static final Logger LOG = LoggerFactory.getLogger(First.class);

  /**
   * Not on the FX thread.
   *
   * @throws StartFailure when the files of the data folder or the demo's port cannot be had
   */
  static First of(Program program) throws StartFailure {
    List<Workspace> known = known(program);
    Settings.Account account = program.settings().account();
    try {
      if (account != null) {
        return new First(known, OpenWorkspace.thisRun(program, account), null);
      }
      Optional<Workspace> last =
          program
              .choices()
              .get(MainStage.LAST)
              .flatMap(id -> known.stream().filter(each -> each.id().equals(id)).findFirst());
      return last.isPresent()
          ? new First(known, null, last.get())
          : new First(known, OpenWorkspace.demo(program), null);
    } catch (IOException unusable) {
      throw StartFailure.ofFolder(program.settings().dataFolder(), unusable);
    }
  }

  /** On the FX thread. */
  void show(Wiring wiring) {
    if (opened != null) {
      wiring.show(opened);
    } else if (locked != null) {
      wiring.show(locked);
    }
  }

  private static List<Workspace> known(Program program) {
    try {
      return program.workspaces().kept();
    } catch (IOException unreadable) {
      LOG.warn("The workspaces could not be read", unreadable);
      return List.of();
    }
  }
}
