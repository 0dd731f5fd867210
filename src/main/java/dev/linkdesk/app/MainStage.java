package dev.linkdesk.app;

import dev.linkdesk.ui.fx.FxAppearance;
import dev.linkdesk.ui.shared.Choices;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.window.WindowMemory;
import dev.linkdesk.workspace.Workspace;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window, and what is shown in it. On the FX thread. */
final class MainStage {
  /** The choice that names the workspace which was shown last. */
  static final String LAST = "window.workspace";

  private final Stage stage;
  private final Choices choices;
  private final Texts texts;
  private final Function<Workspace, String> names;
  private final Map<KeyCombination, Runnable> keys;
  private final FxAppearance appearance;
  private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace =
      new ReadOnlyObjectWrapper<>(this, "workspace", null);
  private @Nullable Shown shown;
  private @Nullable Scene scene;

  /**
   * @param names the names for people, as they were last kept
   * @param keys that work whatever is shown
   */
  MainStage(
      Stage stage,
      Choices choices,
      Texts texts,
      Function<Workspace, String> names,
      Map<KeyCombination, Runnable> keys) {
    this.stage = stage;
    this.choices = choices;
    this.texts = texts;
    this.names = names;
    this.keys = keys;
    appearance = new FxAppearance(choices);
  }

  /** How this and all other windows look. */
  FxAppearance appearance() {
    return appearance;
  }

  /** The workspace that is shown; null before the first. */
  ReadOnlyObjectProperty<@Nullable Workspace> workspaceProperty() {
    return workspace.getReadOnlyProperty();
  }

  boolean shows(Workspace one) {
    return shown != null && shown.workspace().id().equals(one.id());
  }

  /** What is shown, where it is of a kind. */
  <S extends Shown> Optional<S> shown(Class<S> kind) {
    return Optional.ofNullable(shown).filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Opens the window.
   *
   * @param quit is asked when somebody closes it
   * @param hidden is told when it goes
   */
  void open(Shown first, Runnable quit, Runnable hidden) {
    Scene made = new Scene(first.window());
    scene = made;
    WindowMemory memory = new WindowMemory(choices);
    appearance.theme().dress(made);
    stage.setScene(made);
    stage.getIcons().setAll(Stream.of(32, 128, 256).map(MainStage::icon).toList());
    memory.restore(stage);
    stage.setOnHiding(event -> {
      memory.keep(stage);
      appearance.close();
      hidden.run();
    });
    stage.setOnCloseRequest(event -> {
      event.consume();
      quit.run();
    });
    stage.iconifiedProperty().subscribe(this::seen);
    stage.showingProperty().subscribe(this::seen);
    take(made, first);
    stage.show();
    first.takeFocus();
  }

  /** Shows something else; nothing before the window is open. */
  void present(Shown next) {
    if (scene == null) {
      return;
    }
    if (shown instanceof Gate before) {
      before.stop();
    }
    if (shown != null) {
      shown.seen(false);
    }
    scene.setRoot(next.window());
    appearance.theme().dress(scene);
    take(scene, next);
    seen();
    // What is shown for the first time takes the focus only once its controls are built.
    next.window().applyCss();
    next.window().layout();
    next.takeFocus();
  }

  void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Names what is shown as it is named now. */
  void showName() {
    if (shown != null) {
      String name = names.apply(shown.workspace());
      shown.window().rename(name);
      stage.setTitle(texts.get("window.title", name));
    }
  }

  private void take(Scene of, Shown next) {
    shown = next;
    workspace.set(next.workspace());
    if (!next.workspace().id().equals(Workspace.TYPED)) {
      choices.put(LAST, next.workspace().id());
    }
    of.getAccelerators().clear();
    next.addShortcuts(of);
    of.getAccelerators().putAll(keys);
    stage.setTitle(texts.get("window.title", names.apply(next.workspace())));
  }

  private void seen() {
    if (shown != null) {
      shown.seen(stage.isShowing() && !stage.isIconified());
    }
  }

  private static Image icon(int size) {
    String name = "/dev/linkdesk/ui/icons/linkdesk-" + size + ".png";
    return new Image(Objects.requireNonNull(MainStage.class.getResourceAsStream(name), name));
  }
}
