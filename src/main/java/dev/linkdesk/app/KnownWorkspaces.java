package dev.linkdesk.app;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspaces to go to as they were last kept, and their names. Lives on the FX thread. */
final class KnownWorkspaces {
  private static final Logger LOG = LoggerFactory.getLogger(KnownWorkspaces.class);

  private final KeptWorkspaces kept;
  private final Background background;
  private final Texts texts;
  private final Runnable changed;
  private List<Workspace> known;

  /**
   * @param first known at start
   * @param changed is told when they were read anew
   */
  KnownWorkspaces(
      List<Workspace> first,
      KeptWorkspaces kept,
      Background background,
      Texts texts,
      Runnable changed) {
    this.known = first;
    this.kept = kept;
    this.background = background;
    this.texts = texts;
    this.changed = changed;
  }

  List<Workspace> all() {
    return known;
  }

  Optional<Workspace> find(String id) {
    return known.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The name for people. */
  String name(Workspace workspace) {
    return find(workspace.id())
        .map(Workspace::name)
        .orElseGet(() ->
            workspace.environment() == Environment.DEMO
                ? texts.get("window.workspace.demo")
                : workspace.name());
  }

  void read() {
    background.run(
        kept::kept,
        now -> {
          known = now;
          changed.run();
        },
        failure -> LOG.warn("The workspaces could not be read", failure));
  }

  /** Keeps the environment that a workspace is bound to now. */
  void bind(Workspace workspace, EnvironmentIds where) {
    background.run(
        () -> {
          kept.bind(workspace, where);
          return true;
        },
        bound -> read(),
        failure -> LOG.warn("The environment of a workspace was not kept", failure));
  }
}
