package dev.linkdesk.app;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.ui.news.SystemNotifier;
import dev.linkdesk.ui.settings.MessageKeeping;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WebBrowser;
import dev.linkdesk.ui.window.WorkspaceMenu;
import dev.linkdesk.workspace.Workspace;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;

/**
 * What all desks of the window share.
 *
 * @param owner of questions, whichever workspace is shown
 * @param messages what messages say; waits for the disk
 * @param messageSettings goes to the settings of what messages say
 * @param names the names for people, as they were last kept
 * @param menus makes the menu of a workspace's header
 * @param keepBound keeps the environment that a workspace is bound to now
 * @param notifier shows notifications while nobody looks at the window
 * @param comeForward brings the window to the front, on a workspace
 */
record Frame(
    Texts texts,
    Ticker ticker,
    Clock clock,
    WebBrowser browser,
    Stage owner,
    MessageKeeping messages,
    Runnable messageSettings,
    Function<Workspace, String> names,
    Function<Workspace, WorkspaceMenu> menus,
    BiConsumer<Workspace, EnvironmentIds> keepBound,
    SystemNotifier notifier,
    Consumer<Workspace> comeForward) {}
