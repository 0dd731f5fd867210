package dev.linkdesk.app;

import dev.linkdesk.ui.fx.CaretRest;
import dev.linkdesk.ui.fx.FxBackground;
import dev.linkdesk.ui.fx.FxClipboard;
import dev.linkdesk.ui.fx.FxTicker;
import dev.linkdesk.ui.news.SystemNotifier;
import dev.linkdesk.ui.settings.SettingsParts;
import dev.linkdesk.ui.settings.WaysOut;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.Banner;
import dev.linkdesk.ui.window.WorkspaceMenu;
import dev.linkdesk.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which workspace is opened and shown. Made and used on the FX thread, but for {@link #close}. */
final class Wiring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
  private static final KeyCombination QUIT =
      new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

  private final Program program;
  private final Texts texts = new Texts(Locale.getDefault());
  private final FxBackground background = new FxBackground();
  private final FxTicker ticker = new FxTicker();
  private final MainStage window;
  private final CaretRest carets = new CaretRest(ticker);
  private final Frame frame;
  private final SettingsParts settingsParts;
  private final Desks desks = new Desks(background, texts);
  private final Quit quit;
  private final KnownWorkspaces known;
  private @Nullable SettingsWindow settings;
  private @Nullable String wanted;
  private @Nullable String goal;

  /**
   * Shows nothing yet.
   *
   * @param known the workspaces to go to
   */
  Wiring(Program program, List<Workspace> known, Stage stage) {
    this.program = program;
    quit = new Quit(stage, desks, texts);
    this.known =
        new KnownWorkspaces(known, program.workspaces(), background, texts, this::showNames);
    window =
        new MainStage(
            stage,
            program.choices(),
            texts,
            this.known::name,
            Map.of(QUIT, quit::ask, WorkspaceMenu.MANAGE, this::manage));
    frame =
        new Frame(
            texts,
            ticker,
            program.clock(),
            program.browser(),
            stage,
            program.messages(),
            this::messageSettings,
            this.known::name,
            this::menu,
            this.known::bind,
            SystemNotifier.ofThisSystem(),
            this::comeForward);
    settingsParts =
        new SettingsParts(
            texts,
            new RelativeTimes(texts, program.clock().getZone()),
            program.clock(),
            ticker,
            background,
            new FxClipboard());
    program.workspaces().beforeRemoving(desks::letGo);
  }

  /** Opens the window on a workspace; from now on statuses are asked for. */
  void show(OpenWorkspace opened) {
    Desk desk = new Desk(opened, frame);
    desks.add(desk);
    goal = opened.workspace().id();
    openWindow(desk);
    desk.start();
  }

  /** Opens the window on the way to a workspace's key. */
  void show(Workspace locked) {
    goal = locked.id();
    Gate gate = gate(locked);
    openWindow(gate);
    gate.look();
  }

  /** Goes to a workspace; what was typed and followed in another stays there. */
  void open(Workspace workspace) {
    goal = workspace.id();
    wanted = null;
    Optional<Desk> there = desks.find(workspace);
    if (there.isPresent()) {
      window.present(there.get());
    } else if (desks.isOpening(workspace)) {
      desks.gate(workspace).ifPresent(window::present);
    } else if (workspace.id().equals(Workspace.DEMO)) {
      open(workspace, Optional.empty(), () -> OpenWorkspace.demo(program));
    } else {
      Gate gate = gate(workspace);
      window.present(gate);
      gate.look();
    }
  }

  private void comeForward(Workspace workspace) {
    if (!window.shows(workspace)) {
      open(workspace);
    }
    comeForward();
  }

  void comeForward() {
    window.comeForward();
  }

  /** Looks in the workspace shown for what a text names, once its key is there. */
  void find(String what) {
    window.shown(Desk.class).ifPresentOrElse(desk -> desk.find(what), () -> wanted = what);
  }

  /** Ends what is under way and writes what is followed. Not on the FX thread. */
  @Override
  public void close() {
    background.close();
    desks.close();
    ticker.close();
  }

  private void openWindow(Shown first) {
    window.open(first, quit::ask, this::hidden);
  }

  private void hidden() {
    carets.close();
    if (settings != null) {
      settings.close();
    }
    desks.stop();
  }

  private Gate gate(Workspace workspace) {
    return new Gate(
        workspace,
        frame,
        program.workspaces(),
        settingsParts,
        key -> unlocked(workspace, key),
        () -> open(demo()));
  }

  private void unlocked(Workspace workspace, String key) {
    open(
        workspace,
        window.shown(Gate.class),
        () -> {
          program.workspaces().keepForThisRun(workspace, key);
          return OpenWorkspace.kept(program, workspace, key);
        });
  }

  private void open(Workspace workspace, Optional<Gate> gate, Callable<OpenWorkspace> way) {
    desks.open(
        workspace, gate, way, opened -> new Desk(opened, frame), this::opened, this::notOpened);
  }

  /** Shows the desk, unless the person has gone elsewhere meanwhile. */
  private void opened(Desk desk) {
    desk.start();
    if (!desk.workspace().id().equals(goal)) {
      desk.seen(false);
      return;
    }
    window.present(desk);
    if (wanted != null) {
      desk.find(wanted);
      wanted = null;
    }
  }

  private void notOpened(String sentence) {
    window
        .shown(Shown.class)
        .ifPresent(shown ->
            shown.window().banner().show(Banner.About.NOT_OPENED, Notice.Kind.DANGER, sentence));
  }

  private void messageSettings() {
    settings().showMessages();
  }

  private void manage() {
    settings().show();
  }

  private SettingsWindow settings() {
    if (settings == null) {
      settings =
          new SettingsWindow(
              frame.owner(),
              program.workspaces(),
              program.messages(),
              program.clock().getZone(),
              settingsParts,
              window.workspaceProperty(),
              () -> window.shown(Desk.class).map(Desk::keyHealth),
              new WaysOut(
                  this::openFromSettings,
                  this::openFromSettings,
                  this::changed,
                  this::reopen,
                  this::removed));
    }
    return settings;
  }

  private void openFromSettings(Workspace workspace) {
    settings().close();
    known.read();
    open(workspace);
  }

  /** Other defaults take the place of what was chosen since; another link host needs a new desk. */
  private void changed(Workspace now) {
    Workspace before = known.find(now.id()).orElse(now);
    boolean sameDefaults = before.defaults().equals(now.defaults());
    if (!sameDefaults) {
      String own = WorkspaceChoices.prefix(now) + "create.";
      List.of("template", "language", "expiry")
          .forEach(choice -> program.choices().forget(own + choice));
    }
    if (sameDefaults && before.linkHost().equals(now.linkHost())) {
      known.read();
    } else {
      reopen(now);
    }
  }

  private void reopen(Workspace workspace) {
    desks
        .takeAway(workspace)
        .ifPresent(desk ->
            background.run(
                () -> {
                  desk.close();
                  return true;
                },
                closed -> openAgain(workspace),
                failure -> LOG.warn("A desk was not closed well", failure)));
    known.read();
  }

  private void openAgain(Workspace workspace) {
    if (window.shows(workspace)) {
      open(workspace);
    }
  }

  private void removed(Workspace workspace) {
    program.choices().forget(WorkspaceChoices.prefix(workspace));
    known.read();
    if (window.shows(workspace)) {
      open(demo());
    }
  }

  private void showNames() {
    desks.all().forEach(desk -> desk.window().rename(known.name(desk.workspace())));
    window.showName();
  }

  private WorkspaceMenu menu(Workspace workspace) {
    return new WorkspaceMenu(
        known.name(workspace),
        new WorkspaceMenu.Actions(this::entries, () -> settings().add(), this::manage, quit::ask),
        window.appearance(),
        new WorkspaceMenu.About(Version.text(), program.folder().path(), workspace.apiUrl()),
        texts);
  }

  private List<WorkspaceMenu.Entry> entries() {
    Stream<Workspace> typed =
        desks.all().stream()
            .map(Desk::workspace)
            .filter(workspace -> workspace.id().equals(Workspace.TYPED));
    return Stream.of(Stream.of(demo()), typed, known.all().stream())
        .flatMap(some -> some)
        .map(workspace ->
            new WorkspaceMenu.Entry(
                known.name(workspace),
                workspace.environment(),
                window.shows(workspace),
                () -> open(workspace)))
        .toList();
  }

  private static Workspace demo() {
    return Workspace.demo(Workspace.PERSONA_API, Workspace.PERSONA_LINKS);
  }
}
