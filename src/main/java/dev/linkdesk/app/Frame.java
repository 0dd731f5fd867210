package dev.linkdesk.app;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WebBrowser;
import dev.linkdesk.workspace.Workspace;
import java.time.Clock;
import java.util.function.Function;
import javafx.scene.control.MenuButton;

/**
 * What all desks of the window share.
 *
 * @param menus makes the menu of a workspace's header
 */
record Frame(
    Texts texts,
    Ticker ticker,
    Clock clock,
    WebBrowser browser,
    Function<Workspace, MenuButton> menus) {

  /** The workspace's name for people. */
  String name(Workspace workspace) {
    return workspace.environment() == Environment.DEMO
        ? texts.get("window.workspace.demo")
        : workspace.name();
  }
}
