package dev.linkdesk.app;

import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.ExpiryChoice;
import dev.linkdesk.workspace.Workspace;
import java.util.Optional;

/**
 * The choices of a workspace that is kept: what the New link screen and the templates remember is
 * its own and begins with its defaults, the rest is the program's.
 */
final class WorkspaceChoices implements Choices {
  private final Choices kept;
  private final Workspace workspace;

  WorkspaceChoices(Choices kept, Workspace workspace) {
    this.kept = kept;
    this.workspace = workspace;
  }

  @Override
  public Optional<String> get(String key) {
    return kept.get(name(key)).or(() -> byDefault(key));
  }

  @Override
  public void put(String key, String value) {
    kept.put(name(key), value);
  }

  private String name(String key) {
    return isOwn(key) ? prefix(workspace) + key : key;
  }

  /** Whether a choice is about the links and templates of one workspace. */
  static boolean isOwn(String key) {
    return key.startsWith("create.") || key.startsWith("template.");
  }

  /** What the names of a workspace's own choices begin with. */
  static String prefix(Workspace workspace) {
    return "workspace." + workspace.id() + ".";
  }

  private Optional<String> byDefault(String key) {
    return switch (key) {
      case "create.template" -> Optional.ofNullable(workspace.defaults().templateId());
      case "create.language" -> Optional.ofNullable(workspace.defaults().language());
      case "create.expiry" ->
          Optional.ofNullable(workspace.defaults().expiry())
              .map(ExpiryChoice::within)
              .map(ExpiryChoice::name);
      default -> Optional.empty();
    };
  }
}
