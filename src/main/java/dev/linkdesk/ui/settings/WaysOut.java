package dev.linkdesk.ui.settings;

import dev.linkdesk.workspace.Workspace;
import java.util.function.Consumer;

/**
 * What the rest of the window hears of workspaces, on the FX thread, after it was kept.
 *
 * @param open a person wants to work there
 * @param added a workspace is new
 * @param changed its name, link host or defaults are others
 * @param keyReplaced its key is another
 * @param removed it is gone
 */
public record WaysOut(
    Consumer<Workspace> open,
    Consumer<Workspace> added,
    Consumer<Workspace> changed,
    Consumer<Workspace> keyReplaced,
    Consumer<Workspace> removed) {}
