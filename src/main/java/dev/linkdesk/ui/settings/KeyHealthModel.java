package dev.linkdesk.ui.settings;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.workspace.Workspace;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * How the key of the open workspace fares, and trying it again. What was told of one workspace's
 * key is never told of another's.
 */
public final class KeyHealthModel {
  private final WorkspaceBook book;
  private final Background background;
  private final ObservableValue<@Nullable KeyHealth> health;
  private final Consumer<KeyReport> checked;
  private final ReadOnlyBooleanWrapper checking =
      new ReadOnlyBooleanWrapper(this, "checking", false);
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", null);
  private Background.@Nullable Running running;

  /**
   * Shows what it is told.
   *
   * @param health null while no workspace with a key is open
   * @param checked told what trying the key again told, while {@code health} is still of the
   *     workspace that was asked about; {@code health} is to follow
   */
  public KeyHealthModel(
      WorkspaceBook book,
      Background background,
      ObservableValue<@Nullable KeyHealth> health,
      Consumer<KeyReport> checked) {
    this.book = book;
    this.background = background;
    this.health = health;
    this.checked = checked;
    health.addListener((all, old, now) -> {
      if (!isOfSame(old, now)) {
        stop();
        trouble.set(null);
      }
    });
  }

  public ObservableValue<@Nullable KeyHealth> health() {
    return health;
  }

  public ReadOnlyBooleanProperty checkingProperty() {
    return checking.getReadOnlyProperty();
  }

  /** Why the key could not be tried; null when it could. */
  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Tries the key again, unless it is being tried. */
  public void check() {
    KeyHealth now = health.getValue();
    if (now == null || checking.get()) {
      return;
    }
    trouble.set(null);
    checking.set(true);
    Workspace asked = now.workspace();
    running =
        Errand.run(
            background,
            asked.keyPlace(),
            () -> book.check(asked),
            report -> {
              checking.set(false);
              checked.accept(report);
            },
            why -> {
              checking.set(false);
              trouble.set(why);
            });
  }

  /** Stops trying it. */
  public void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    checking.set(false);
  }

  private static boolean isOfSame(@Nullable KeyHealth one, @Nullable KeyHealth other) {
    return one != null && other != null && one.workspace().id().equals(other.workspace().id());
  }
}
