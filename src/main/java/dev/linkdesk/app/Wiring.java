package dev.linkdesk.app;

import dev.linkdesk.ui.fx.FxAppearance;
import dev.linkdesk.ui.fx.FxTicker;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.WindowMemory;
import dev.linkdesk.ui.window.WorkspaceMenu;
import dev.linkdesk.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The window and the desks in it, one for each workspace that was opened. Made and used on the FX
 * thread, but for {@link #close}.
 */
final class Wiring implements AutoCloseable {
  private static final KeyCombination QUIT =
      new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

  private final Program program;
  private final Texts texts = new Texts(Locale.getDefault());
  private final FxAppearance appearance;
  private final Frame frame;
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private final Stage stage;
  private final Scene scene;
  private Desk shown;

  /** Opens no window yet. */
  Wiring(Program program, OpenWorkspace first, Stage stage) {
    this.program = program;
    this.stage = stage;
    appearance = new FxAppearance(program.choices());
    frame = new Frame(texts, new FxTicker(), program.clock(), program.browser(), this::menu);
    shown = new Desk(first, frame);
    desks.put(first.workspace().id(), shown);
    scene = new Scene(shown.window());
  }

  /** Shows the window; from now on statuses are asked for. */
  void show() {
    WindowMemory memory = new WindowMemory(program.choices());
    appearance.theme().dress(scene);
    stage.setScene(scene);
    stage.getIcons().setAll(Stream.of(32, 128, 256).map(Wiring::icon).toList());
    memory.restore(stage);
    stage.setOnHiding(event -> {
      memory.keep(stage);
      appearance.close();
      desks.values().forEach(Desk::stop);
    });
    stage.iconifiedProperty().subscribe(this::seen);
    stage.showingProperty().subscribe(this::seen);
    dress(shown);
    stage.show();
    shown.takeFocus();
    shown.start();
  }

  /** Ends what is under way and writes what is followed. Not on the FX thread. */
  @Override
  public void close() {
    desks.values().forEach(Desk::close);
  }

  private void dress(Desk desk) {
    scene.getAccelerators().clear();
    desk.addShortcuts(scene);
    scene.getAccelerators().put(QUIT, stage::close);
    stage.setTitle(texts.get("window.title", frame.name(desk.workspace())));
  }

  private void seen() {
    shown.seen(stage.isShowing() && !stage.isIconified());
  }

  private MenuButton menu(Workspace workspace) {
    return new WorkspaceMenu(
        frame.name(workspace),
        new WorkspaceMenu.Actions(() -> List.of(), () -> {}, () -> {}),
        appearance,
        new WorkspaceMenu.About(Version.text(), program.folder().path(), workspace.apiUrl()),
        texts);
  }

  private static Image icon(int size) {
    String name = "/dev/linkdesk/ui/icons/linkdesk-" + size + ".png";
    return new Image(Objects.requireNonNull(Wiring.class.getResourceAsStream(name), name));
  }
}
