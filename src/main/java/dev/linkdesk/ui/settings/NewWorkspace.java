package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that has no id yet. Holds no key.
 *
 * @param bound the environment that the key was seen to work in; null when Persona did not tell
 */
public record NewWorkspace(
    String name,
    Environment environment,
    URI apiUrl,
    URI linkHost,
    @Nullable EnvironmentIds bound,
    KeyPlace keyPlace,
    Workspace.Defaults defaults) {

  /**
   * The workspace as it is kept.
   *
   * @param id lower-case letters, digits and hyphens, never used by another workspace
   */
  public Workspace withId(String id) {
    return new Workspace(id, name, environment, apiUrl, linkHost, bound, keyPlace, defaults);
  }
}
